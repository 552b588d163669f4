package org.seloste.letters;

import static org.seloste.letters.CaseParts.heading;
import static org.seloste.letters.CaseParts.paragraph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks the owner of an address that an employee wrote down whether it is that of a person of the
 * register (link: FURTHER_ADDRESS). Says nothing of the person: the address may be mistyped.
 *
 * @param linkEnds when the link ends
 */
public record FurtherAddress(Instant linkEnds) implements Letter {
    /** What the outbox calls this letter. */
    public static final String KIND = "FURTHER_ADDRESS";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subject(Speech speech) {
        return speech.say(LetterText.FURTHER_SUBJECT, linkEnds);
    }

    @Override
    public String preheader(Speech speech) {
        return speech.say(LetterText.FURTHER_PREHEADER, linkEnds);
    }

    @Override
    public List<Block> blocks(Speech speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(speech, LetterText.FURTHER_TITLE));
        blocks.add(paragraph(speech, LetterText.FURTHER_TEXT, linkEnds));
        blocks.add(paragraph(speech, LetterText.FURTHER_EFFECT));
        blocks.add(speech.button(LetterText.FURTHER_BUTTON));
        blocks.add(paragraph(speech, LetterText.FURTHER_NOT_YOU));
        blocks.addAll(Signature.blocks(speech));
        return blocks;
    }
}
