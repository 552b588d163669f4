package org.seloste.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;

/** What holds of every day of sixteen years, whichever zone counts them. */
final class LegalClockLawsTest {
    private static final List<LocalDate> DAYS =
            LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2040, 1, 1)).toList();
    private static final Holidays HOLIDAYS = FinnishDays.official();
    private static final RequestRules RULES = Example.statement().requests();
    private static final LegalClock CLOCK =
            new LegalClock(ZoneId.of("Europe/Helsinki"), HOLIDAYS, RULES);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 11, 30, 200})
    void due_day_is_the_first_working_day_from_the_raw_one(int pausedDays) {
        for (LocalDate day : DAYS) {
            isFirstWorkingDay(day, RULES.answer(), pausedDays, CLOCK.due(day, pausedDays));
            isFirstWorkingDay(
                    day, RULES.extended(), pausedDays, CLOCK.extendedDue(day, pausedDays));
        }
    }

    private static void isFirstWorkingDay(
            LocalDate day, Period period, int pausedDays, LocalDate due) {
        LocalDate raw = day.plus(period).plusDays(pausedDays);
        assertThat(due).as("of %s", day).isAfterOrEqualTo(raw);
        assertThat(isFree(due)).as("of %s", day).isFalse();
        assertThat(raw.datesUntil(due)).as("of %s", day).allMatch(LegalClockLawsTest::isFree);
    }

    /** Told in another way than the clock tells it. */
    private static boolean isFree(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5 || HOLIDAYS.days().contains(day);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 40})
    void later_request_is_never_due_earlier_and_a_longer_pause_neither(int pausedDays) {
        for (LocalDate day : DAYS) {
            LocalDate due = CLOCK.due(day, pausedDays);
            assertThat(CLOCK.due(day.plusDays(1), pausedDays)).isAfterOrEqualTo(due);
            assertThat(CLOCK.due(day, pausedDays + 1)).isAfterOrEqualTo(due);
            assertThat(CLOCK.extendedDue(day, pausedDays)).isAfter(due);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Helsinki",
                "Europe/Stockholm",
                "Europe/Lisbon",
                "Atlantic/Azores",
                "Asia/Beirut",
                "America/Havana"
            })
    void every_day_ends_with_its_last_instant_whatever_clocks_do(String zone) {
        LegalClock clock = new LegalClock(ZoneId.of(zone), HOLIDAYS, RULES);
        for (LocalDate day : DAYS) {
            Instant over = day.plusDays(1).atStartOfDay(clock.zone()).toInstant();
            Instant last = over.minusNanos(1);
            assertThat(clock.receivedOn(last)).isEqualTo(day);
            assertThat(clock.isOverdue(day, last)).isFalse();
            assertThat(clock.mayExtend(day, last)).isTrue();
            assertThat(clock.isOverdue(day, over)).isTrue();
            assertThat(clock.mayExtend(day, over)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10})
    void so_many_working_days_lie_after_the_day_up_to_the_last(int count) {
        for (LocalDate day : DAYS) {
            LocalDate last = CLOCK.workingDaysAfter(day, count);
            assertThat(day.plusDays(1).datesUntil(last.plusDays(1)).filter(d -> !isFree(d)))
                    .as("after %s", day)
                    .hasSize(count)
                    .endsWith(last);
        }
    }
}
