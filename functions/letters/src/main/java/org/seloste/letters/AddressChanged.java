package org.seloste.letters;

import static org.seloste.letters.CaseParts.heading;
import static org.seloste.letters.CaseParts.paragraph;

import java.time.LocalDate;
import java.util.ArrayList;
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
        return speech.say(CaseText.MOVED_SUBJECT, on, number);
    }

    @Override
    public String preheader(Speech speech) {
        return speech.say(CaseText.MOVED_PREHEADER);
    }

    @Override
    public List<Block> blocks(Speech speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(speech, CaseText.MOVED_TITLE));
        blocks.add(paragraph(speech, CaseText.MOVED_TEXT, on));
        blocks.add(paragraph(speech, CaseText.MOVED_NOT_YOU, CaseParts.email(speech)));
        blocks.addAll(Signature.blocks(speech));
        return blocks;
    }
}
