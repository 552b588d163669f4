package org.seloste.letters;

import static org.seloste.letters.CaseParts.heading;
import static org.seloste.letters.CaseParts.paragraph;

import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks the owner of an address to confirm a request (link: CONFIRMATION). Holds no word that the
 * sender typed: the form must not become a way to mail one's text to others.
 *
 * @param number the case number, for people
 * @param rights what was asked for
 * @param only keys of the categories that alone are to be erased; none means all
 * @param receivedOn the day of receipt, from which the legal time limit runs
 * @param due the last day of the time limit
 * @param linkEnds when this mail's link ends; another mail can be asked for after it
 * @param closesOn the last day on which it can be confirmed; then the request is closed
 * @param reminder whether this is the one reminder
 */
public record RequestConfirmation(
        String number,
        List<Right> rights,
        List<String> only,
        LocalDate receivedOn,
        LocalDate due,
        Instant linkEnds,
        LocalDate closesOn,
        boolean reminder)
        implements CaseLetter {
    /** What the outbox calls this letter. */
    public static final String KIND = "REQUEST_CONFIRMATION";

    public RequestConfirmation {
        rights = List.copyOf(rights);
        only = List.copyOf(only);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subject(Speech speech) {
        return speech.say(
                reminder ? CaseText.REMIND_SUBJECT : CaseText.CONFIRM_SUBJECT, receivedOn, number);
    }

    @Override
    public String preheader(Speech speech) {
        return speech.say(CaseText.CONFIRM_PREHEADER, linkEnds);
    }

    @Override
    public List<Block> blocks(Speech speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(speech, CaseText.CONFIRM_TITLE));
        blocks.add(paragraph(speech, CaseText.CONFIRM_OPENING, receivedOn));
        blocks.add(paragraph(speech, CaseText.YOU_ASKED));
        blocks.add(CaseParts.wishes(speech, rights, only));
        blocks.add(paragraph(speech, CaseText.CONFIRM_DUE, due));
        blocks.add(paragraph(speech, CaseText.CONFIRM_ACT, linkEnds));
        blocks.add(speech.button(CaseText.CONFIRM_BUTTON));
        blocks.add(paragraph(speech, CaseText.CONFIRM_CLOSES, closesOn));
        if (reminder) {
            blocks.add(paragraph(speech, CaseText.CONFIRM_ONLY_REMINDER));
        }
        blocks.add(heading(speech, CaseText.NOT_YOU_TITLE));
        blocks.add(paragraph(speech, CaseText.NOT_YOU));
        blocks.addAll(Signature.blocks(speech));
        return blocks;
    }
}
