package org.seloste.letters;

import org.seloste.statement.Right;

import java.time.LocalDate;
import java.util.List;

/**
 * Says that a request was closed because it never became clear who asks (GDPR Art. 11, 12(2),
 * 12(4)).
 *
 * @param number the case number, for people
 * @param rights what was asked for
 * @param askedOn the day on which more was asked for
 * @param closedOn the day on which the request was closed
 * @param doubt why it was not clear, in the words of who asked
 */
public record RequestUnidentified(
        String number, List<Right> rights, LocalDate askedOn, LocalDate closedOn, String doubt)
        implements CaseLetter {
    /** What the outbox calls this letter. */
    public static final String KIND = "REQUEST_UNIDENTIFIED";

    public RequestUnidentified {
        rights = List.copyOf(rights);
    }

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
        return "RequestUnidentified[" + number + "]";
    }
}
