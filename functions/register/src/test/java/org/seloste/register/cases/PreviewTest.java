package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.cases.AtDesk.ACTOR;
import static org.seloste.register.cases.AtDesk.LATER;
import static org.seloste.register.cases.AtDesk.REASON;
import static org.seloste.register.cases.AtDesk.accepting;
import static org.seloste.register.cases.AtDesk.refusing;
import static org.seloste.register.cases.AtDesk.ruling;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.seloste.letters.Letter;
import org.seloste.letters.Letters;
import org.seloste.letters.RequestAnswered;
import org.seloste.letters.Verdict;
import org.seloste.register.cases.Act.AskIdentity;
import org.seloste.register.cases.Act.Extend;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Ruling.Accept;
import org.seloste.register.storage.Budget;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

@ExtendWith(WithTables.class)
final class PreviewTest {
    private final LocalTables tables;
    private final AtDesk desk;

    PreviewTest(LocalTables tables) {
        this.tables = tables;
        this.desk = new AtDesk(tables);
    }

    static Stream<Arguments> acts() {
        return Stream.of(
                Arguments.of(Right.OBJECTION, accepting(Right.OBJECTION)),
                Arguments.of(
                        Right.OBJECTION,
                        refusing(Right.OBJECTION, RefusalGround.COMPELLING_GROUNDS)),
                Arguments.of(
                        Right.RECTIFICATION,
                        ruling(new Accept(Right.RECTIFICATION, Map.of("name", "Maija Järvi"), ""))),
                Arguments.of(Right.ERASURE, new Extend(Set.of(Right.ERASURE), REASON)),
                Arguments.of(Right.ERASURE, new AskIdentity("Epäselvä.", "Laskun numero.")));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void theLettersShownAreTheLettersThatGo(Right right, Act act) {
        Case request = desk.ofCustomer(right);
        int before = desk.requesting().cases().letters(request).size();

        List<Letter> shown = possible(request, act).letters();
        Case after = desk.done(request, act);

        assertThat(desk.requesting().cases().letters(after).stream().skip(before))
                .extracting(sent -> Letters.read(sent.kind(), sent.facts()))
                .isEqualTo(shown);
    }

    @Test
    void lookingChangesNothing() {
        Case request = desk.ofCustomer(Right.ERASURE);
        List<String> events = tables.events();
        int mails = tables.mails().size();

        desk.decisions().preview(request.id(), ACTOR, accepting(Right.ERASURE), LATER);

        assertThat(desk.requesting().current(request)).isEqualTo(request);
        assertThat(tables.events()).isEqualTo(events);
        assertThat(tables.mails()).hasSize(mails);
        assertThat(tables.submissions()).hasSize(1);
    }

    @Test
    void anErasureShowsTheAnswerThatComesAtItsEnd() {
        Case request = desk.ofCustomer(Right.ERASURE);
        desk.voucher(request);
        Act act = ruling(new Accept(Right.ERASURE, Map.of(), REASON));

        Letter shown = possible(request, act).letters().getLast();

        assertThat(shown)
                .isInstanceOfSatisfying(
                        RequestAnswered.class,
                        letter ->
                                assertThat(letter.verdicts())
                                        .extracting(Verdict::state)
                                        .containsExactly(RequestState.PARTIALLY_COMPLETED));
        desk.done(request, act);
        assertThat(desk.letter(request, RequestAnswered.class)).isEqualTo(shown);
    }

    @Test
    void anErasureThatWaitsForADownloadShowsTheAnswerThatFollowsLater() {
        Case request = desk.ofCustomer(Right.ACCESS, Right.ERASURE);
        desk.voucher(request);
        Act act = ruling(new Accept(Right.ERASURE, Map.of(), REASON));

        RequestAnswered shown = (RequestAnswered) possible(request, act).later().getLast();
        desk.done(request, act);
        desk.requesting()
                .cases()
                .look(Instant.parse("2026-12-01T22:00:00Z"), Budget.of(Duration.ofSeconds(30)));

        assertThat(shown.verdicts())
                .as("all but the day, which is known when the copy was downloaded")
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("day")
                .isEqualTo(desk.letter(request, RequestAnswered.class).verdicts());
    }

    @Test
    void whatMayNotBeDoneIsSaidBefore() {
        Case request = desk.ofCustomer(Right.ERASURE);

        assertThat(
                        desk.decisions()
                                .preview(
                                        request.id(),
                                        ACTOR,
                                        new Extend(Set.of(Right.ERASURE), ""),
                                        LATER))
                .isEqualTo(new Preview.Refused(Why.BLANK_REASON));
    }

    private Preview.Possible possible(Case request, Act act) {
        return switch (desk.decisions().preview(request.id(), ACTOR, act, LATER)) {
            case Preview.Possible possible -> possible;
            case Preview.Refused refused -> throw new AssertionError("not possible: " + refused);
        };
    }
}
