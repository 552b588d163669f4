package org.seloste.letters;

import static org.seloste.letters.CaseParts.heading;
import static org.seloste.letters.CaseParts.paragraph;

import org.seloste.statement.Right;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks for what shows who the sender is, on reasonable doubt (GDPR Art. 12(6); link: STATUS).
 *
 * @param number the case number, for people
 * @param rights what waits for it; what needs no more identity was done
 * @param doubt why it is not clear, in the words of who asks
 * @param needed what is needed, in the words of who asks
 * @param due the last day of the time limit as it stands, which the wait moves
 * @param answerBy the last day for an answer; after it the request is closed
 */
public record IdentityAsked(
        String number,
        List<Right> rights,
        String doubt,
        String needed,
        LocalDate due,
        LocalDate answerBy)
        implements CaseLetter {
    /** What the outbox calls this letter. */
    public static final String KIND = "IDENTITY_ASKED";

    public IdentityAsked {
        rights = List.copyOf(rights);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subject(Speech speech) {
        return speech.say(CaseText.IDENTITY_SUBJECT, answerBy, number);
    }

    @Override
    public String preheader(Speech speech) {
        return speech.say(CaseText.IDENTITY_PREHEADER);
    }

    @Override
    public List<Block> blocks(Speech speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(speech, CaseText.IDENTITY_TITLE));
        blocks.add(paragraph(speech, CaseText.IDENTITY_OPENING, answerBy));
        blocks.add(paragraph(speech, CaseText.IDENTITY_ABOUT));
        blocks.add(CaseParts.inShort(speech, rights));
        blocks.addAll(CaseParts.words(speech, CaseText.IDENTITY_DOUBT, doubt));
        blocks.addAll(CaseParts.words(speech, CaseText.IDENTITY_NEEDED, needed));
        blocks.add(
                speech.isByPost()
                        ? CaseParts.answer(speech, CaseText.IDENTITY_HOW, CaseText.IDENTITY_WRITE)
                        : paragraph(speech, CaseText.IDENTITY_HOW));
        blocks.add(paragraph(speech, CaseText.IDENTITY_PAUSE, due));
        blocks.add(paragraph(speech, CaseText.IDENTITY_SILENCE, answerBy));
        blocks.addAll(CaseParts.status(speech));
        blocks.addAll(Signature.blocks(speech));
        return blocks;
    }

    /** Without somebody's words about a person. */
    @Override
    public String toString() {
        return "IdentityAsked[" + number + "]";
    }
}
