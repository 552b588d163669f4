package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.seloste.register.testing.Example.NOW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.register.Register;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.Crashing;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What becomes of what Time to Live took. The tests take it, as it does. */
@ExtendWith(WithTables.class)
final class WitnessTest {
    private static final Instant LATE = Instant.parse("2029-12-04T10:00:00Z");

    private final LocalTables tables;
    private final People people;

    WitnessTest(LocalTables tables) {
        this.tables = tables;
        this.people = new People(tables);
    }

    @ParameterizedTest
    @CsvSource({
        "P#person, S#key,           SUBMISSION, person",
        "P#person, I#key,           IP_ADDRESS, person",
        "P#person, C#marketing#key, CONSENT,    person",
        "P#person, V#id,            SERVICE,    person",
        "P#person, B#id,            VOUCHER,    person",
        "P#person, D#id,            DISCLOSURE, person",
        "P#person, F#id,            OTHER,      person",
        "A#1.hash, @,               POINTER,    1.hash",
        "A#1.hash, KEPT,            POINTER,    1.hash",
    })
    void whatWasTakenIsToldWithItsKey(String pk, String sk, Taken what, String subject) {
        Seen seen = people.persons().witness().saw("7", pk, sk, NOW, People.budget());

        assertThat(seen).isEqualTo(new Seen(what, true));
        Item told = told();
        assertThat(told.text("subject")).isEqualTo(subject);
        assertThat(told.texts("refs")).containsOnly(entry("what", what.name()), entry("item", sk));
        assertThat(told.text("sk")).startsWith("2026-11-23T22:30:00.000Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P#person", "A#1.hash"})
    void theSameRemovalAgainIsNotToldAgain(String pk) {
        for (int time = 0; time < 3; time++) {
            Seen seen = people.persons().witness().saw("7", pk, "@", NOW, People.budget());
            assertThat(seen.finished()).isTrue();
        }

        assertThat(tables.events()).containsExactly("TTL_REMOVED");
    }

    @Test
    void anotherRemovalOfTheSameKeyIsToldToo() {
        people.persons().witness().saw("7", "A#1.hash", "@", NOW, People.budget());
        people.persons().witness().saw("8", "A#1.hash", "@", NOW, People.budget());

        assertThat(tables.events()).containsExactly("TTL_REMOVED", "TTL_REMOVED");
    }

    @Test
    void aMarkGoesByItselfAfterTwoDays() {
        people.persons().witness().saw("7", "A#1.hash", "@", NOW, People.budget());

        assertThat(tables.registerItems("W#7", "@"))
                .singleElement()
                .returns(NOW.plus(Duration.ofDays(2)), mark -> mark.seconds("expiresAt"));
    }

    @Test
    void whatAPersonLeavesBehindGoesInPagesAndIsCounted() {
        String person = orphaned(250);

        Seen seen = people.persons().witness().saw("7", "P#" + person, "@", LATE, People.budget());

        assertThat(seen.finished()).isTrue();
        assertThat(tables.registerItems("P#", "")).isEmpty();
        assertThat(tables.mails()).isEmpty();
        assertThat(told().texts("refs"))
                .containsOnly(
                        entry("what", "PERSON"),
                        entry("item", "@"),
                        entry("SUBMISSIONS", "251"),
                        entry("IP_ADDRESSES", "1"),
                        entry("MAILS", "2"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void whoeverDiesInBetweenNeitherLosesACountNorDoublesOne(int transactions) {
        String person = orphaned(250);
        Register dying =
                tables.register(Crashing.after(transactions, tables.client()), Example.keys());

        assertThatExceptionOfType(Crashing.Crash.class)
                .isThrownBy(
                        () ->
                                dying.persons()
                                        .witness()
                                        .saw("7", "P#" + person, "@", LATE, People.budget()));
        people.persons().witness().saw("7", "P#" + person, "@", LATE, People.budget());

        assertThat(tables.registerItems("P#", "")).isEmpty();
        assertThat(tables.events().stream().filter("TTL_REMOVED"::equals)).hasSize(1);
        assertThat(told().texts("refs")).contains(entry("SUBMISSIONS", "251"), entry("MAILS", "2"));
    }

    @Test
    void withoutTimeItTellsNothingYet() {
        String person = orphaned(1);

        Seen seen =
                people.persons()
                        .witness()
                        .saw("7", "P#" + person, "@", LATE, Budget.of(Duration.ZERO));

        assertThat(seen.finished()).isFalse();
        assertThat(tables.events()).doesNotContain("TTL_REMOVED");
    }

    @Test
    void aVoucherThatALawStillKeepsStays() {
        String person = people.enters(Map.of("name", "Maija", "email", "a@example.com"));
        tables.put(
                "Register",
                Item.of("P#" + person, "B#1").text("lastDay", LATE.toString().substring(0, 10)));
        tables.put("Register", Item.of("P#" + person, "B#2").text("lastDay", "2029-12-03"));
        tables.delete("Register", people.root(person));

        people.persons().witness().saw("7", "P#" + person, "@", LATE, People.budget());

        assertThat(tables.registerItems("P#", ""))
                .extracting(item -> item.text("sk"))
                .containsExactly("B#1");
    }

    @Test
    void nothingGoesOfAPersonWhoIsThere() {
        String person = people.sends("a@example.com", "Hei");

        people.persons().witness().saw("7", "P#" + person, "@", LATE, People.budget());

        assertThat(tables.submissions()).hasSize(1);
        assertThat(tables.mails()).hasSize(2);
    }

    /** Somebody with a history whose root is gone. */
    private String orphaned(int submissions) {
        String person = people.sends("a@example.com", "Hei");
        tables.putAll("Register", ManyLeaves.submissions(person, submissions));
        tables.delete("Register", people.root(person));
        return person;
    }

    private Item told() {
        List<Item> told =
                tables.all("Journal").stream()
                        .filter(item -> item.text("event").equals("TTL_REMOVED"))
                        .toList();
        assertThat(told).hasSize(1);
        return told.getFirst();
    }
}
