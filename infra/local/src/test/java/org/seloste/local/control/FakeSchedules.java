package org.seloste.local.control;

import org.jspecify.annotations.Nullable;
import org.seloste.local.Schedules;

import java.time.Instant;
import java.util.List;

/**
 * One schedule, {@code UnsentMailsHourly}, whose function always succeeds, and one to stumble on.
 */
final class FakeSchedules implements Schedules {
    static final String NAME = "UnsentMailsHourly";
    static final String BROKEN = "Broken";
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private @Nullable Run last;

    @Override
    public List<Planned> list() {
        return List.of(new Planned(NAME, "UnsentMails", "rate(1 hour)", NOW, last));
    }

    @Override
    public Run fire(String name) {
        if (name.equals(BROKEN)) {
            throw new IllegalStateException("broken");
        }
        if (!name.equals(NAME)) {
            throw new IllegalArgumentException("The template has no schedule '" + name + "'.");
        }
        Run run = new Run(NOW, true, "{\"sent\":2}");
        last = run;
        return run;
    }
}
