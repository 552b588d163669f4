package org.seloste.letters;

import java.time.LocalDate;
import java.util.List;

/**
 * Tells the old address that another one takes its place.
 *
 * @param number the case number, for people
 * @param on the day of the change
 */
public record AddressChanged(String number, LocalDate on) implements CaseLetter {
    /** What the outbox calls this letter. */
    public static final String KIND = "ADDRESS_CHANGED";

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
