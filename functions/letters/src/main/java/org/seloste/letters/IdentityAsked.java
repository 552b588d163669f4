package org.seloste.letters;

import java.time.LocalDate;
import java.util.List;

/**
 * Asks for what shows who the sender is, on reasonable doubt (GDPR Art. 12(6); link: STATUS).
 *
 * @param number the case number, for people
 * @param doubt why it is not clear, in the words of who asks
 * @param needed what is needed, in the words of who asks
 * @param due the last day of the time limit as it stands, which the wait moves
 * @param answerBy the last day for an answer; after it the request is closed
 */
public record IdentityAsked(
        String number, String doubt, String needed, LocalDate due, LocalDate answerBy)
        implements CaseLetter {
    /** What the outbox calls this letter. */
    public static final String KIND = "IDENTITY_ASKED";

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
        return "IdentityAsked[" + number + "]";
    }
}
