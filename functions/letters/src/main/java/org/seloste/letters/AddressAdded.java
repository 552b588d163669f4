package org.seloste.letters;

import static org.seloste.letters.CaseParts.heading;
import static org.seloste.letters.CaseParts.paragraph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells a person at the address so far that an employee wrote down one more.
 *
 * @param on the day on which it was written down
 */
public record AddressAdded(LocalDate on) implements Letter {
    /** What the outbox calls this letter. */
    public static final String KIND = "ADDRESS_ADDED";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subject(Speech speech) {
        return speech.say(LetterText.ADDED_SUBJECT, on);
    }

    @Override
    public String preheader(Speech speech) {
        return speech.say(LetterText.ADDED_PREHEADER);
    }

    @Override
    public List<Block> blocks(Speech speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(speech, LetterText.ADDED_TITLE));
        blocks.add(paragraph(speech, LetterText.ADDED_TEXT, on));
        blocks.add(paragraph(speech, LetterText.ADDED_NOT_YOU, CaseParts.email(speech)));
        blocks.addAll(Signature.blocks(speech));
        return blocks;
    }
}
