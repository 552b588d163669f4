package org.seloste.letters;

import static org.seloste.letters.CaseParts.heading;
import static org.seloste.letters.CaseParts.paragraph;

import org.seloste.letters.Block.Fact;
import org.seloste.letters.Block.Facts;

import java.time.LocalDate;
import java.util.List;

/**
 * Tells the company that a request waits for somebody to decide. Holds nothing about the person.
 *
 * @param number the case number, for people
 * @param due the last day of the time limit
 * @param waiting how many rights of the request wait for a decision
 */
public record CaseNotice(String number, LocalDate due, int waiting) implements CaseLetter {
    /** What the outbox calls this letter. */
    public static final String KIND = "CASE_NOTICE";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subject(Speech speech) {
        return speech.say(CaseText.WAITS_SUBJECT, number, due);
    }

    @Override
    public String preheader(Speech speech) {
        return speech.say(CaseText.WAITS_PREHEADER, due);
    }

    @Override
    public List<Block> blocks(Speech speech) {
        return List.of(
                heading(speech, CaseText.WAITS_TITLE),
                paragraph(speech, CaseText.WAITS_TEXT, number, due),
                new Facts(List.of(new Fact(speech.say(CaseText.WAITS_COUNT), "" + waiting))),
                paragraph(speech, CaseText.WAITS_REASON));
    }
}
