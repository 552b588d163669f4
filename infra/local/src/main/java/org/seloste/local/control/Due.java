package org.seloste.local.control;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the tables say is to be looked at again, and when. */
final class Due {
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A row and its time.
     *
     * @param at when somebody has to look at it again
     * @param row the row
     */
    record Entry(Instant at, Row row) {}

    /**
     * @param zone in which a day begins
     */
    Due(TableReader tables, ZoneId zone) {
        for (Row row : tables.all()) {
            row.dueAt(zone).ifPresent(at -> entries.add(new Entry(at, row)));
        }
        entries.sort(Comparator.comparing(Entry::at));
    }

    /** What has come due, earliest first. */
    List<Entry> by(Instant now) {
        return entries.stream().filter(entry -> !entry.at.isAfter(now)).toList();
    }

    /** What comes due later, earliest first. */
    List<Entry> after(Instant now) {
        return entries.stream().filter(entry -> entry.at.isAfter(now)).toList();
    }

    /** What comes due next. */
    Optional<Entry> next(Instant now) {
        return after(now).stream().findFirst();
    }
}
