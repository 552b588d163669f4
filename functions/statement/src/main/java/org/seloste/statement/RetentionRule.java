package org.seloste.statement;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;

/**
 * How long something is kept, counted from an event.
 *
 * @param key its name in data
 * @param event the event that starts the period
 * @param period how long, in years, months or days
 * @param until which day of the calendar the period runs to
 * @param basis the ground of Art. 6(1) on which the data is kept that long
 * @param why the reason for people: "because ..."
 * @param starts what exactly starts the period, for people; null is a gap for the owner
 */
public record RetentionRule(
        String key,
        Event event,
        Period period,
        Until until,
        Basis basis,
        LocalText why,
        @Nullable LocalText starts) {

    /** The event that a retention period is counted from. */
    public enum Event {
        /** The person's last own act: a form, a mail, a call, a meeting, an active click. */
        LAST_OWN_ACT,
        /** The day the data was collected. */
        COLLECTED,
        /** The end of the relationship: contract, last delivery or last invoice, the latest. */
        RELATIONSHIP_END,
        /** The end of the financial year that the record belongs to. */
        FINANCIAL_YEAR_END,
        /** The day a case was closed. */
        CLOSED,
        /** The day an employee looked at the data, or changed it. */
        HANDLED
    }

    /** The day of the calendar that a period runs to. */
    public enum Until {
        /** The same day of the later year or month; 29 February becomes 28 (java.time). */
        ANNIVERSARY,
        /** The last day of the calendar year that the anniversary falls in. */
        END_OF_CALENDAR_YEAR,
        /** The last day of the calendar month that it falls in. */
        END_OF_CALENDAR_MONTH
    }

    /**
     * How long data is kept whose event was on that day.
     *
     * @param eventDay the day of the event, in the statement's zone
     */
    public Kept from(LocalDate eventDay) {
        LocalDate anniversary = eventDay.plus(period);
        return new Kept(
                switch (until) {
                    case ANNIVERSARY -> anniversary;
                    case END_OF_CALENDAR_YEAR ->
                            LocalDate.of(anniversary.getYear(), Month.DECEMBER, 31);
                    case END_OF_CALENDAR_MONTH -> YearMonth.from(anniversary).atEndOfMonth();
                });
    }
}
