package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.cases.AtDesk.ACTOR;
import static org.seloste.register.cases.AtDesk.LATER;
import static org.seloste.register.cases.AtDesk.accepting;
import static org.seloste.register.cases.AtDesk.refused;
import static org.seloste.register.cases.AtDesk.refusing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.letters.IdentityAsked;
import org.seloste.letters.IdentityReceived;
import org.seloste.letters.RequestAnswered;
import org.seloste.letters.RestrictionEnds;
import org.seloste.letters.Verdict;
import org.seloste.register.cases.Act.AskIdentity;
import org.seloste.register.cases.Act.Extend;
import org.seloste.register.cases.Act.TakeIdentity;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.storage.Budget;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Received on Tuesday, 24 November: three working days later it is Friday the 27th. */
@ExtendWith(WithTables.class)
final class IdentityTest {
    private static final String DOUBT = "Osoitteesta kirjoittaa useampi ihminen.";
    private static final String NEEDED = "Viimeisen laskusi numero.";
    private static final Act ASK = new AskIdentity(DOUBT, NEEDED);
    private static final LocalDate DUE = LocalDate.parse("2026-12-24");
    private static final LocalDate ASKED = LocalDate.parse("2026-11-24");
    private static final LocalDate ANSWER_BY = LocalDate.parse("2026-12-24");

    private final AtDesk desk;

    IdentityTest(LocalTables tables) {
        this.desk = new AtDesk(tables);
    }

    @Test
    void theLetterSaysWhyItIsDoubtedAndWhatWouldHelpAndByWhen() {
        Case after = desk.done(desk.ofCustomer(Right.ERASURE), ASK);

        assertThat(after.wish(Right.ERASURE).orElseThrow().state())
                .isEqualTo(RequestState.AWAITING_IDENTITY);
        assertThat(desk.letter(after, IdentityAsked.class))
                .isEqualTo(
                        new IdentityAsked(
                                after.number(),
                                List.of(Right.ERASURE),
                                DOUBT,
                                NEEDED,
                                DUE,
                                ANSWER_BY));
    }

    @Test
    void itIsAskedUntilTheThirdWorkingDayEnds() {
        desk.done(desk.ofCustomer(Right.ERASURE), ASK, Instant.parse("2026-11-27T21:59:59Z"));
    }

    @Test
    void itIsAskedNoLaterThanThat() {
        Case request = desk.ofCustomer(Right.ERASURE);

        assertThat(desk.does(request, ASK, Instant.parse("2026-11-27T22:00:00Z")))
                .isEqualTo(refused(Why.TOO_LATE));
    }

    @ParameterizedTest
    @CsvSource({"'', needed", "doubt, ''", "' ', ' '"})
    void itNeedsADoubtAndSomethingThatWouldHelp(String doubt, String needed) {
        Case request = desk.ofCustomer(Right.ERASURE);

        assertThat(desk.does(request, new AskIdentity(doubt, needed)))
                .isEqualTo(refused(Why.BLANK_REASON));
    }

    @Test
    void itIsAskedOnce() {
        Case asked = desk.done(desk.ofCustomer(Right.ERASURE), ASK);
        assertThat(desk.does(asked, ASK)).isEqualTo(refused(Why.WRONG_STATE));

        Case answered = desk.done(asked, new TakeIdentity(ASKED));
        assertThat(desk.does(answered, ASK)).isEqualTo(refused(Why.WRONG_STATE));
    }

    /** The erasure would come to its end all the same, and find a question where none may be. */
    @Test
    void whoIsErasedAfterADownloadIsDoubtedNoMore() {
        desk.requesting().know();
        Case waiting = desk.requesting().confirmed(Right.ACCESS, Right.ERASURE);
        assertThat(desk.does(waiting, ASK)).isEqualTo(refused(Why.WRONG_STATE));

        look("2026-12-02T00:00:00Z");

        assertThat(desk.requesting().current(waiting).wish(Right.ERASURE).orElseThrow().state())
                .isEqualTo(RequestState.COMPLETED);
    }

    @Test
    void aBanWaitsForNoIdentity() {
        Case request = desk.ofCustomer(Right.MARKETING_BAN, Right.ERASURE);

        Case after = desk.done(request, ASK);

        assertThat(after.wish(Right.MARKETING_BAN).orElseThrow().state())
                .isEqualTo(RequestState.COMPLETED);
    }

    /** 24 December plus the days; 26 and 27 December are no working days here. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 0, 2026-12-24",
        "2026-11-25, 1, 2026-12-28",
        "2026-11-29, 5, 2026-12-29",
        "2026-12-01, 7, 2026-12-31"
    })
    void theDaysOfWaitingMoveTheDueDay(LocalDate answeredOn, int days, LocalDate due) {
        Case asked = desk.done(desk.ofCustomer(Right.ERASURE), ASK);
        Instant then = Instant.parse("2026-12-04T10:00:00Z");
        Case after = desk.done(asked, new TakeIdentity(answeredOn), then);

        Wish wish = after.wish(Right.ERASURE).orElseThrow();
        assertThat(wish.state()).isEqualTo(RequestState.IN_PROGRESS);
        assertThat(wish.term()).isEqualTo(new Term(due, null, days));
        assertThat(Objects.requireNonNull(wish.identity()).receivedAt()).isEqualTo(then);
        assertThat(desk.letter(after, IdentityReceived.class))
                .isEqualTo(new IdentityReceived(after.number(), answeredOn, DUE, due));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-11-25"})
    void theAnswerCameNeitherBeforeTheQuestionNorInTheFuture(LocalDate day) {
        Case asked = desk.done(desk.ofCustomer(Right.ERASURE), ASK);

        assertThat(desk.does(asked, new TakeIdentity(day))).isEqualTo(refused(Why.WRONG_DAY));
    }

    @Test
    void withoutAQuestionThereIsNoAnswer() {
        Case request = desk.ofCustomer(Right.ERASURE);

        assertThat(desk.does(request, new TakeIdentity(ASKED))).isEqualTo(refused(Why.WRONG_STATE));
    }

    @Test
    void whatWasExtendedBeforeStaysExtended() {
        Case extended =
                desk.done(
                        desk.ofCustomer(Right.ERASURE),
                        new Extend(Set.of(Right.ERASURE), "Useita rekistereitä."));

        Case after = desk.done(desk.done(extended, ASK), new TakeIdentity(ASKED));

        Wish wish = after.wish(Right.ERASURE).orElseThrow();
        assertThat(wish.state()).isEqualTo(RequestState.EXTENDED);
        assertThat(wish.term()).isEqualTo(new Term(LocalDate.parse("2027-02-24"), DUE, 0));
    }

    @Test
    void meanwhileNothingIsDecidedOnTheMatter() {
        Case asked = desk.done(desk.ofCustomer(Right.ERASURE), ASK);

        assertThat(desk.does(asked, accepting(Right.ERASURE))).isEqualTo(refused(Why.WRONG_STATE));
        assertThat(desk.does(asked, refusing(Right.ERASURE, RefusalGround.LEGAL_CLAIMS)))
                .isEqualTo(refused(Why.WRONG_STATE));
        assertThat(desk.does(asked, new Extend(Set.of(Right.ERASURE), "Paljon.")))
                .isEqualTo(refused(Why.WRONG_STATE));

        Case after = desk.done(asked, refusing(Right.ERASURE, RefusalGround.NOT_IDENTIFIED));
        assertThat(after.wish(Right.ERASURE).orElseThrow().state()).isEqualTo(RequestState.REFUSED);
    }

    @Test
    void whatNobodyAnswersInThirtyDaysIsClosedAsWhoeverAskedDecided() {
        Case asked = desk.done(desk.ofCustomer(Right.ERASURE), ASK);

        look("2026-12-24T21:59:59Z");
        assertThat(desk.requesting().current(asked)).isEqualTo(asked);
        look("2026-12-24T22:00:00Z");

        Case after = desk.requesting().current(asked);
        Wish wish = after.wish(Right.ERASURE).orElseThrow();
        assertThat(wish.state()).isEqualTo(RequestState.REFUSED);
        Decision decision = Objects.requireNonNull(wish.decision());
        assertThat(decision.actor()).isEqualTo(ACTOR);
        assertThat(decision.ground()).isEqualTo(RefusalGround.NOT_IDENTIFIED);
        assertThat(desk.letter(after, RequestAnswered.class).verdicts())
                .extracting(Verdict::reason)
                .containsExactly(DOUBT);
    }

    @Test
    void aRestrictionOfSomebodyWhoDoesNotAnswerEndsAfterNoticeOnly() {
        Case asked = desk.done(desk.ofCustomer(Right.RESTRICTION), ASK);

        look("2026-12-24T22:00:00Z");

        Case closed = desk.requesting().current(asked);
        LocalDate endsOn = LocalDate.parse("2027-01-01");
        assertThat(closed.wish(Right.RESTRICTION).orElseThrow().hold()).isEqualTo(new Hold(endsOn));
        assertThat(desk.letter(closed, RestrictionEnds.class).endsOn()).isEqualTo(endsOn);
        assertThat(desk.person(closed).isRestricted()).isTrue();

        look("2026-12-31T22:00:00Z");
        assertThat(desk.person(closed).isRestricted()).isFalse();
    }

    private void look(String when) {
        desk.requesting().cases().look(Instant.parse(when), Budget.of(Duration.ofSeconds(30)));
    }

    @Test
    void theHistoryKeepsEachStepWithItsDays() {
        Case after =
                desk.done(desk.done(desk.ofCustomer(Right.ERASURE), ASK), new TakeIdentity(ASKED));

        assertThat(after.history())
                .contains(
                        new Step(
                                LATER,
                                Step.Kind.IDENTITY_ASKED,
                                List.of(Right.ERASURE),
                                DOUBT,
                                null,
                                ANSWER_BY),
                        new Step(
                                LATER,
                                Step.Kind.IDENTITY_RECEIVED,
                                List.of(Right.ERASURE),
                                null,
                                DUE,
                                DUE));
    }
}
