package org.seloste.local.control;

import org.seloste.local.Controls;
import org.seloste.local.Usage;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the tables before and after the last act: what was written until for a moment nobody
 * wrote any more. A posted form and the sending of its mails are one act.
 */
final class Acts implements AutoCloseable {
    private static final Duration GLANCE = Duration.ofMillis(300);
    private static final int QUIET_GLANCES = 4;

    private final Controls controls;
    private final TableReader tables;
    private final Runnable listener;
    private final Thread watch;
    private Map<String, Row> known;
    private volatile Optional<Act> last = Optional.empty();
    private volatile boolean touched;
    private volatile boolean closed;

    /**
     * What changed.
     *
     * @param at when, by the simulated clock
     * @param changes the rows that it touched
     */
    record Act(Instant at, List<Change> changes) {}

    Acts(Controls controls, TableReader tables, Runnable listener) {
        this.controls = controls;
        this.tables = tables;
        this.listener = listener;
        this.known = snapshot();
        this.watch = Thread.ofVirtual().unstarted(this::watch);
    }

    void start() {
        watch.start();
    }

    Optional<Act> last() {
        return last;
    }

    /** Says that something may have been written past the functions, such as by the clock. */
    void touch() {
        touched = true;
    }

    @Override
    public void close() {
        closed = true;
        watch.interrupt();
    }

    private void watch() {
        Usage.Count seen = controls.usage().total();
        int quiet = QUIET_GLANCES;
        while (!closed) {
            try {
                Thread.sleep(GLANCE);
            } catch (InterruptedException e) {
                return;
            }
            Usage.Count now = controls.usage().total();
            boolean busy = touched || now.requests() != seen.requests();
            touched = false;
            seen = now;
            quiet = busy ? 0 : quiet + 1;
            if (quiet == QUIET_GLANCES) {
                look();
            }
        }
    }

    /** Compares the tables now with how they were at the last look. */
    synchronized void look() {
        Map<String, Row> now = snapshot();
        List<Change> changes = Change.between(known, now);
        known = now;
        if (!changes.isEmpty()) {
            last = Optional.of(new Act(controls.clock().instant(), changes));
            listener.run();
        }
    }

    private Map<String, Row> snapshot() {
        Map<String, Row> rows = new LinkedHashMap<>();
        tables.all().forEach(row -> rows.put(row.identity(), row));
        return rows;
    }
}
