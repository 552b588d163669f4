package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.person.People.ACTOR;
import static org.seloste.register.testing.Example.GONE;
import static org.seloste.register.testing.Example.NOW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.Register;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** DynamoDB never deletes what the sweep has had no week to delete with proof. */
@ExtendWith(WithTables.class)
class NetTest {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String ADDRESS = "a@example.com";

    private final LocalTables tables;
    private final People people;

    NetTest(LocalTables tables) {
        this.tables = tables;
        this.people = new People(tables);
    }

    @Test
    void aPeriodThatIsOverAlreadyUnderNewRulesLeavesTheSweepAWeek() {
        String person = people.sends(ADDRESS, "Hei");
        Instant later = NOW.plus(Duration.ofDays(500));

        Register.of(
                        tables.database(),
                        LocalTables.TABLES,
                        Example.keys(),
                        Example.statement(Period.ofYears(1)))
                .persons()
                .expiry()
                .redate(person, later, People.budget());

        assertThat(people.root(person).seconds("deletableFrom")).isBefore(later);
        assertThat(nets(person)).hasSizeGreaterThan(2).containsOnly(later.plus(WEEK));
    }

    @Test
    void anEndThatIsToldLateLeavesTheSweepAWeek() {
        String person =
                people.enters(
                        "client", "phone", LocalDate.of(2010, 1, 1), Map.of("email", ADDRESS));
        String relation = people.state(person).relations().getFirst().id();
        LocalDate end = LocalDate.of(2015, 6, 30);

        People.done(
                people.desk().endRelationship(person, new Ending(relation, end, true), ACTOR, NOW));

        assertThat(people.root(person).seconds("deletableFrom")).isBefore(NOW);
        assertThat(nets(person)).hasSize(2).containsOnly(NOW.plus(WEEK));
    }

    @Test
    void whoIsLetGoLongAfterTheEndLeavesTheSweepAWeek() {
        String person = people.sends(ADDRESS, "Hei");
        people.change(person, PersonChange.by(People.CASE).hold(), NOW);
        people.persons().settle(person, NOW, People.budget());
        Instant later = GONE.plus(Duration.ofDays(40));

        people.change(person, PersonChange.by(People.CASE).release(), later);
        people.persons().settle(person, later, People.budget());

        assertThat(nets(person)).hasSizeGreaterThan(2).containsOnly(later.plus(WEEK));
    }

    /** Of the person, of what lies under them and of what leads to them. */
    private List<Instant> nets(String person) {
        return Stream.of(
                        Stream.of(people.root(person), people.pointer(ADDRESS)),
                        people.leaves(person).stream().filter(leaf -> !isSource(leaf)))
                .flatMap(items -> items)
                .filter(item -> item.has(Net.AT))
                .map(item -> item.seconds(Net.AT))
                .toList();
    }

    private static boolean isSource(Item leaf) {
        return LeafItems.group(leaf) == Erased.IP_ADDRESSES;
    }
}
