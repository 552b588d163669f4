package org.seloste.letters;

import static org.seloste.letters.CaseParts.heading;
import static org.seloste.letters.CaseParts.paragraph;

import org.seloste.letters.Block.Note;
import org.seloste.statement.RequestState;
import org.seloste.statement.Statement;

import java.time.LocalDate;
import java.util.ArrayList;
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
        return speech.say(AnswerText.SUBJECT, answeredOn, number);
    }

    @Override
    public String preheader(Speech speech) {
        return speech.say(news());
    }

    @Override
    public List<Block> blocks(Speech speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(speech, AnswerText.TITLE));
        blocks.add(paragraph(speech, AnswerText.OPENING, receivedOn, answeredOn));
        verdicts.forEach(
                verdict ->
                        blocks.addAll(
                                new VerdictBlocks(
                                                speech,
                                                verdict,
                                                answeredOn,
                                                isAfterErasure(),
                                                isNothingLeft(speech.statement()))
                                        .all()));
        blocks.addAll(last ? farewell(speech) : CaseParts.history(speech));
        if (verdicts.stream().anyMatch(Verdict::hasRemedies)) {
            blocks.addAll(Remedies.blocks(speech));
        }
        blocks.addAll(Signature.blocks(speech));
        return blocks;
    }

    /** What could be downloaded before can be no more. */
    private boolean isAfterErasure() {
        return last || verdicts.stream().anyMatch(Verdict::hasErased);
    }

    /** What was only stored is stored no more. */
    private boolean isNothingLeft(Statement statement) {
        return verdicts.stream().anyMatch(verdict -> verdict.hasErasedAll(statement));
    }

    private static List<Block> farewell(Speech speech) {
        return List.of(
                new Note(
                        speech.say(AnswerText.LAST_TITLE),
                        speech.say(AnswerText.LAST, AnswerText.LAST_BY_POST)));
    }

    private AnswerText news() {
        if (verdicts.stream().anyMatch(Verdict::isRefusal)) {
            return AnswerText.PREHEADER_REFUSED;
        }
        boolean allDone =
                verdicts.stream().noneMatch(verdict -> verdict.state() == RequestState.NO_DATA);
        return allDone ? AnswerText.PREHEADER_DONE : AnswerText.PREHEADER_NO_DATA;
    }
}
