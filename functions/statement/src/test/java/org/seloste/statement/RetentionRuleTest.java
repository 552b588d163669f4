package org.seloste.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.statement.RetentionRule.Event;
import org.seloste.statement.RetentionRule.Until;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Map;

final class RetentionRuleTest {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    @ParameterizedTest
    @CsvFileSource(resources = "retention.csv", numLinesToSkip = 1)
    void worked_dates_come_out(
            String id,
            String kind,
            LocalDate eventDay,
            String years,
            LocalDate lastDayKept,
            Instant deletableFrom,
            long epochSeconds) {
        boolean calendarYear = years.endsWith("cal");
        RetentionRule rule =
                rule(
                        Period.ofYears(Integer.parseInt(years.replace("cal", ""))),
                        calendarYear ? Until.END_OF_CALENDAR_YEAR : Until.ANNIVERSARY);

        Kept kept = rule.from(eventDay);

        assertThat(kept.lastDay()).as("%s %s", id, kind).isEqualTo(lastDayKept);
        assertThat(kept.deletableFrom(HELSINKI)).isEqualTo(deletableFrom);
        assertThat(kept.deletableFrom(HELSINKI).getEpochSecond()).isEqualTo(epochSeconds);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, P12M, ANNIVERSARY, 2025-02-28",
        "2024-01-31, P1M, ANNIVERSARY, 2024-02-29",
        "2026-11-24, P30D, ANNIVERSARY, 2026-12-24",
        "2026-03-15, P24M, END_OF_CALENDAR_YEAR, 2028-12-31",
        "2026-12-31, P24M, END_OF_CALENDAR_YEAR, 2028-12-31",
        "2026-11-01, P2Y, END_OF_CALENDAR_MONTH, 2028-11-30",
        "2026-02-28, P2Y, END_OF_CALENDAR_MONTH, 2028-02-29",
    })
    void months_and_days_count_by_the_calendar(
            LocalDate eventDay, Period period, Until until, LocalDate lastDay) {
        assertThat(rule(period, until).from(eventDay).lastDay()).isEqualTo(lastDay);
    }

    @Test
    void day_that_clocks_skip_into_begins_at_its_first_instant() {
        // In Beirut the night of 29 March 2026 has no midnight.
        ZoneId beirut = ZoneId.of("Asia/Beirut");
        assertThat(new Kept(LocalDate.of(2026, 3, 28)).deletableFrom(beirut))
                .isEqualTo(Instant.parse("2026-03-28T22:00:00Z"));
    }

    private static RetentionRule rule(Period period, Until until) {
        LocalText why = new LocalText(Map.of("fi", "koska"));
        return new RetentionRule(
                "rule", Event.LAST_OWN_ACT, period, until, Basis.LEGITIMATE_INTEREST, why, null);
    }
}
