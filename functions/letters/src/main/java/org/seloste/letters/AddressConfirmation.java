package org.seloste.letters;

import java.time.Instant;
import java.util.List;

/**
 * Asks the owner of an address to confirm that a person of the register may be reached there (link:
 * ADDRESS).
 *
 * @param number the case number, for people
 * @param linkEnds when the link ends
 */
public record AddressConfirmation(String number, Instant linkEnds) implements CaseLetter {
    /** What the outbox calls this letter. */
    public static final String KIND = "ADDRESS_CONFIRMATION";

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
