package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.person.ErasingTest.day;
import static org.seloste.register.testing.Example.NOW;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.register.key.RandomId;
import org.seloste.register.person.Edited.Refused;
import org.seloste.register.person.Edited.Why;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A mistyped year keeps nobody for a life. Today is 24 November 2026. */
@ExtendWith(WithTables.class)
final class DaysTest {
    private static final String ACTOR = People.ACTOR;

    private final LocalTables tables;
    private final People people;
    private final PersonDesk desk;

    DaysTest(LocalTables tables) {
        this.tables = tables;
        this.people = new People(tables);
        this.desk = people.desk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25", "2062-11-24", "9999-12-31", "+99999-01-01", "1899-12-31"})
    void nobodyWasLearntOfOnADayThatIsNone(LocalDate on) {
        assertThat(create("prospect", on, null)).isEqualTo(wrong("obtainedOn"));
        assertThat(tables.persons()).isEmpty();
    }

    @Test
    void whatIsSaidToHaveHappenedHasHappened() {
        String person = people.enters(Map.of("name", "Maija"));
        LocalDate tomorrow = day("2026-11-25");

        Map<String, String> ordered = Map.of("ordered", "x");
        assertThat(desk.addService(person, tomorrow, "phone", ordered, People.KEY, ACTOR, NOW))
                .isEqualTo(wrong("on"));
        assertThat(desk.informed(person, tomorrow, ACTOR, NOW)).isEqualTo(wrong("on"));
        assertThat(
                        desk.informed(
                                person,
                                people.state(person).collectedOn().minusDays(1),
                                ACTOR,
                                NOW))
                .as("before the data was there")
                .isEqualTo(wrong("on"));
        assertThat(desk.disclose(person, disclosure(tomorrow), People.KEY, ACTOR, NOW))
                .isEqualTo(wrong("on"));
        assertThat(people.leaves(person)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2027-11-24, true", "2027-11-25, false", "1899-12-31, false"})
    void aRelationshipMayBeginWithinAYear(LocalDate on, boolean allowed) {
        String person = people.enters(Map.of("name", "Maija"));

        assertOne(
                desk.startRelationship(person, "client", on, People.KEY, ACTOR, NOW),
                allowed,
                "startedOn");
        assertOne(create("client", day("2026-11-24"), on), allowed, "startedOn");
    }

    @ParameterizedTest
    @CsvSource({"2036-11-24, true", "2036-11-25, false", "9999-12-31, false"})
    void anEndMayBeAgreedOnForTenYears(LocalDate on, boolean allowed) {
        String person =
                people.enters("client", "phone", day("2026-01-01"), Map.of("name", "Maija"));
        String relation = people.state(person).relations().getFirst().id();

        assertOne(
                desk.endRelationship(person, new Ending(relation, on, true), ACTOR, NOW),
                allowed,
                "endedOn");
    }

    @ParameterizedTest
    @CsvSource({"2028-05-24, true", "2028-05-25, false", "2050-12-31, false"})
    void aFinancialYearHasEighteenMonthsAtMost(LocalDate end, boolean allowed) {
        String person = people.enters(Map.of("name", "Maija"));

        assertOne(
                desk.addVoucher(person, end, Map.of("invoice", "17"), People.KEY, ACTOR, NOW),
                allowed,
                "financialYearEnd");
    }

    @Test
    void whoseTimeIsOverIsNotAdded() {
        assertThat(create("prospect", day("2023-11-23"), null))
                .isEqualTo(new Refused(Why.TIME_OVER, "obtainedOn"));
        assertThat(tables.persons()).isEmpty();

        String person = People.done(create("prospect", day("2023-11-24"), null)).person();
        assertThat(people.state(person).lastDay()).isEqualTo("2026-11-24");
    }

    @Test
    void whoIsACustomerSinceLongAgoIsAdded() {
        Edited edited = create("client", day("1999-01-01"), day("1999-01-01"));

        assertThat(edited).isInstanceOf(Edited.Done.class);
    }

    private Edited create(String relationship, LocalDate obtainedOn, @Nullable LocalDate started) {
        NewPerson person =
                new NewPerson(
                        relationship, "phone", "fi", obtainedOn, started, Map.of("name", "Maija"));
        return desk.create(person, RandomId.next(), ACTOR, NOW);
    }

    private static NewDisclosure disclosure(LocalDate on) {
        return new NewDisclosure("Painotalo Oy", null, List.of("name"), on, "Kortit", "FI", null);
    }

    private static void assertOne(Edited edited, boolean allowed, String field) {
        if (allowed) {
            assertThat(edited).isInstanceOf(Edited.Done.class);
        } else {
            assertThat(edited).isEqualTo(wrong(field));
        }
    }

    private static Refused wrong(String field) {
        return new Refused(Why.WRONG_DAY, field);
    }
}
