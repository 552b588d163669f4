package org.seloste.letters;

import java.time.LocalDate;
import java.util.List;

/**
 * Says, before it happens, that a restriction ends (GDPR Art. 18(3); link: STATUS).
 *
 * @param number the case number, for people
 * @param endsOn the day from which the data is used again
 * @param reason why, in the words of who lifts it
 */
public record RestrictionEnds(String number, LocalDate endsOn, String reason)
        implements CaseLetter {
    /** What the outbox calls this letter. */
    public static final String KIND = "RESTRICTION_ENDS";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subject(Speech speech) {
        return number;
    }

    @Override
    public String preheader(Speech speech) {
        return number;
    }

    @Override
    public List<Block> blocks(Speech speech) {
        return List.of(new Block.Heading(number));
    }

    /** Without somebody's words about a person. */
    @Override
    public String toString() {
        return "RestrictionEnds[" + number + "]";
    }
}
