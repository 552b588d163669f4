package org.seloste.letters;

import org.seloste.statement.Right;

import java.time.LocalDate;
import java.util.List;

/**
 * Says that the time limit was extended, and why (GDPR Art. 12(3); link: STATUS).
 *
 * @param number the case number, for people
 * @param rights which of the rights it is about
 * @param before the last day of the time limit until then
 * @param after the last day of it now
 * @param reason why, in the words of who extended it
 */
public record RequestExtended(
        String number, List<Right> rights, LocalDate before, LocalDate after, String reason)
        implements CaseLetter {
    /** What the outbox calls this letter. */
    public static final String KIND = "REQUEST_EXTENDED";

    public RequestExtended {
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
        return "RequestExtended[" + number + "]";
    }
}
