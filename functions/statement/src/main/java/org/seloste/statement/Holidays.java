package org.seloste.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The public holidays that move a time limit (Reg. 1182/71 Art. 3(4)).
 *
 * @param calendar the calendar they were computed from, a country code of ISO 3166
 * @param excluded keys of days that the calendar has but the statement does not count
 * @param from the first year of the table
 * @param through the last year of the table; a date beyond it is an error, never a guess
 * @param days the holidays
 */
public record Holidays(
        String calendar, List<String> excluded, int from, int through, Set<LocalDate> days) {
    public Holidays {
        excluded = List.copyOf(excluded);
        days = Set.copyOf(days);
    }

    /**
     * Whether the day is a public holiday.
     *
     * @throws IllegalArgumentException for a day outside the table
     */
    public boolean contains(LocalDate day) {
        if (day.getYear() < from || day.getYear() > through) {
            throw new IllegalArgumentException(
                    "holidays are known for %d-%d, not for %s".formatted(from, through, day));
        }
        return days.contains(day);
    }
}
