package org.seloste.letters;

import static org.seloste.letters.CaseParts.heading;
import static org.seloste.letters.CaseParts.paragraph;

import java.time.LocalDate;
import java.util.ArrayList;
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
        return speech.say(CaseText.UNCONFIRMED_SUBJECT, closedOn, number);
    }

    @Override
    public String preheader(Speech speech) {
        return speech.say(CaseText.UNCONFIRMED_PREHEADER);
    }

    @Override
    public List<Block> blocks(Speech speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(speech, CaseText.UNCONFIRMED_TITLE));
        blocks.add(paragraph(speech, CaseText.UNCONFIRMED_TEXT, receivedOn, closedOn));
        blocks.add(paragraph(speech, CaseText.UNCONFIRMED_AGAIN, CaseParts.email(speech)));
        blocks.addAll(Remedies.blocks(speech));
        blocks.addAll(Signature.blocks(speech));
        return blocks;
    }
}
