package org.seloste.register.cases;

import org.seloste.register.cases.Change.Why;
import org.seloste.statement.PlainText;

import java.util.Optional;

/** What somebody at the desk writes in own words, and a letter then says. */
final class Words {
    /** A letter is read by a person; its reason has room on a page. */
    static final int LONGEST = 2000;

    private Words() {}

    /** Why a letter cannot say that; empty when it can. */
    static Optional<Why> against(String text) {
        if (!PlainText.saysSomething(text)) {
            return Optional.of(Why.BLANK_REASON);
        }
        boolean unprintable = text.codePoints().anyMatch(Words::isUnprintable);
        return text.length() > LONGEST || unprintable || PlainText.turnsAround(text)
                ? Optional.of(Why.BAD_TEXT)
                : Optional.empty();
    }

    private static boolean isUnprintable(int c) {
        return (Character.isISOControl(c) && c != '\n')
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
