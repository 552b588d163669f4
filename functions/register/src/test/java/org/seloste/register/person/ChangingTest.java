package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.GONE;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.address;
import static org.seloste.register.testing.Example.submission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Outcome;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RestrictionGround;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@ExtendWith(WithTables.class)
final class ChangingTest {
    private static final Instant LATER = NOW.plus(Duration.ofDays(10));
    private static final PersonChange CHANGE = PersonChange.by(People.CASE);

    private final LocalTables tables;
    private final People people;

    ChangingTest(LocalTables tables) {
        this.tables = tables;
        this.people = new People(tables);
    }

    @Test
    void aBanHoldsAndTheEvidenceNamesTheCase() {
        String person = people.sends("a@example.com", "Hei");

        people.change(person, CHANGE.banMarketing(), NOW);
        people.change(person, CHANGE.banMarketing(), LATER);

        assertThat(people.state(person).marketingBanned()).isTrue();
        assertThat(people.root(person).text("bannedAt")).isEqualTo(NOW.toString());
        Item entry =
                tables.all("Journal").stream()
                        .filter(item -> item.text("event").equals("MARKETING_BANNED"))
                        .findFirst()
                        .orElseThrow();
        assertThat(entry.text("subject")).isEqualTo(person);
        assertThat(entry.texts("refs")).containsOnlyKeys("case");
    }

    @Test
    void aChangeOfWhatIsNoLongerSoIsRefused() {
        String person = people.sends("a@example.com", "Hei");
        PersonState before = people.state(person);
        people.change(person, CHANGE.banMarketing(), NOW);

        Outcome outcome = people.tryToChange(before, CHANGE.withdrawConsents(), NOW);

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(people.root(person).has("consentsWithdrawnAt")).isFalse();
    }

    @Test
    void severalThingsAreOneChange() {
        String person = people.sends("a@example.com", "Hei");

        people.change(
                person,
                CHANGE.banMarketing()
                        .withdrawConsents()
                        .restrict(RestrictionGround.OBJECTION_PENDING)
                        .hold(),
                NOW);

        PersonState state = people.state(person);
        assertThat(state.version()).isEqualTo(2);
        assertThat(state.marketingBanned()).isTrue();
        assertThat(state.isRestricted()).isTrue();
        assertThat(state.holds()).containsExactly(People.CASE);
    }

    @ParameterizedTest
    @EnumSource(
            value = RestrictionGround.class,
            names = {"UNLAWFUL", "LEGAL_CLAIM"})
    void whoNeedsTheDataIsHeldAndDynamoDbDeletesNothing(RestrictionGround ground) {
        String person = people.sends("a@example.com", "Hei");

        people.change(person, CHANGE.restrict(ground), NOW);

        assertThat(people.root(person).has("expiresAt")).isFalse();
        assertThat(people.pointer("a@example.com").has("expiresAt")).isFalse();
        assertThat(people.persons().state(person, GONE)).isPresent();
        assertThat(people.state(person).erasableAtOnce()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = RestrictionGround.class,
            names = {"ACCURACY_CONTESTED", "OBJECTION_PENDING"})
    void aRestrictionForAnotherReasonStopsNoExpiry(RestrictionGround ground) {
        String person = people.sends("a@example.com", "Hei");

        people.change(person, CHANGE.restrict(ground), NOW);

        assertThat(people.root(person).has("expiresAt")).isTrue();
        assertThat(people.persons().state(person, GONE)).isEmpty();
    }

    @Test
    void whoIsLetGoExpiresAsBefore() {
        String person = people.sends("a@example.com", "Hei");
        Item root = people.root(person);
        Item pointer = people.pointer("a@example.com");
        people.change(person, CHANGE.restrict(RestrictionGround.LEGAL_CLAIM), NOW);

        people.change(person, CHANGE.announceLift(LocalDate.of(2026, 12, 10)), NOW);
        assertThat(people.state(person).restrictions())
                .singleElement()
                .extracting(Restriction::liftOn)
                .isEqualTo(LocalDate.of(2026, 12, 10));
        people.change(person, CHANGE.lift(), NOW);

        assertThat(people.state(person).isRestricted()).isFalse();
        assertThat(people.root(person).seconds("expiresAt")).isEqualTo(root.seconds("expiresAt"));
        assertThat(people.pointer("a@example.com").seconds("expiresAt"))
                .isEqualTo(pointer.seconds("expiresAt"));
    }

    @Test
    void oneCaseLiftsOnlyItsOwnRestriction() {
        String person = people.sends("a@example.com", "Hei");
        people.change(person, CHANGE.restrict(RestrictionGround.ACCURACY_CONTESTED), NOW);
        people.change(
                person, PersonChange.by("other").restrict(RestrictionGround.LEGAL_CLAIM), NOW);

        people.change(person, CHANGE.lift(), NOW);

        assertThat(people.state(person).restrictions())
                .singleElement()
                .extracting(Restriction::caseId)
                .isEqualTo("other");
        assertThat(people.state(person).isHeld()).isTrue();
    }

    @Test
    void twoCasesHoldUntilBothLetGo() {
        String person = people.sends("a@example.com", "Hei");
        people.change(person, CHANGE.hold(), NOW);
        people.change(person, PersonChange.by("other").hold(), NOW);

        people.change(person, CHANGE.release(), NOW);
        assertThat(people.root(person).has("expiresAt")).isFalse();
        people.change(person, PersonChange.by("other").release(), NOW);

        assertThat(people.root(person).has("expiresAt")).isTrue();
        assertThat(people.root(person).has("holds")).isFalse();
    }

    @Test
    void aCorrectedValueHasTheRequestAsItsSource() {
        String person = people.sends("a@example.com", "Hei");

        people.change(person, CHANGE.correct(Map.of("name", "Maija")), LATER);

        assertThat(people.state(person).fields().get("name"))
                .isEqualTo(new Fact("Maija", Fact.REQUEST, LATER));
        assertThat(
                        tables.all("Journal").stream()
                                .map(item -> item.texts("refs").getOrDefault("fields", ""))
                                .toList())
                .contains("name")
                .doesNotContain("Maija");
    }

    @Test
    void aMovedAddressLeadsToThePersonAndTheOldOneToNobody() {
        String person = people.sends("old@example.com", "Hei");

        people.change(
                person, CHANGE.move(address("old@example.com"), address("new@example.com")), NOW);

        assertThat(people.idBehind("new@example.com")).isEqualTo(person);
        assertThat(tables.pointers()).hasSize(1);
        assertThat(people.state(person).addressHashes())
                .containsExactly(People.hash("new@example.com"));
        assertThat(people.pointer("new@example.com").seconds("expiresAt"))
                .isEqualTo(people.root(person).seconds("expiresAt"));
    }

    @Test
    void anAddressThatMovesToOneThatOthersHaveLeavesThemThere() {
        String other = people.sends("new@example.com", "Hei");
        String person = people.sends("old@example.com", "Hei");

        people.change(
                person, CHANGE.move(address("old@example.com"), address("new@example.com")), NOW);

        assertThat(people.pointer("new@example.com").set("persons"))
                .containsExactlyInAnyOrder(other, person);
    }

    @Test
    void aFormOfWhoIsRestrictedIsTakenInAndTeachesNothing() {
        String person = people.sends("a@example.com", "Hei");
        people.change(person, CHANGE.restrict(RestrictionGround.ACCURACY_CONTESTED), NOW);

        people.sends(submission("contact", "a@example.com", Map.of("name", "Forged"), "2"), LATER);

        assertThat(tables.submissions()).hasSize(2);
        assertThat(people.state(person).fields()).doesNotContainKey("name");
        assertThat(people.root(person).text("lastOwnActOn")).isEqualTo("2026-12-04");
    }

    @Test
    void aFormOfWhoIsHeldIsHeldToo() {
        String person = people.sends("a@example.com", "Hei");
        people.change(person, CHANGE.hold(), NOW);

        people.sends(submission("a@example.com", "again"), LATER);

        assertThat(people.root(person).has("expiresAt")).isFalse();
        assertThat(people.pointer("a@example.com").has("expiresAt")).isFalse();
        List<Item> leaves =
                people.leaves(person).stream().filter(leaf -> !leaf.has("expiresAt")).toList();
        assertThat(leaves).hasSize(2).noneMatch(leaf -> leaf.has("dueShard"));
    }

    @Test
    void aFormOfWhoIsHeldBeyondTheirTimeBelongsToThem() {
        String person = people.sends("a@example.com", "Hei");
        people.change(person, CHANGE.hold(), NOW);

        people.sends(submission("a@example.com", "years later"), GONE.plus(Duration.ofDays(30)));

        assertThat(tables.persons()).hasSize(1);
        assertThat(people.leaves(person)).hasSize(4);
    }

    @Test
    void aFormOfACustomerLeavesThemWithoutAnEnd() {
        String person =
                people.enters(
                        "client", "phone", LocalDate.of(2025, 1, 1), Map.of("email", "a@b.fi"));

        people.sends(submission("a@b.fi", "Hei"), NOW);

        assertThat(tables.persons()).hasSize(1);
        assertThat(people.state(person).relationship()).isEqualTo("client");
        assertThat(people.state(person).lastDay()).isNull();
        assertThat(people.root(person).has("expiresAt")).isFalse();
        assertThat(people.pointer("a@b.fi").has("expiresAt")).isFalse();
    }

    @Test
    void aFormOfACustomerTakesTheSameTwoRoundTrips() {
        people.enters("client", "phone", LocalDate.of(2025, 1, 1), Map.of("email", "a@b.fi"));
        tables.requests().forget();

        tables.register()
                .submissions()
                .receive(submission("a@b.fi", "Hei"), (_, _) -> List.of(), NOW);

        assertThat(tables.requests().names())
                .containsExactlyInAnyOrder("BatchGetItem", "UpdateItem", "TransactWriteItems");
    }
}
