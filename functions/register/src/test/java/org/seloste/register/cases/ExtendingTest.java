package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.cases.AtDesk.LATER;
import static org.seloste.register.cases.AtDesk.accepting;
import static org.seloste.register.cases.AtDesk.refused;
import static org.seloste.register.cases.AtDesk.refusing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.letters.RequestAccepted;
import org.seloste.letters.RequestExtended;
import org.seloste.register.cases.Act.Extend;
import org.seloste.register.cases.Change.Refused;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Received on 24 November in Helsinki, where it was 22:30 UTC the day before. */
@ExtendWith(WithTables.class)
final class ExtendingTest {
    private static final LegalClock CLOCK = LegalClock.of(Example.statement());
    private static final LocalDate DUE = LocalDate.parse("2026-12-24");
    private static final LocalDate EXTENDED = LocalDate.parse("2027-02-24");
    private static final String REASON = "Pyysit tietoja kahdeksalta vuodelta.";
    private static final Act EXTEND = new Extend(Set.of(Right.ERASURE), REASON);

    private final AtDesk desk;

    ExtendingTest(LocalTables tables) {
        this.desk = new AtDesk(tables);
    }

    @Test
    void theNewDayIsThreeMonthsFromReceiptAndTheLetterNamesBoth() {
        Case after = desk.done(desk.ofCustomer(Right.ERASURE), EXTEND);

        Wish wish = after.wish(Right.ERASURE).orElseThrow();
        assertThat(wish.state()).isEqualTo(RequestState.EXTENDED);
        assertThat(wish.term()).isEqualTo(new Term(EXTENDED, DUE, 0));
        assertThat(desk.letter(after, RequestExtended.class))
                .isEqualTo(
                        new RequestExtended(
                                after.number(), List.of(Right.ERASURE), DUE, EXTENDED, REASON));
        assertThat(after.history().getLast())
                .isEqualTo(
                        new Step(
                                LATER,
                                Step.Kind.EXTENDED,
                                List.of(Right.ERASURE),
                                REASON,
                                DUE,
                                EXTENDED));
    }

    @Test
    void itIsPossibleUntilTheLastMomentOfTheFirstDueDay() {
        Case request = desk.ofCustomer(Right.ERASURE);

        desk.done(request, EXTEND, Instant.parse("2026-12-24T21:59:59.999Z"));
    }

    @Test
    void itIsImpossibleFromMidnightOn() {
        Case request = desk.ofCustomer(Right.ERASURE);

        assertThat(desk.does(request, EXTEND, Instant.parse("2026-12-24T22:00:00Z")))
                .isEqualTo(refused(Why.TOO_LATE));
        assertThat(desk.requesting().current(request)).isEqualTo(request);
    }

    @Test
    void itIsPossibleOnce() {
        Case extended = desk.done(desk.ofCustomer(Right.ERASURE), EXTEND);

        assertThat(desk.does(extended, EXTEND)).isEqualTo(refused(Why.WRONG_STATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00A0"})
    void itNeedsAReason(String blank) {
        Case request = desk.ofCustomer(Right.ERASURE);

        assertThat(desk.does(request, new Extend(Set.of(Right.ERASURE), blank)))
                .isEqualTo(refused(Why.BLANK_REASON));
    }

    @Test
    void itNamesTheRightsThatTakeLonger() {
        Case request = desk.ofCustomer(Right.ERASURE, Right.RECTIFICATION);

        Case after = desk.done(request, EXTEND);

        assertThat(after.wish(Right.RECTIFICATION).orElseThrow().term())
                .isEqualTo(new Term(DUE, null, 0));
        assertThat(desk.does(request, new Extend(Set.of(), REASON)))
                .isInstanceOf(Change.Conflict.class);
        assertThat(desk.does(after, new Extend(Set.of(), REASON)))
                .isEqualTo(refused(Why.NOTHING_NAMED));
        assertThat(desk.does(after, new Extend(Set.of(Right.ACCESS), REASON)))
                .isEqualTo(refused(Why.UNKNOWN_NAME));
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKETING_BAN", "CONSENT_WITHDRAWAL"})
    void whatIsDoneAtOnceIsNeverExtended(Right right) {
        Case request = desk.ofCustomer(right, Right.ERASURE);

        assertThat(desk.does(request, new Extend(Set.of(right), REASON)))
                .isEqualTo(refused(Why.NOT_ALLOWED));
    }

    @Test
    void anErasureThatThePersonIsPromisedAtOnceIsNotExtendedWhileItWaitsForTheDownload() {
        desk.requesting().know();
        Case waiting = desk.requesting().confirmed(Right.ACCESS, Right.ERASURE);
        assertThat(waiting.openRights()).containsExactly(Right.ERASURE);

        assertThat(desk.does(waiting, EXTEND)).isEqualTo(refused(Why.NOT_ALLOWED));
    }

    @Test
    void whatIsNotConfirmedOrAnsweredAlreadyIsNotExtended() {
        Case unconfirmed = desk.requesting().waiting(Right.ERASURE);
        assertThat(desk.does(unconfirmed, EXTEND)).isEqualTo(refused(Why.WRONG_STATE));

        Case answered =
                desk.done(
                        desk.ofCustomer(Right.OBJECTION),
                        refusing(Right.OBJECTION, RefusalGround.COMPELLING_GROUNDS));
        assertThat(desk.does(answered, new Extend(Set.of(Right.OBJECTION), REASON)))
                .isEqualTo(refused(Why.WRONG_STATE));
    }

    @Test
    void nobodyExtendsWithoutAName() {
        Case request = desk.ofCustomer(Right.ERASURE);

        assertThat(desk.decisions().decide(request.id(), request.version(), " ", EXTEND, LATER))
                .isEqualTo(new Refused(Why.NO_ACTOR));
    }

    @Test
    void whatJoinsAnExtendedRequestIsPromisedTheDayOnWhichThatOneIsAnswered() {
        Case extended = desk.done(desk.ofCustomer(Right.ERASURE), EXTEND);
        Requesting requesting = desk.requesting();

        Case second =
                requesting.confirm(requesting.waiting(Requesting.ask(Right.ERASURE), "two"), LATER);

        Wish joined = second.wish(Right.ERASURE).orElseThrow();
        assertThat(joined.mergedInto()).isEqualTo(extended.id());
        assertThat(joined.due()).isEqualTo(DUE);
        assertThat(second.answeredBy(extended, CLOCK)).contains(EXTENDED);
        Instant over = Instant.parse("2027-02-24T22:00:00Z");
        Case late =
                second.without(Step.Kind.MERGED)
                        .with(Step.of(over, Step.Kind.MERGED, second.rights()));
        assertThat(late.answeredBy(extended, CLOCK))
                .as("it joined what was late already")
                .contains(joined.due());
        assertThat(desk.letter(second, RequestAccepted.class).due()).isEqualTo(EXTENDED);
    }

    @Test
    void anExtendedWishIsDecidedAsAnyOther() {
        Case extended = desk.done(desk.ofCustomer(Right.ERASURE), EXTEND);

        Case after = desk.done(extended, accepting(Right.ERASURE));

        assertThat(after.wish(Right.ERASURE).orElseThrow().state())
                .isEqualTo(RequestState.COMPLETED);
    }
}
