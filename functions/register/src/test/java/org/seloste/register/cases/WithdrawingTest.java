package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.cases.Requesting.ask;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.address;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.letters.AfterRestriction;
import org.seloste.letters.RequestWithdrawn;
import org.seloste.register.cases.Change.Done;
import org.seloste.register.cases.Change.Refused;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

@ExtendWith(WithTables.class)
final class WithdrawingTest {
    private static final Instant LATER = NOW.plus(Duration.ofHours(2));
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final LocalDate ENDS = LocalDate.parse("2026-12-01");

    private final LocalTables tables;
    private final Requesting requesting;

    WithdrawingTest(LocalTables tables) {
        this.tables = tables;
        this.requesting = new Requesting(tables);
    }

    @Test
    void whatIsTakenBackIsClosedAndTheRestGoesOn() {
        requesting.know();
        Case before = requesting.confirmed(Right.RECTIFICATION, Right.OBJECTION);

        Case after = withdraw(before, Right.RECTIFICATION);

        assertThat(after.openRights()).containsExactly(Right.OBJECTION);
        assertThat(after.wish(Right.RECTIFICATION).orElseThrow().state())
                .isEqualTo(RequestState.WITHDRAWN);
        assertThat(after.closedAt()).isNull();
        assertThat(requesting.letter(after, RequestWithdrawn.class))
                .isEqualTo(
                        new RequestWithdrawn(
                                after.number(),
                                List.of(Right.RECTIFICATION),
                                TODAY,
                                null,
                                AfterRestriction.USED,
                                List.of()));
    }

    @Test
    void whatLaterJoinedItEndsWithItAndIsToldAtEachAddress() {
        requesting.know();
        Case first = requesting.confirmed(Right.RECTIFICATION);
        Case second =
                requesting.confirm(requesting.waiting(ask(Right.RECTIFICATION), "again"), LATER);

        Case after = withdraw(first);

        assertThat(requesting.letter(after, RequestWithdrawn.class).also())
                .containsExactly(second.number());
        Case elsewhere = second.with(second.asker().at(address("mari@example.com")));
        assertThat(
                        new Withdrawal(LegalClock.of(Example.statement()))
                                .of(
                                        first,
                                        List.of(Right.RECTIFICATION),
                                        Optional.empty(),
                                        List.of(elsewhere),
                                        LATER)
                                .posts())
                .extracting(Post::at)
                .containsExactly(null, address("mari@example.com"));
    }

    @Test
    void namingNoRightTakesBackEverythingThatIsOpen() {
        requesting.know();
        Case before = requesting.confirmed(Right.RECTIFICATION, Right.MARKETING_BAN);

        Case after = withdraw(before);

        assertThat(after.wishes())
                .extracting(Wish::state)
                .containsExactlyInAnyOrder(RequestState.WITHDRAWN, RequestState.COMPLETED);
        assertThat(after.closedAt()).isEqualTo(LATER);
        assertThat(locks()).isEmpty();
        assertThat(tables.persons()).allMatch(root -> root.findSeconds("expiresAt").isPresent());
    }

    @Test
    void takingBackTwiceIsNoErrorAndChangesNothing() {
        requesting.know();
        Case first = withdraw(requesting.confirmed(Right.RECTIFICATION));

        Case second = withdraw(first);

        assertThat(second).isEqualTo(first);
        assertThat(requesting.letter(second, RequestWithdrawn.class)).isNotNull();
    }

    @Test
    void takingTheSameBackTwiceTakesNothingElseBack() {
        requesting.know();
        Case before = requesting.confirmed(Right.RECTIFICATION, Right.OBJECTION);
        Case first = withdraw(before, Right.RECTIFICATION);

        Case second = withdraw(first, Right.RECTIFICATION);

        assertThat(second).isEqualTo(first);
        assertThat(second.openRights()).containsExactly(Right.OBJECTION);
        assertThat(requesting.letter(second, RequestWithdrawn.class)).isNotNull();
    }

    @Test
    void whatIsAnsweredCannotBeTakenBack() {
        requesting.know();
        Case done = requesting.confirmed(Right.MARKETING_BAN);

        assertThat(requesting.cases().withdraw(requesting.statusToken(done), Set.of(), LATER))
                .isEqualTo(new Refused(Why.WRONG_STATE));
    }

    @Test
    void aTokenOfAnotherKindTakesNothingBack() {
        requesting.know();
        Case open = requesting.confirmed(Right.RECTIFICATION);

        assertThat(requesting.cases().withdraw(requesting.confirmToken(open), Set.of(), LATER))
                .isEqualTo(new Refused(Why.UNKNOWN));
        assertThat(requesting.current(open)).isEqualTo(open);
    }

    @Test
    void anEmployeeTakesBackWhatTheySawAndIsNamedInTheEvidence() {
        requesting.know();
        Case open = requesting.confirmed(Right.RECTIFICATION);

        Change change =
                requesting.cases().withdraw(open.id(), open.version(), "employee", Set.of(), LATER);

        assertThat(change).isEqualTo(new Done(requesting.current(open)));
        assertThat(requesting.current(open).isOpen()).isFalse();
        assertThat(tables.all(LocalTables.TABLES.journal()))
                .filteredOn(item -> item.text("event").equals("REQUEST_WITHDRAWN"))
                .singleElement()
                .satisfies(
                        item ->
                                assertThat(item.texts("refs"))
                                        .containsEntry("actor", "employee")
                                        .containsEntry("RECTIFICATION", "WITHDRAWN"));
    }

    @Test
    void anEmployeeWhoSawAnEarlierVersionIsShownTheCaseAsItIs() {
        requesting.know();
        Case open = requesting.confirmed(Right.RECTIFICATION, Right.OBJECTION);
        Case now = withdraw(open, Right.OBJECTION);

        assertThat(
                        requesting
                                .cases()
                                .withdraw(open.id(), open.version(), "employee", Set.of(), LATER))
                .isEqualTo(new Change.Conflict(now));
        assertThat(requesting.current(open)).isEqualTo(now);
    }

    @Test
    void nobodyTakesBackWithoutAName() {
        requesting.know();
        Case open = requesting.confirmed(Right.RECTIFICATION);

        assertThat(requesting.cases().withdraw(open.id(), open.version(), " ", Set.of(), LATER))
                .isEqualTo(new Refused(Why.NO_ACTOR));
    }

    @Test
    void aRestrictionThatIsTakenBackEndsAfterTheNoticeAndNotBefore() {
        requesting.know();
        Case before = requesting.confirmed(Right.RESTRICTION);

        Case after = withdraw(before);

        assertThat(requesting.letter(after, RequestWithdrawn.class).restrictionEnds())
                .isEqualTo(ENDS);
        assertThat(after.wish(Right.RESTRICTION).orElseThrow().hold()).isEqualTo(new Hold(ENDS));
        look(Instant.parse("2026-11-30T21:59:59Z"));
        assertThat(isRestricted(after)).isTrue();

        look(Instant.parse("2026-11-30T22:00:00Z"));
        assertThat(isRestricted(after)).isFalse();
        assertThat(requesting.current(after).wish(Right.RESTRICTION).orElseThrow().hold()).isNull();
        assertThat(tables.persons()).allMatch(root -> root.findSeconds("expiresAt").isPresent());
    }

    @Test
    void whoseTimeIsOverWhenItEndsIsToldThatTheDataGoes() {
        requesting.know();
        Case before = requesting.confirmed(Right.RESTRICTION);
        Instant late = Instant.parse("2029-11-20T10:00:00Z");

        requesting.cases().withdraw(requesting.statusToken(before), Set.of(), late);

        assertThat(requesting.letter(before, RequestWithdrawn.class).after())
                .isEqualTo(AfterRestriction.ERASED);
    }

    @Test
    void aRestrictionThatAnotherWishNeedsTooGoesOn() {
        requesting.know();
        Case before = requesting.confirmed(Right.RESTRICTION, Right.OBJECTION);

        Case after = withdraw(before, Right.RESTRICTION);

        assertThat(requesting.letter(after, RequestWithdrawn.class).restrictionEnds()).isNull();
        look(Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(isRestricted(after)).isTrue();
    }

    private Case withdraw(Case request, Right... rights) {
        Change change =
                requesting.cases().withdraw(requesting.statusToken(request), Set.of(rights), LATER);
        assertThat(change).isInstanceOf(Done.class);
        Case after = ((Done) change).after();
        assertThat(requesting.current(after)).isEqualTo(after);
        return after;
    }

    private boolean isRestricted(Case request) {
        return requesting
                .register()
                .persons()
                .state(Objects.requireNonNull(request.person()), LATER)
                .orElseThrow()
                .isRestricted();
    }

    private void look(Instant now) {
        requesting.cases().look(now, Budget.of(Duration.ofSeconds(30)));
    }

    private List<Item> locks() {
        return tables.all(LocalTables.TABLES.cases()).stream()
                .filter(item -> item.text("pk").startsWith("K#"))
                .toList();
    }
}
