package org.seloste.local.control;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** The last lines that the functions logged. */
public final class RecentLog {
    private static final int CAPACITY = 200;

    private final InstantSource wall;
    private final Deque<Line> lines = new ArrayDeque<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Begins with no lines; their times come from that clock. */
    public RecentLog(InstantSource wall) {
        this.wall = wall;
    }

    /**
     * A line.
     *
     * @param at when it was logged, by the clock on the wall
     * @param text what it says
     */
    public record Line(Instant at, String text) {
        /** Whether it tells of an error. */
        public boolean isError() {
            String lower = text.toLowerCase(Locale.ROOT);
            return lower.contains("error") || lower.contains("exception");
        }
    }

    /** Calls somebody after each line. */
    public void onLine(Runnable listener) {
        listeners.add(listener);
    }

    /** Adds a line; empty ones are left out. */
    public void add(String text) {
        if (text.isBlank()) {
            return;
        }
        synchronized (this) {
            lines.addFirst(new Line(wall.instant(), text));
            if (lines.size() > CAPACITY) {
                lines.removeLast();
            }
        }
        listeners.forEach(Runnable::run);
    }

    /** The lines, newest first. */
    public synchronized List<Line> lines() {
        return List.copyOf(lines);
    }

    /** A stream that writes to another one and keeps each line here; for {@code System.setOut}. */
    public PrintStream keeping(PrintStream other) {
        return new PrintStream(new Tee(other), true, StandardCharsets.UTF_8);
    }

    private final class Tee extends OutputStream {
        private final PrintStream other;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Tee(PrintStream other) {
            this.other = other;
        }

        @Override
        public synchronized void write(int b) {
            other.write(b);
            if (b == '\n') {
                add(line.toString(StandardCharsets.UTF_8));
                line.reset();
            } else {
                line.write(b);
            }
        }

        @Override
        public void flush() {
            other.flush();
        }
    }
}
