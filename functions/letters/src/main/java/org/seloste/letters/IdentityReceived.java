package org.seloste.letters;

import static org.seloste.letters.CaseParts.heading;
import static org.seloste.letters.CaseParts.paragraph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Says that the identity is clear now, and how far the wait moved the time limit (link: STATUS).
 *
 * @param number the case number, for people
 * @param receivedOn the day on which what was asked for came
 * @param before the last day of the time limit until then
 * @param after the last day of it now
 */
public record IdentityReceived(
        String number, LocalDate receivedOn, LocalDate before, LocalDate after)
        implements CaseLetter {
    /** What the outbox calls this letter. */
    public static final String KIND = "IDENTITY_RECEIVED";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subject(Speech speech) {
        return speech.say(CaseText.IDENTIFIED_SUBJECT, receivedOn, number);
    }

    @Override
    public String preheader(Speech speech) {
        return speech.say(CaseText.ACCEPTED_PREHEADER, after);
    }

    @Override
    public List<Block> blocks(Speech speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(speech, CaseText.IDENTIFIED_TITLE));
        blocks.add(paragraph(speech, CaseText.IDENTIFIED_TEXT, receivedOn, after));
        if (!before.equals(after)) {
            blocks.add(paragraph(speech, CaseText.IDENTIFIED_BEFORE, before));
        }
        blocks.addAll(CaseParts.status(speech));
        blocks.addAll(Signature.blocks(speech));
        return blocks;
    }
}
