package org.seloste.registerdesk.cases;

import org.seloste.letters.Letter;
import org.seloste.letters.Letters;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Posting.Posted;
import org.seloste.register.cases.SentLetter;
import org.seloste.registerdesk.Call;
import org.seloste.registerdesk.Problems;
import org.seloste.registerdesk.input.Input;
import org.seloste.registerdesk.input.InvalidInput;
import org.seloste.web.Answer;
import org.seloste.web.Json;
import org.seloste.web.Problem;
import org.seloste.web.ProblemCode;
import org.seloste.web.Site;
import org.seloste.web.page.LetterPage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Calls that show the letters of cases: to look one up, and to print what no mail brings.
 *
 * @param site whose letters these are
 * @param work what keeps them
 */
public record LetterCalls(Site site, CaseWork work) {
    /** One letter as a page, which prints as a letter. */
    public Answer show(Call call) {
        return work.look(call.variable("case"), call.actor(), call.now())
                .flatMap(
                        request ->
                                find(request, call.variable("letter"))
                                        .map(letter -> page(call, request, letter)))
                .map(LetterPage::answer)
                .orElseGet(() -> Problems.notFound(call.texts()));
    }

    /** Notes on which day somebody posted one. */
    public Answer post(Call call) throws InvalidInput {
        Input input = call.input();
        LocalDate on = input.day("on");
        input.check();
        Optional<Integer> number = number(call.variable("letter"));
        return number.map(
                        letter ->
                                work.postLetter(
                                        call.variable("case"),
                                        letter,
                                        on,
                                        call.actor(),
                                        call.now()))
                .map(posted -> answer(call, posted))
                .orElseGet(() -> Problems.notFound(call.texts()));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9][0-9]{0,5}")
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }

    private static Answer answer(Call call, Posted posted) {
        return switch (posted) {
            case Posted.Done(SentLetter letter) ->
                    Answer.json(200, Json.write(json -> CaseJson.write(json, letter)));
            case Posted.Before(SentLetter letter) ->
                    Answer.problem(
                            Problem.of(ProblemCode.CONFLICT, call.texts()),
                            json -> {
                                json.writeFieldName("letter");
                                CaseJson.write(json, letter);
                            });
            case Posted.Refused(Why why) -> CaseVoice.refused(call.texts(), why);
        };
    }

    private Optional<SentLetter> find(Case request, String number) {
        return work.letters(request).stream()
                .filter(letter -> String.valueOf(letter.number()).equals(number))
                .findFirst();
    }

    private LetterPage page(Call call, Case request, SentLetter sent) {
        Letter letter = Letters.read(sent.kind(), sent.facts());
        if (request.address() != null && sent.postedOn() == null) {
            return LetterPage.of(site, sent.language(), letter, sent.writtenAt(), null);
        }
        Map<String, String> fields = work.fields(request, call.actor(), call.now());
        List<String> to = new Addressee(site.statement(), request, fields).lines();
        return LetterPage.posted(site, sent.language(), letter, sent.writtenAt(), to);
    }
}
