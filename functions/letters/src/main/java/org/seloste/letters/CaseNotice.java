package org.seloste.letters;

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
        return number;
    }

    @Override
    public String preheader(Speech speech) {
        return number;
    }

    @Override
    public List<Block> blocks(Speech speech) {
        return List.of(new Block.Heading(number));
    }
}
