package org.seloste.letters;

import static org.seloste.letters.CaseParts.heading;
import static org.seloste.letters.CaseParts.paragraph;

import org.seloste.statement.Right;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Says that the time limit was extended, and why (GDPR Art. 12(3); link: STATUS).
 *
 * @param number the case number, for people
 * @param rights which of the rights it is about
 * @param before the last day of the time limit until then
 * @param after the last day of it now
 * @param reason why, in the words of who extended it
 */
public record RequestExtended(
        String number, List<Right> rights, LocalDate before, LocalDate after, String reason)
        implements CaseLetter {
    /** What the outbox calls this letter. */
    public static final String KIND = "REQUEST_EXTENDED";

    public RequestExtended {
        rights = List.copyOf(rights);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subject(Speech speech) {
        return speech.say(CaseText.EXTENDED_SUBJECT, after, number);
    }

    @Override
    public String preheader(Speech speech) {
        return speech.say(CaseText.ACCEPTED_PREHEADER, after);
    }

    @Override
    public List<Block> blocks(Speech speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(speech, CaseText.EXTENDED_TITLE));
        blocks.add(paragraph(speech, CaseText.EXTENDED_TEXT, after, before));
        blocks.addAll(CaseParts.words(speech, CaseText.REASON, reason));
        blocks.add(paragraph(speech, CaseText.EXTENDED_ABOUT));
        blocks.add(CaseParts.inShort(speech, rights));
        blocks.addAll(CaseParts.status(speech));
        blocks.addAll(Remedies.blocks(speech));
        blocks.addAll(Signature.blocks(speech));
        return blocks;
    }

    /** Without somebody's words about a person. */
    @Override
    public String toString() {
        return "RequestExtended[" + number + "]";
    }
}
