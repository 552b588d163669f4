package org.seloste.registerdesk.cases;

import org.seloste.letters.Letters;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.SentLetter;
import org.seloste.registerdesk.Call;
import org.seloste.registerdesk.Problems;
import org.seloste.web.Answer;
import org.seloste.web.Site;
import org.seloste.web.page.LetterPage;

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
                .flatMap(request -> find(request, call.variable("letter")))
                .map(this::page)
                .orElseGet(() -> Problems.notFound(call.texts()));
    }

    private Optional<SentLetter> find(Case request, String number) {
        return work.letters(request).stream()
                .filter(letter -> String.valueOf(letter.number()).equals(number))
                .findFirst();
    }

    private Answer page(SentLetter letter) {
        return LetterPage.of(
                        site,
                        letter.language(),
                        Letters.read(letter.kind(), letter.facts()),
                        letter.writtenAt(),
                        null)
                .answer();
    }
}
