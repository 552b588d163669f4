package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.seloste.register.person.ErasingTest.day;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.address;
import static org.seloste.register.testing.Example.submission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.register.testing.Crashing;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

@ExtendWith(WithTables.class)
final class ReducingTest {
    private static final PersonChange REDUCE = PersonChange.by(People.CASE).reduce();
    private static final String OFFICE = "info@example.com";

    private final LocalTables tables;
    private final People people;

    ReducingTest(LocalTables tables) {
        this.tables = tables;
        this.people = new People(tables);
    }

    @Test
    void onlyTheNamedCategoriesAreErasedOfAPersonWhoStays() {
        String person = people.enters(Map.of("name", "Maija", "email", "a@example.com"));
        people.sends("a@example.com", "Hei");
        people.desk()
                .addService(
                        person,
                        day("2026-11-24"),
                        "phone",
                        Map.of("ordered", "x"),
                        People.KEY,
                        "e",
                        NOW);

        ErasureResult result =
                reduce(person, new Scope.Categories(Set.of("services", "technical")));

        assertThat(result.counts())
                .containsOnly(entry(Erased.SERVICES, 1), entry(Erased.IP_ADDRESSES, 1));
        assertThat(people.state(person).fields()).containsOnlyKeys("name", "email");
        assertThat(tables.submissions()).hasSize(1);
        assertThat(people.idBehind("a@example.com")).isEqualTo(person);
    }

    @Test
    void contactDetailsGoFromThePersonFromMessagesAndFromAddresses() {
        String person =
                people.sends(
                        submission(
                                "contact",
                                "a@example.com",
                                Map.of("message", "m", "name", "Maija"),
                                "1"),
                        NOW);

        ErasureResult result = reduce(person, new Scope.Categories(Set.of("contact")));

        assertThat(people.state(person).fields()).isEmpty();
        assertThat(tables.submissions().getFirst().texts("values")).isEmpty();
        assertThat(tables.pointers()).isEmpty();
        // Two of the person, and three of the message.
        assertThat(result.counts())
                .containsOnly(entry(Erased.FIELDS, 5), entry(Erased.ADDRESSES, 1));
    }

    @Test
    void vouchersStayWhateverIsNamed() {
        String person = people.enters(Map.of("name", "Maija", "email", "a@example.com"));
        people.desk()
                .addVoucher(
                        person, day("2026-12-31"), Map.of("invoice", "1"), People.KEY, "e", NOW);

        reduce(person, new Scope.Categories(Set.of("vouchers")));

        assertThat(people.leaves(person)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void breakingOffNeitherLosesNorDoublesACount(int transactions) {
        String person =
                people.sends(
                        submission(
                                "contact",
                                "a@example.com",
                                Map.of("message", "m", "name", "Maija"),
                                "1"),
                        NOW);
        tables.putAll("Register", ManyLeaves.submissions(person, 120));
        people.change(person, REDUCE, NOW);
        Scope scope = new Scope.Categories(Set.of("contact"));
        Persons crashing =
                tables.register(Crashing.after(transactions, tables.client()), Example.keys())
                        .persons();

        assertThatExceptionOfType(Crashing.Crash.class)
                .isThrownBy(() -> crashing.erase(person, scope, NOW, People.budget()));
        ErasureResult result = people.persons().erase(person, scope, NOW, People.budget());

        assertThat(result.counts())
                .containsOnly(entry(Erased.FIELDS, 125), entry(Erased.ADDRESSES, 1));
    }

    @Test
    void whoWasNothingButWhatCameFromTheAddressIsRemoved() {
        String person = people.sends(OFFICE, "Hei");

        ErasureResult result = reduce(person, new Scope.SentFrom(address(OFFICE)));

        assertThat(tables.registerItems("P#", "")).isEmpty();
        assertThat(tables.pointers()).isEmpty();
        assertThat(tables.mails()).isEmpty();
        assertThat(result.counts())
                .containsOnly(
                        entry(Erased.SUBMISSIONS, 1),
                        entry(Erased.IP_ADDRESSES, 1),
                        entry(Erased.MAILS, 2),
                        entry(Erased.FIELDS, 1),
                        entry(Erased.ADDRESSES, 1));
    }

    @Test
    void whoseDataAnEmployeeRecordedLosesOnlyWhatCameFromTheAddress() {
        String person = people.enters(Map.of("name", "Maija", "email", OFFICE));
        people.sends(
                submission("contact", OFFICE, Map.of("message", "m", "phone", "0401234567"), "1"),
                NOW);
        assertThat(people.state(person).fields()).containsKey("phone");

        ErasureResult result = reduce(person, new Scope.SentFrom(address(OFFICE)));

        assertThat(people.state(person).fields()).containsOnlyKeys("name", "email");
        assertThat(people.idBehind(OFFICE)).isEqualTo(person);
        assertThat(people.leaves(person)).isEmpty();
        assertThat(result.counts())
                .contains(entry(Erased.SUBMISSIONS, 1), entry(Erased.FIELDS, 1))
                .doesNotContainKey(Erased.ADDRESSES);
    }

    @Test
    void whatCameFromAnotherAddressOfThePersonStays() {
        String person = people.sends("own@example.com", "mine");
        people.has(person, OFFICE);
        people.sends(OFFICE, "from the office");

        ErasureResult result = reduce(person, new Scope.SentFrom(address(OFFICE)));

        assertThat(result.counts()).containsEntry(Erased.SUBMISSIONS, 1);
        assertThat(tables.submissions())
                .singleElement()
                .satisfies(
                        item -> assertThat(item.texts("values")).containsEntry("message", "mine"));
        assertThat(people.persons().state(person, NOW)).isPresent();
    }

    @Test
    void whatIsSentAfterTheRequestStays() {
        String person = people.sends(OFFICE, "before");
        people.change(person, REDUCE, NOW);
        people.sends(submission(OFFICE, "after"), NOW.plus(Duration.ofMinutes(1)));

        people.persons().erase(person, new Scope.SentFrom(address(OFFICE)), NOW, People.budget());
        people.close(person);

        assertThat(tables.submissions()).hasSize(1);
        assertThat(people.idBehind(OFFICE)).isEqualTo(person);
        assertThat(people.root(person).has("reducing")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void takingBackThatBreaksOffGoesOnAndForgetsWhatItTold(int transactions) {
        String person =
                people.sends(
                        submission(
                                "contact",
                                OFFICE,
                                Map.of("message", "m", "name", "Maija"),
                                List.of("marketing"),
                                "1",
                                "192.0.2.1"),
                        NOW);
        people.change(person, REDUCE, NOW);
        Scope scope = new Scope.SentFrom(address(OFFICE));
        Persons crashing =
                tables.register(Crashing.after(transactions, tables.client()), Example.keys())
                        .persons();

        assertThatExceptionOfType(Crashing.Crash.class)
                .isThrownBy(() -> crashing.erase(person, scope, NOW, People.budget()));
        ErasureResult result = people.persons().erase(person, scope, NOW, People.budget());
        people.close(person);

        assertThat(tables.registerItems("P#", "")).isEmpty();
        assertThat(result.counts())
                .containsOnly(
                        entry(Erased.SUBMISSIONS, 1),
                        entry(Erased.CONSENTS, 1),
                        entry(Erased.IP_ADDRESSES, 1),
                        entry(Erased.MAILS, 2),
                        entry(Erased.FIELDS, 2),
                        entry(Erased.ADDRESSES, 1));
    }

    private ErasureResult reduce(String person, Scope scope) {
        people.change(person, REDUCE, NOW);
        ErasureResult result = people.persons().erase(person, scope, NOW, People.budget());
        assertThat(result.finished()).isTrue();
        people.close(person);
        return result;
    }
}
