package org.seloste.letters;

import static org.seloste.letters.CaseParts.heading;
import static org.seloste.letters.CaseParts.paragraph;

import java.time.Instant;
import java.util.ArrayList;
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
        return speech.say(CaseText.ADDRESS_SUBJECT, linkEnds, number);
    }

    @Override
    public String preheader(Speech speech) {
        return speech.say(CaseText.CONFIRM_PREHEADER, linkEnds);
    }

    @Override
    public List<Block> blocks(Speech speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(speech, CaseText.ADDRESS_TITLE));
        blocks.add(paragraph(speech, CaseText.ADDRESS_TEXT, linkEnds));
        blocks.add(speech.button(CaseText.ADDRESS_BUTTON));
        blocks.add(paragraph(speech, CaseText.ADDRESS_NOT_YOU));
        blocks.addAll(Signature.blocks(speech));
        return blocks;
    }
}
