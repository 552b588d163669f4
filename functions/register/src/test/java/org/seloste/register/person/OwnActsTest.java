package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.LAST_DAY;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.submission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@ExtendWith(WithTables.class)
final class OwnActsTest {
    private static final String ACTOR = "employee-7";
    private static final LocalDate CALL = LocalDate.parse("2027-03-01");
    private static final Instant AFTER_THE_CALL = Instant.parse("2027-03-01T12:00:00Z");

    private final LocalTables tables;
    private final People people;

    OwnActsTest(LocalTables tables) {
        this.tables = tables;
        this.people = new People(tables);
    }

    @Test
    void aCallStartsAProspectsTimeAnewAndThePointerFollows() {
        String person = people.sends("a@example.com", "Hei");
        Instant end = people.pointer("a@example.com").seconds("expiresAt");

        assertThat(call(person)).isInstanceOf(Edited.Done.class);

        assertThat(lastDay(person)).isEqualTo("2030-03-01");
        assertThat(people.pointer("a@example.com").seconds("expiresAt")).isAfter(end);
        assertThat(people.state(person).lastOwnActOn()).isEqualTo(CALL);
    }

    @Test
    void anEarlierCallChangesNothing() {
        String person = people.sends("a@example.com", "Hei");

        people.desk()
                .recordAct(person, LocalDate.parse("2020-01-01"), "phone", People.KEY, ACTOR, NOW);

        assertThat(lastDay(person)).isEqualTo(LAST_DAY);
    }

    @Test
    void aFormThatComesLaterCountsAsEver() {
        String person = people.sends("a@example.com", "Hei");
        call(person);

        people.sends(submission("a@example.com", "later"), AFTER_THE_CALL.plus(Duration.ofDays(9)));

        assertThat(lastDay(person)).isEqualTo("2030-03-10");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-04, 2025-01-15, 2028-01-15",
        "2024-12-04, 2025-01-15, 2029-12-04",
        "2025-06-01, 2025-01-15, 2030-06-01"
    })
    void aCallAfterACustomersEndKeepsThemAsLongAsTheFurtherOfBoth(
            LocalDate end, LocalDate call, LocalDate lastDay) {
        String person =
                people.enters(
                        "client",
                        "phone",
                        LocalDate.parse("2019-01-01"),
                        Map.of("email", "a@example.com"));
        people.desk().recordAct(person, call, "phone", People.KEY, ACTOR, NOW);
        assertThat(people.state(person).lastDay()).as("while it lasts").isNull();

        String relation = people.state(person).relations().getFirst().id();
        People.done(
                people.desk().endRelationship(person, new Ending(relation, end, true), ACTOR, NOW));

        assertThat(people.state(person).lastDay()).isEqualTo(lastDay);
    }

    @Test
    void aCallOfAFormerCustomerMovesReadersLookAndNet() {
        String person =
                people.enters(
                        "client",
                        "phone",
                        LocalDate.parse("2019-01-01"),
                        Map.of("email", "a@example.com"));
        String relation = people.state(person).relations().getFirst().id();
        LocalDate end = LocalDate.parse("2022-01-04");
        People.done(
                people.desk().endRelationship(person, new Ending(relation, end, true), ACTOR, NOW));
        assertThat(lastDay(person)).isEqualTo("2027-01-04");

        LocalDate on = LocalDate.parse("2026-11-20");
        People.done(people.desk().recordAct(person, on, "phone", People.KEY, ACTOR, NOW));

        assertThat(lastDay(person)).isEqualTo("2029-11-20");
        assertThat(people.root(person).text("dueAt")).startsWith("2029-11-21#");
        assertThat(people.pointer("a@example.com").seconds("expiresAt"))
                .isEqualTo(people.root(person).seconds("expiresAt"));
        assertThat(people.state(person).erasableAtOnce()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "partner, 2027-03-01, NOT_IN_STATEMENT, partner",
        "nobody, 2027-03-01, NOT_IN_STATEMENT, nobody",
        "phone, 2027-03-02, WRONG_DAY, on",
        "phone, 1899-12-31, WRONG_DAY, on"
    })
    void whatIsNoActOfThePersonOrLiesAheadIsRefused(
            String source, LocalDate on, Edited.Why why, String about) {
        String person = people.sends("a@example.com", "Hei");

        assertThat(people.desk().recordAct(person, on, source, People.KEY, ACTOR, AFTER_THE_CALL))
                .isEqualTo(new Edited.Refused(why, about));
        assertThat(lastDay(person)).isEqualTo(LAST_DAY);
    }

    @Test
    void confirmingAConsentIsAnActAndPressingAgainIsNone() {
        String person = people.sends(consenting(), NOW);
        assertThat(lastDay(person)).isEqualTo(LAST_DAY);

        people.confirmConsents(person, AFTER_THE_CALL);
        assertThat(lastDay(person)).isEqualTo("2030-03-01");
        people.confirmConsents(person, AFTER_THE_CALL.plus(Duration.ofDays(30)));

        assertThat(lastDay(person)).isEqualTo("2030-03-01");
        assertThat(tables.events()).containsOnlyOnce("CONSENTS_CONFIRMED");
    }

    private Edited call(String person) {
        return people.desk().recordAct(person, CALL, "phone", People.KEY, ACTOR, AFTER_THE_CALL);
    }

    private String lastDay(String person) {
        return String.valueOf(people.state(person).lastDay());
    }

    private static Submission consenting() {
        return submission(
                "contact",
                "a@example.com",
                Map.of("message", "Hei"),
                List.of("marketing"),
                "k",
                "192.0.2.1");
    }
}
