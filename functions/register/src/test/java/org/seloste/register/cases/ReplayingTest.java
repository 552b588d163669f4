package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.seloste.register.testing.Example.NOW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.journal.Event;
import org.seloste.register.person.PersonState;
import org.seloste.register.restore.Redone;
import org.seloste.register.restore.Replay;
import org.seloste.register.restore.Replayed;
import org.seloste.register.restore.Replayed.ForPeople;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Right;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The register's table as it was at {@code NOW}, and everything else as it is: what the restore of
 * a backup leaves.
 */
@ExtendWith(WithTables.class)
final class ReplayingTest {
    private static final Instant BACKUP = Restoring.BACKUP;
    private static final Instant RESTORED = Restoring.RESTORED;

    private final LocalTables tables;
    private final Restoring restoring;
    private final AtDesk desk;
    private final Requesting requesting;

    ReplayingTest(LocalTables tables) {
        this.tables = tables;
        this.restoring = new Restoring(tables);
        this.desk = new AtDesk(tables);
        this.requesting = desk.requesting();
    }

    @Test
    void whoeverWasErasedLeavesAgain() {
        requesting.know();
        List<Item> backup = tables.all("Register");
        requesting.confirmed(Right.ERASURE);
        restore(backup);

        Replayed replayed = replay();

        assertThat(replayed.done()).containsOnly(entry(Redone.LEFT, 1));
        assertThat(replayed.stillThere()).isEmpty();
        assertThat(tables.registerItems("P#", "")).isEmpty();
        assertThat(tables.registerItems("A#", "@")).isEmpty();
        assertNothingIsLeftToDo();
    }

    @Test
    void whoeverHadExpiredLeavesAgain() {
        requesting.know();
        List<Item> backup = tables.all("Register");
        String person = tables.persons().getFirst().text("pk").substring("P#".length());
        Instant gone = Example.GONE.plus(Duration.ofHours(1));
        requesting.register().persons().expiry().look(person, gone, budget());
        assertThat(tables.events()).contains("PERSON_EXPIRED");
        restore(backup);

        Replayed replayed =
                replay(tables.client()).run(NOW, BACKUP, gone.plusSeconds(60), budget());

        assertThat(replayed.done()).containsOnly(entry(Redone.LEFT, 1));
        assertThat(replayed.stillThere()).isEmpty();
        assertThat(tables.registerItems("P#", "")).isEmpty();
    }

    @Test
    void whoeverDiesInBetweenIsFollowedByTheSameEnd() {
        for (int transactions = 1; transactions <= 3; transactions++) {
            tables.clear();
            requesting.know();
            List<Item> backup = tables.all("Register");
            requesting.confirmed(Right.ERASURE);
            restore(backup);

            dying(transactions);
            Replayed replayed = replay();

            assertThat(replayed.stillThere()).isEmpty();
            assertThat(tables.registerItems("P#", "")).isEmpty();
            assertNothingIsLeftToDo();
        }
    }

    @Test
    void aBanAndWithdrawnConsentsHoldAgain() {
        requesting.know();
        List<Item> backup = tables.all("Register");
        Case request = requesting.confirmed(Right.MARKETING_BAN, Right.CONSENT_WITHDRAWAL);
        restore(backup);

        Replayed replayed = replay();

        assertThat(replayed.done())
                .containsEntry(Redone.MARKETING_BANNED, 1)
                .containsEntry(Redone.CONSENTS_WITHDRAWN, 1);
        assertThat(state(request).marketingBanned()).isTrue();
        assertNothingIsLeftToDo();
    }

    @Test
    void aRestrictionHoldsAgainAndTheOpenCaseToo() {
        requesting.know("order");
        List<Item> backup = tables.all("Register");
        Details details = new Details(null, List.of(), RestrictionGround.LEGAL_CLAIM, List.of());
        Case request = requesting.confirmed(Requesting.ask(Map.of(Right.RESTRICTION, details)));
        PersonState before = state(request);
        restore(backup);

        replay();

        PersonState after = state(request);
        assertThat(before.isRestricted()).isTrue();
        assertThat(after.restrictions())
                .singleElement()
                .matches(each -> each.ground() == RestrictionGround.LEGAL_CLAIM)
                .matches(each -> each.caseId().equals(request.id()));
        assertThat(after.holds()).isEqualTo(before.holds()).containsExactly(request.id());
        assertNothingIsLeftToDo();
    }

    @Test
    void aCaseThatWasClosedSinceHoldsNobodyAnyMore() {
        Case request = desk.ofCustomer(Right.RECTIFICATION);
        List<Item> backup = tables.all("Register");
        assertThat(state(request).holds()).containsExactly(request.id());
        requesting.cases().withdraw(requesting.statusToken(request), Set.of(), AtDesk.LATER);
        restore(backup);

        Replayed replayed = replay();

        assertThat(replayed.done()).containsOnly(entry(Redone.HELD_OR_RELEASED, 1));
        assertThat(state(request).holds()).isEmpty();
        assertNothingIsLeftToDo();
    }

    @Test
    void whatThePersonCalledRightIsCorrectedAgain() {
        Case asked = correcting("+358401234567");
        List<Item> backup = tables.all("Register");
        Case request = desk.done(asked, accepting("+358401234567"));
        String phone = Objects.requireNonNull(state(request).fields().get("phone")).value();
        restore(backup);

        Replayed replayed = replay();

        assertThat(replayed.done()).containsEntry(Redone.CORRECTED, 1);
        assertThat(Objects.requireNonNull(state(request).fields().get("phone")).value())
                .isEqualTo(phone);
        assertNothingIsLeftToDo();
    }

    @Test
    void aCorrectionWhoseValuesNobodyKnowsAnyMoreIsForPeople() {
        Case asked = desk.ofCustomer(correction("name", "Maija"));
        List<Item> backup = tables.all("Register");
        Case request =
                desk.done(
                        asked,
                        AtDesk.ruling(
                                new Ruling.Accept(
                                        Right.RECTIFICATION,
                                        Map.of("name", "Maija", "phone", "0401234567"),
                                        "")));
        restore(backup);

        Replayed replayed = replay();

        assertThat(replayed.forPeople())
                .containsExactly(
                        new ForPeople(
                                Event.FIELDS_CORRECTED,
                                Objects.requireNonNull(request.person()),
                                request.id(),
                                "name phone",
                                AtDesk.LATER));
    }

    @Test
    void whatCameInSinceIsCountedAsLost() {
        List<Item> backup = tables.all("Register");
        requesting
                .register()
                .submissions()
                .receive(
                        Example.submission("late@example.com", "Hei"),
                        Example.TWO_MAILS,
                        BACKUP.plusSeconds(1));
        restore(backup);

        Replayed replayed = replay();

        assertThat(replayed.lost()).containsEntry(Event.SUBMISSION_RECEIVED, 1);
        assertThat(tables.registerItems("P#", "")).isEmpty();
        assertThat(replayed.done()).isEmpty();
    }

    @Test
    void theJournalTellsOfTheRestoreInCounts() {
        requesting.know();
        List<Item> backup = tables.all("Register");
        requesting.confirmed(Right.ERASURE);
        restore(backup);
        Replay replay = replay(tables.client());

        replay.tell(BACKUP, replay(), RESTORED, budget());

        Item told =
                tables.all("Journal").stream()
                        .filter(item -> item.text("event").equals("REGISTER_RESTORED"))
                        .findFirst()
                        .orElseThrow();
        assertThat(told.texts("refs"))
                .containsOnly(
                        entry("at", BACKUP.toString()),
                        entry("table", "Register"),
                        entry("LEFT", "1"));
    }

    private Case correcting(String phone) {
        return desk.ofCustomer(correction("phone", phone));
    }

    private static Ask correction(String field, String right) {
        Details details =
                new Details(null, List.of(new Correction(field, "vanha", right)), null, List.of());
        return Requesting.ask(Map.of(Right.RECTIFICATION, details));
    }

    private static Act accepting(String phone) {
        return AtDesk.ruling(new Ruling.Accept(Right.RECTIFICATION, Map.of("phone", phone), ""));
    }

    private PersonState state(Case request) {
        return restoring.state(Objects.requireNonNull(request.person()));
    }

    private void restore(List<Item> backup) {
        restoring.restore(backup);
    }

    private Replayed replay() {
        return restoring.replay();
    }

    private Replay replay(DynamoDbClient client) {
        return restoring.replay(client);
    }

    private void dying(int transactions) {
        restoring.dying(transactions);
    }

    private void assertNothingIsLeftToDo() {
        restoring.assertNothingIsLeftToDo();
    }

    private static Budget budget() {
        return Restoring.budget();
    }
}
