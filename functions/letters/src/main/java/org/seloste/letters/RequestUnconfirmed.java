package org.seloste.letters;

import java.time.LocalDate;
import java.util.List;

/**
 * Says that a request was closed because nobody confirmed it (GDPR Art. 12(4)).
 *
 * @param number the case number, for people
 * @param receivedOn the day of receipt
 * @param closedOn the day on which it was closed
 */
public record RequestUnconfirmed(String number, LocalDate receivedOn, LocalDate closedOn)
        implements CaseLetter {
    /** What the outbox calls this letter. */
    public static final String KIND = "REQUEST_UNCONFIRMED";

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
}
