package org.seloste.letters;

import java.time.LocalDate;
import java.util.List;

/**
 * The answer to a request: the verdict on each right, and what can be done against one (GDPR Art.
 * 12(3), (4), 19; link: STATUS, none when it is the last message).
 *
 * @param number the case number, for people
 * @param receivedOn the day of receipt
 * @param answeredOn the day of this answer
 * @param verdicts what became of each right
 * @param last whether the address is erased once this is sent
 */
public record RequestAnswered(
        String number,
        LocalDate receivedOn,
        LocalDate answeredOn,
        List<Verdict> verdicts,
        boolean last)
        implements CaseLetter {
    /** What the outbox calls this letter. */
    public static final String KIND = "REQUEST_ANSWERED";

    public RequestAnswered {
        verdicts = List.copyOf(verdicts);
    }

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
