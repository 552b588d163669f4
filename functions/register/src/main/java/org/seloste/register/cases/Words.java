package org.seloste.register.cases;

import org.seloste.register.cases.Change.Why;

import java.util.Optional;

/** What somebody at the desk writes in own words, and a letter then says. */
final class Words {
    /** A letter is read by a person; its reason has room on a page. */
    static final int LONGEST = 2000;

    private Words() {}

    /** Why a letter cannot say that; empty when it can. */
    static Optional<Why> against(String text) {
        if (text.codePoints().allMatch(Words::isInvisible)) {
            return Optional.of(Why.BLANK_REASON);
        }
        return text.length() > LONGEST || text.codePoints().anyMatch(Words::isUnprintable)
                ? Optional.of(Why.BAD_TEXT)
                : Optional.empty();
    }

    /** Blanks that are pasted along unseen are no reason either. */
    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isUnprintable(int c) {
        return (Character.isISOControl(c) && c != '\n')
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
