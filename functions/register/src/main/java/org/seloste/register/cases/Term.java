package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Until when an answer is due.
 *
 * @param due the last day for it
 * @param firstDue the last day before it was extended; null when it was not
 * @param pausedDays calendar days that the clock stood still, waiting for an answer about identity
 */
public record Term(LocalDate due, @Nullable LocalDate firstDue, int pausedDays) {
    static Term of(LocalDate due) {
        return new Term(due, null, 0);
    }

    /** Whether a human extended it. */
    public boolean isExtended() {
        return firstDue != null;
    }

    /** Due later, because a human extended it. */
    public Term extended(LocalDate later) {
        return new Term(later, due, pausedDays);
    }
}
