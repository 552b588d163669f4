package org.seloste.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Until when something is kept: through {@code lastDay}, and not a moment longer. Never rolled for
 * weekends or holidays: Reg. 1182/71 governs acts, and this is a promise (statement, section 4).
 *
 * @param lastDay the last day it is kept, in the statement's zone
 */
public record Kept(LocalDate lastDay) {
    /** The first instant at which it may be deleted and may no longer be shown. */
    public Instant deletableFrom(ZoneId zone) {
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
