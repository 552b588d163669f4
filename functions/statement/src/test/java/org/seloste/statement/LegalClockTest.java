package org.seloste.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

final class LegalClockTest {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final RequestRules RULES = Example.statement().requests();
    private static final LegalClock CLOCK = new LegalClock(HELSINKI, FinnishDays.official(), RULES);
    private static final LegalClock WITH_EVES =
            new LegalClock(HELSINKI, FinnishDays.withEves(), RULES);

    @ParameterizedTest
    @CsvFileSource(resources = "deadlines.csv", numLinesToSkip = 1)
    void worked_dates_come_out(
            String id,
            String received,
            int pausedDays,
            LocalDate receivedOn,
            LocalDate raw,
            LocalDate due,
            LocalDate rawExtended,
            LocalDate extendedDue,
            LocalDate dueWithEves) {
        LocalDate day =
                received.endsWith("Z")
                        ? CLOCK.receivedOn(Instant.parse(received))
                        : LocalDate.parse(received);

        assertThat(day).as(id).isEqualTo(receivedOn);
        assertThat(day.plus(RULES.answer()).plusDays(pausedDays)).isEqualTo(raw);
        assertThat(CLOCK.due(day, pausedDays)).isEqualTo(due);
        assertThat(day.plus(RULES.extended()).plusDays(pausedDays)).isEqualTo(rawExtended);
        assertThat(CLOCK.extendedDue(day, pausedDays)).isEqualTo(extendedDue);
        assertThat(WITH_EVES.due(day, pausedDays)).isEqualTo(dueWithEves);
    }

    @ParameterizedTest
    @CsvSource({
        // Both sides of a midnight in winter and in summer.
        "2026-11-24T21:59:59.999999999Z, 2026-11-24",
        "2026-11-24T22:00:00Z, 2026-11-25",
        "2026-06-30T20:59:59Z, 2026-06-30",
        "2026-06-30T21:00:00Z, 2026-07-01",
        // The night in which clocks go forward, and the one in which they go back.
        "2026-03-28T21:59:59Z, 2026-03-28",
        "2026-03-28T22:00:00Z, 2026-03-29",
        "2026-03-29T20:59:59Z, 2026-03-29",
        "2026-10-24T21:00:00Z, 2026-10-25",
        "2026-10-25T21:59:59Z, 2026-10-25",
        "2026-10-25T22:00:00Z, 2026-10-26",
        // The hour that comes twice is one day.
        "2026-10-25T00:30:00Z, 2026-10-25",
        "2026-10-25T01:30:00Z, 2026-10-25",
    })
    void day_of_receipt_is_that_of_the_statements_zone(Instant received, LocalDate day) {
        assertThat(CLOCK.receivedOn(received)).isEqualTo(day);
    }

    @Test
    void request_late_in_the_evening_of_utc_is_counted_from_the_next_day() {
        // Scenario A6 of the rules.
        LocalDate receivedOn = CLOCK.receivedOn(Instant.parse("2026-11-24T22:30:00Z"));
        LocalDate due = CLOCK.due(receivedOn, 0);
        Instant lastMinute = Instant.parse("2026-12-28T21:59:00Z");
        Instant midnight = Instant.parse("2026-12-28T22:00:00Z");

        assertThat(due).isEqualTo("2026-12-28");
        assertThat(CLOCK.mayExtend(due, lastMinute)).isTrue();
        assertThat(CLOCK.isOverdue(due, lastMinute)).isFalse();
        assertThat(CLOCK.mayExtend(due, midnight)).isFalse();
        assertThat(CLOCK.isOverdue(due, midnight)).isTrue();
        assertThat(CLOCK.extendedDue(receivedOn, 0)).isEqualTo("2027-02-25");
    }

    @Test
    void day_without_a_midnight_is_overdue_from_its_first_instant() {
        // In Beirut clocks skip from 0 to 1 o'clock on 29 March 2026.
        LegalClock beirut = new LegalClock(ZoneId.of("Asia/Beirut"), FinnishDays.official(), RULES);
        LocalDate due = LocalDate.of(2026, 3, 28);
        assertThat(beirut.isOverdue(due, Instant.parse("2026-03-28T21:59:59Z"))).isFalse();
        assertThat(beirut.isOverdue(due, Instant.parse("2026-03-28T22:00:00Z"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // A week day, a Friday, a Saturday, the days before Christmas, Easter and Epiphany.
        "2026-11-24, 3, 2026-11-27",
        "2026-11-27, 3, 2026-12-02",
        "2026-11-28, 3, 2026-12-02",
        "2026-12-23, 3, 2026-12-29",
        "2027-03-25, 3, 2027-04-01",
        "2027-01-05, 1, 2027-01-07",
        "2026-11-28, 0, 2026-11-28",
    })
    void working_days_leave_weekends_and_holidays_out(LocalDate day, int count, LocalDate last) {
        assertThat(CLOCK.workingDaysAfter(day, count)).isEqualTo(last);
    }

    @Test
    void due_day_beyond_the_table_is_an_error_and_never_a_guess() {
        assertThatThrownBy(() -> CLOCK.due(LocalDate.of(2040, 12, 14), 0))
                .hasMessage("holidays are known for 2024-2040, not for 2041-01-14");
    }

    @Test
    void clock_of_a_statement_has_its_zone_holidays_and_rules() {
        Statement statement = Example.statement();
        assertThat(LegalClock.of(statement))
                .isEqualTo(
                        new LegalClock(
                                statement.zone(), statement.holidays(), statement.requests()));
    }
}
