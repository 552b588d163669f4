package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.cases.AtDesk.LATER;
import static org.seloste.register.cases.AtDesk.MAILBOX;
import static org.seloste.register.cases.AtDesk.accepting;
import static org.seloste.register.cases.AtDesk.refused;
import static org.seloste.register.cases.Requesting.ask;
import static org.seloste.register.cases.Requesting.askFrom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.letters.DataReady;
import org.seloste.letters.RequestAccepted;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.storage.Budget;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Of a copy and an erasure, one is asked for in a case that is open already. */
@ExtendWith(WithTables.class)
final class JoinedCasesTest {
    private static final Instant DAY_SEVEN = Instant.parse("2026-12-01T22:00:00Z");
    private static final Instant DAY_TWO = Instant.parse("2026-11-26T10:00:00Z");
    private static final Instant DUE = Instant.parse("2026-12-24T10:00:00Z");

    private final LocalTables tables;
    private final Requesting requesting;
    private final AtDesk desk;

    JoinedCasesTest(LocalTables tables) {
        this.tables = tables;
        this.requesting = new Requesting(tables);
        this.desk = new AtDesk(requesting);
    }

    @Test
    void anErasureWhoseCopyIsDecidedInAnotherCaseWaitsForWhatIsReadyAndNotForEver() {
        Case first = desk.shared(Right.ACCESS);

        Case second = confirmed(askFrom(MAILBOX, Right.ACCESS, Right.ERASURE));

        assertThat(second.wish(Right.ACCESS).orElseThrow())
                .satisfies(wish -> assertThat(wish.state()).isEqualTo(RequestState.MERGED))
                .satisfies(wish -> assertThat(wish.mergedInto()).isEqualTo(first.id()));
        assertThat(requesting.letter(second, RequestAccepted.class).erasedBy())
                .isEqualTo(requesting.letter(second, DataReady.class).until().plusDays(1))
                .isEqualTo(LocalDate.parse("2026-12-02"));
        look(DAY_SEVEN.minusSeconds(1));
        assertThat(tables.submissions()).hasSize(1);

        look(DAY_SEVEN);

        assertThat(tables.submissions()).isEmpty();
        Case after = requesting.current(second);
        assertThat(after.upkeep().erasureWaits()).isFalse();
        assertThat(after.isUnderWay(Right.ERASURE)).isFalse();
    }

    @Test
    void anErasureThatWaitsForNothingIsDueAtOnce() {
        requesting.know();
        Case waiting = requesting.confirmed(Right.ACCESS, Right.ERASURE).withoutParcel();

        assertThat(new Agenda(LegalClock.of(Example.statement())).next(waiting))
                .hasValue(waiting.receivedAt());
    }

    @Test
    void aCopyThatJoinsAnErasureWhichWaitsCanBeFetchedAsLongAsThereIsSomething() {
        requesting.know();
        requesting.confirmed(Right.ACCESS, Right.ERASURE);

        Case second =
                requesting.confirm(
                        requesting.waiting(ask(Right.PORTABILITY, Right.ERASURE), "two"), DAY_TWO);

        assertThat(second.wish(Right.ERASURE).orElseThrow().state()).isEqualTo(RequestState.MERGED);
        assertThat(requesting.letter(second, DataReady.class).until()).isEqualTo("2026-12-01");
        assertThat(second.parcel()).extracting(Parcel::endsAt).isEqualTo(DAY_SEVEN);
    }

    @Test
    void nothingIsErasedWhileTheCopyIsStillToBeDecidedInTheCaseThatAskedBefore() {
        Case first = desk.shared(Right.ACCESS);
        Case second = confirmed(askFrom(MAILBOX, Right.ACCESS, Right.ERASURE));
        look(DAY_SEVEN);
        String person = desk.person("Niilo", MAILBOX);

        assertThat(erase(second, person, DAY_SEVEN)).isEqualTo(refused(Why.COPY_FIRST));

        desk.done(
                requesting.current(first),
                AtDesk.ruling(
                        new Ruling.Refuse(
                                Right.ACCESS, RefusalGround.RIGHTS_OF_OTHERS, AtDesk.REASON)),
                DAY_SEVEN);
        AtDesk.done(erase(second, person, DAY_SEVEN));
    }

    @Test
    void nothingIsErasedBeforeTheCopyOfACaseThatJoinedCouldBeFetched() {
        Case first = desk.ofCustomer(Right.ERASURE);
        confirmed(ask(Right.ACCESS, Right.ERASURE));

        assertThat(desk.does(first, accepting(Right.ERASURE), DAY_SEVEN.minusSeconds(1)))
                .isEqualTo(refused(Why.COPY_FIRST));
        desk.done(first, accepting(Right.ERASURE), DAY_SEVEN);

        assertThat(tables.persons()).isEmpty();
    }

    @Test
    void noErasureBecomesLateForACopyThatCanBeFetched() {
        Case first = desk.ofCustomer(Right.ERASURE);
        confirmedAt(DUE.minus(Duration.ofDays(1)), Right.ACCESS, Right.ERASURE);

        assertThat(desk.does(first, accepting(Right.ERASURE), DUE.minus(Duration.ofHours(20))))
                .isEqualTo(refused(Why.COPY_FIRST));
        desk.done(first, accepting(Right.ERASURE), DUE);
    }

    private Change erase(Case request, String person, Instant when) {
        return desk.does(
                requesting.current(request),
                new Act.Decide(List.of(new Ruling.Accept(Right.ERASURE)), person),
                when);
    }

    private void confirmedAt(Instant when, Right... rights) {
        Ask now = ask(rights);
        Ask then = new Ask(now.channel(), "fi", "Maija Meri", now.address(), now.wishes(), when);
        requesting.cases().ask(then, "two", when);
        Case second = requesting.register().cases().queue(Queue.UNCONFIRMED, 10).getFirst();
        String end = requesting.confirmToken(second, when.plus(Duration.ofHours(72)));
        requesting.cases().confirm(end, when);
    }

    private Case confirmed(Ask ask) {
        return requesting.confirm(requesting.waiting(ask, "two"), LATER);
    }

    private void look(Instant now) {
        requesting.cases().look(now, Budget.of(Duration.ofSeconds(30)));
    }
}
