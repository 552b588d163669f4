package org.seloste.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When an answer is due (GDPR Art. 12(3), counted by Reg. 1182/71): calendar days of the
 * statement's zone, from the day of receipt whatever is confirmed or asked later.
 *
 * @param zone whose calendar days count
 * @param holidays the days, beside weekends, on which no period ends
 * @param rules how long the periods are
 */
public record LegalClock(ZoneId zone, Holidays holidays, RequestRules rules) {
    /** The clock of a statement. */
    public static LegalClock of(Statement statement) {
        return new LegalClock(statement.zone(), statement.holidays(), statement.requests());
    }

    /** The calendar day of an instant; of receipt, the day that itself is not counted. */
    public LocalDate receivedOn(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /**
     * The last day for an answer.
     *
     * @param pausedDays calendar days that the controller waited for what it had to ask
     * @throws IllegalArgumentException when it lies beyond the table of holidays
     */
    public LocalDate due(LocalDate receivedOn, int pausedDays) {
        return roll(receivedOn.plus(rules.answer()).plusDays(pausedDays));
    }

    /**
     * The last day for an answer whose time limit was extended: counted from receipt, never from
     * the day that was due before.
     *
     * @param pausedDays calendar days that the controller waited for what it had to ask
     * @throws IllegalArgumentException when it lies beyond the table of holidays
     */
    public LocalDate extendedDue(LocalDate receivedOn, int pausedDays) {
        return roll(receivedOn.plus(rules.extended()).plusDays(pausedDays));
    }

    /**
     * The day itself when it is a working day, else the next one (Reg. 1182/71 Art. 3(4)).
     *
     * @throws IllegalArgumentException when it lies beyond the table of holidays
     */
    public LocalDate roll(LocalDate day) {
        LocalDate rolled = day;
        while (!isWorkingDay(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    /** Whether the last moment of that day has passed. */
    public boolean isOverdue(LocalDate due, Instant now) {
        return receivedOn(now).isAfter(due);
    }

    /** Whether the time limit may still be extended: until the last moment of the first due day. */
    public boolean mayExtend(LocalDate due, Instant now) {
        return !isOverdue(due, now);
    }

    /**
     * The last of so many working days after a day, which itself is not counted.
     *
     * @throws IllegalArgumentException when it lies beyond the table of holidays
     */
    public LocalDate workingDaysAfter(LocalDate day, int count) {
        LocalDate last = day;
        for (int i = 0; i < count; i++) {
            last = roll(last.plusDays(1));
        }
        return last;
    }

    private boolean isWorkingDay(LocalDate day) {
        boolean weekend =
                switch (day.getDayOfWeek()) {
                    case SATURDAY, SUNDAY -> true;
                    case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> false;
                };
        return !weekend && !holidays.contains(day);
    }
}
