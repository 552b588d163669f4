package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seloste.register.testing.Example.NOW;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.Crashing;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whoever lost an answer sends the same once more. */
@ExtendWith(WithTables.class)
final class RepeatedEditsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final NewDisclosure DISCLOSURE =
            new NewDisclosure("Painotalo Oy", null, List.of("name"), TODAY, "Kortit", "FI", null);

    private final LocalTables tables;
    private final People people;

    RepeatedEditsTest(LocalTables tables) {
        this.tables = tables;
        this.people = new People(tables);
    }

    /** What an employee adds to a person. */
    @FunctionalInterface
    interface Addition {
        Edited to(PersonDesk desk, String person, String key);
    }

    static Stream<Named<Addition>> additions() {
        return Stream.of(
                Named.of(
                        "a service",
                        (desk, person, key) ->
                                desk.addService(
                                        person,
                                        TODAY,
                                        "phone",
                                        Map.of("ordered", "x"),
                                        key,
                                        People.ACTOR,
                                        NOW)),
                Named.of(
                        "a voucher",
                        (desk, person, key) ->
                                desk.addVoucher(
                                        person,
                                        TODAY,
                                        Map.of("invoice", "17"),
                                        key,
                                        People.ACTOR,
                                        NOW)),
                Named.of(
                        "a disclosure",
                        (desk, person, key) ->
                                desk.disclose(person, DISCLOSURE, key, People.ACTOR, NOW)),
                Named.of(
                        "a relationship",
                        (desk, person, key) ->
                                desk.startRelationship(
                                        person, "client", TODAY, key, People.ACTOR, NOW)),
                Named.of(
                        "an act",
                        (desk, person, key) ->
                                desk.recordAct(person, TODAY, "phone", key, People.ACTOR, NOW)));
    }

    @ParameterizedTest
    @MethodSource("additions")
    void anAdditionWhoseAnswerWasLostIsThereOnce(Addition addition) {
        String person = people.enters(Map.of("name", "Maija"));
        PersonDesk dying =
                tables.register(Crashing.after(1, tables.client()), Example.keys())
                        .persons()
                        .desk();
        assertThatThrownBy(() -> addition.to(dying, person, "k"))
                .isInstanceOf(Crashing.Crash.class);
        List<?> stored = stored();

        Edited again = addition.to(people.desk(), person, "k");

        assertThat(people.state(person).version()).isEqualTo(2);
        assertThat(stored()).isEqualTo(stored);
        assertThat(again).isEqualTo(addition.to(people.desk(), person, "k"));
        assertThat(People.done(again).person()).isEqualTo(person);
    }

    private List<?> stored() {
        return Stream.of("Register", "Journal", "Outbox")
                .flatMap(table -> tables.all(table).stream())
                .map(Item::attributes)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("additions")
    void withAnotherKeyItIsAnotherOne(Addition addition) {
        String person = people.enters(Map.of("name", "Maija"));

        People.done(addition.to(people.desk(), person, "one"));
        People.done(addition.to(people.desk(), person, "other"));

        assertThat(people.state(person).version()).isEqualTo(3);
        assertThat(tables.events()).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("additions")
    void withTheSameKeyAnotherPersonHasTheirOwn(Addition addition) {
        String one = people.enters(Map.of("name", "Maija"));
        String other = people.enters(Map.of("name", "Matti"));

        People.done(addition.to(people.desk(), one, "k"));
        People.done(addition.to(people.desk(), other, "k"));

        assertThat(people.state(other).version()).isEqualTo(2);
    }

    @Test
    void theSameKeyStandsForNothingElse() {
        String person = people.enters(Map.of("name", "Maija"));

        service(person, "x");
        service(person, "y");

        assertThat(people.leaves(person)).hasSize(2);
    }

    private void service(String person, String ordered) {
        People.done(
                people.desk()
                        .addService(
                                person,
                                TODAY,
                                "phone",
                                Map.of("ordered", ordered),
                                "k",
                                People.ACTOR,
                                NOW));
    }

    @Test
    void anEndWhoseAnswerWasLostIsNotedOnce() {
        String person =
                people.enters("client", "phone", TODAY.minusYears(1), Map.of("name", "Maija"));
        String relation = people.state(person).relations().getFirst().id();
        Edited ended =
                people.desk()
                        .endRelationship(
                                person, new Ending(relation, TODAY, true), People.ACTOR, NOW);

        assertThat(
                        people.desk()
                                .endRelationship(
                                        person,
                                        new Ending(relation, TODAY, true),
                                        People.ACTOR,
                                        NOW))
                .isEqualTo(ended)
                .isEqualTo(new Edited.Done(person, relation));
        assertThat(people.state(person).version()).isEqualTo(2);
    }

    @Test
    void theMarkOfAnActGoesByItselfAndTellsNothing() {
        String person = people.enters(Map.of("name", "Maija"));
        people.desk().recordAct(person, TODAY, "phone", "k", People.ACTOR, NOW);

        assertThat(tables.registerItems("E#", "@"))
                .singleElement()
                .satisfies(
                        mark -> {
                            assertThat(mark.attributes()).containsOnlyKeys("pk", "sk", "expiresAt");
                            assertThat(mark.seconds("expiresAt"))
                                    .isEqualTo(NOW.plus(Duration.ofDays(7)));
                            assertThat(mark.text("pk")).doesNotContain(person);
                        });
    }
}
