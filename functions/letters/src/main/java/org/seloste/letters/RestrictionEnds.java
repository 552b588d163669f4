package org.seloste.letters;

import static org.seloste.letters.CaseParts.heading;
import static org.seloste.letters.CaseParts.paragraph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Says, before it happens, that a restriction ends (GDPR Art. 18(3); link: STATUS).
 *
 * @param number the case number, for people
 * @param endsOn the day from which this restriction no longer holds
 * @param after what becomes of the data then
 * @param reason why, in the words of who lifts it
 */
public record RestrictionEnds(
        String number, LocalDate endsOn, AfterRestriction after, String reason)
        implements CaseLetter {
    /** What the outbox calls this letter. */
    public static final String KIND = "RESTRICTION_ENDS";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subject(Speech speech) {
        return speech.say(CaseText.LIFTED_SUBJECT, endsOn, number);
    }

    @Override
    public String preheader(Speech speech) {
        return speech.say(CaseText.LIFTED_PREHEADER);
    }

    @Override
    public List<Block> blocks(Speech speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(speech, CaseText.LIFTED_TITLE));
        blocks.add(CaseParts.restrictionEnds(speech, endsOn, after));
        blocks.addAll(CaseParts.words(speech, CaseText.REASON, reason));
        blocks.add(paragraph(speech, CaseText.LIFTED_PREHEADER));
        blocks.addAll(CaseParts.history(speech));
        blocks.addAll(Remedies.blocks(speech));
        blocks.addAll(Signature.blocks(speech));
        return blocks;
    }

    /** Without somebody's words about a person. */
    @Override
    public String toString() {
        return "RestrictionEnds[" + number + "]";
    }
}
