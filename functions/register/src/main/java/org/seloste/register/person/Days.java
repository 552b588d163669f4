package org.seloste.register.person;

import org.seloste.register.person.Edited.Refused;
import org.seloste.register.person.Edited.Why;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * Which days employees may write down. Days decide how long data is kept: one mistyped year must
 * not keep it for a life (GDPR Art. 5(1)(d), (e)). What has happened is not ahead; what was agreed
 * may be, within limits.
 */
final class Days {
    /** Nobody whose relationship began before is alive. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final Period AHEAD_OF_START = Period.ofYears(1);

    /** Who agrees on more ends the relationship when it comes to it. */
    private static final Period AHEAD_OF_END = Period.ofYears(10);

    /** The longest financial year there is (kirjanpitolaki 1:4). */
    private static final Period FINANCIAL_YEAR = Period.ofMonths(18);

    private final Retention retention;

    Days(Retention retention) {
        this.retention = retention;
    }

    /** What speaks against a day on which something happened. */
    Optional<Edited> happened(String name, LocalDate day, Instant now) {
        return within(Period.ZERO, name, day, now);
    }

    /** What speaks against the day on which a relationship begins. */
    Optional<Edited> startedOn(LocalDate day, Instant now) {
        return within(AHEAD_OF_START, "startedOn", day, now);
    }

    /** What speaks against the day on which one ends. */
    Optional<Edited> endedOn(LocalDate day, Instant now) {
        return within(AHEAD_OF_END, "endedOn", day, now);
    }

    /** What speaks against the end of a financial year in which something was sold. */
    Optional<Edited> financialYearEnd(LocalDate day, Instant now) {
        return within(FINANCIAL_YEAR, "financialYearEnd", day, now);
    }

    private Optional<Edited> within(Period ahead, String name, LocalDate day, Instant now) {
        LocalDate latest = retention.day(now).plus(ahead);
        return day.isBefore(EARLIEST) || day.isAfter(latest)
                ? Optional.of(new Refused(Why.WRONG_DAY, name))
                : Optional.empty();
    }
}
