package org.seloste.letters;

import java.time.LocalDate;
import java.util.List;

/**
 * Says where a person's data can be downloaded (GDPR Art. 15(3), 20; link: PACKAGE).
 *
 * @param number the case number, for people
 * @param until the last day on which it can be downloaded
 */
public record DataReady(String number, LocalDate until) implements CaseLetter {
    /** What the outbox calls this letter. */
    public static final String KIND = "DATA_READY";

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
