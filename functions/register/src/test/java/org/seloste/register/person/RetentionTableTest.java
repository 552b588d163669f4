package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** Each row of the table of worked dates, as it is stored and as it is carried out. */
@ExtendWith(WithTables.class)
class RetentionTableTest {
    private static final Duration NET = Duration.ofDays(7);

    private final LocalTables tables;
    private final People people;

    RetentionTableTest(LocalTables tables) {
        this.tables = tables;
        this.people = new People(tables);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/org/seloste/register/testing/retention.csv", numLinesToSkip = 1)
    void isStoredAndCarriedOutToTheMoment(
            String id,
            String kind,
            LocalDate eventDay,
            String years,
            LocalDate lastDay,
            Instant gone,
            long seconds) {
        String person =
                switch (kind) {
                    case "prospect" -> prospect(eventDay);
                    case "customer" -> customer(eventDay);
                    case "voucher" -> voucher(eventDay);
                    default -> throw new IllegalArgumentException(kind);
                };
        Item kept = kind.equals("voucher") ? people.leaves(person).getFirst() : people.root(person);

        assertThat(kept.number("deletableFrom")).isEqualTo(seconds);
        assertThat(kept.seconds("expiresAt")).isEqualTo(gone.plus(NET));
        assertThat(kept.text("dueAt")).startsWith(lastDay.plusDays(1) + "#" + person);
        carriesOut(person, lastDay, gone);
    }

    private void carriesOut(String person, LocalDate lastDay, Instant gone) {
        Expiry expiry = people.persons().expiry();
        assertThat(expiry.outlook(person, lastDay)).noneMatch(Outlook.Goes.class::isInstance);
        expiry.look(person, gone.minusSeconds(1), People.budget());
        assertThat(tables.persons()).hasSize(1);

        assertThat(expiry.outlook(person, lastDay.plusDays(1)))
                .anyMatch(Outlook.Goes.class::isInstance);
        expiry.look(person, gone, People.budget());
        assertThat(tables.registerItems("P#", "")).isEmpty();
    }

    @Test
    void aSubmissionHasTheDateOfItsDay() {
        Instant sent = Instant.parse("2024-02-29T10:00:00Z");

        people.receives(Example.submission("a@example.com", "Hei"), sent);

        Item submission = tables.submissions().getFirst();
        assertThat(submission.number("deletableFrom")).isEqualTo(1803852000);
        assertThat(submission.text("dueAt")).startsWith("2027-03-01#");
    }

    private String prospect(LocalDate on) {
        return enter("prospect", on, null);
    }

    private String customer(LocalDate ended) {
        LocalDate started = ended.minusYears(1);
        String person = enter("client", started, started);
        end(person, ended);
        return person;
    }

    /** Nothing but the law keeps it: the relationship ended long before. */
    private String voucher(LocalDate yearEnd) {
        LocalDate started = yearEnd.minusYears(20);
        String person = enter("client", started, started);
        People.done(
                people.desk()
                        .addVoucher(
                                person,
                                yearEnd,
                                Map.of("invoice", "17"),
                                People.KEY,
                                People.ACTOR,
                                at(yearEnd)));
        end(person, started);
        people.persons().expiry().look(person, at(yearEnd), People.budget());
        assertThat(people.root(person).flag("minimum")).isTrue();
        return person;
    }

    private void end(String person, LocalDate on) {
        String relation =
                Item.read(people.root(person).attributes())
                        .parts("relations")
                        .keySet()
                        .iterator()
                        .next();
        People.done(
                people.desk()
                        .endRelationship(
                                person, new Ending(relation, on, true), People.ACTOR, at(on)));
    }

    private String enter(String relationship, LocalDate on, LocalDate started) {
        NewPerson person =
                new NewPerson(relationship, "phone", "fi", on, started, Map.of("name", "Maija"));
        return People.done(
                        people.desk()
                                .create(
                                        person,
                                        person.toString() + on + relationship,
                                        People.ACTOR,
                                        at(on)))
                .person();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).toInstant(ZoneOffset.UTC);
    }
}
