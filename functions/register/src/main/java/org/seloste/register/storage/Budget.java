package org.seloste.register.storage;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;

/** How long something may be tried, and how long to wait between two tries. */
public final class Budget {
    private static final long FIRST_PAUSE_MILLIS = 15;
    private static final long LONGEST_PAUSE_MILLIS = 500;

    private final LongSupplier nanos;
    private final long deadline;
    private int tries;

    private Budget(LongSupplier nanos, Duration patience) {
        this.nanos = nanos;
        this.deadline = nanos.getAsLong() + patience.toNanos();
    }

    /** A budget that begins to run now. */
    public static Budget of(Duration patience) {
        return of(patience, System::nanoTime);
    }

    /**
     * The same by a clock of one's own.
     *
     * @param nanos nanoseconds from an instant of its own, never fewer than before
     */
    public static Budget of(Duration patience, LongSupplier nanos) {
        return new Budget(nanos, patience);
    }

    /** A budget of no more than so much of what is left. */
    public Budget atMost(Duration longest) {
        Duration left = left();
        return new Budget(nanos, left.compareTo(longest) < 0 ? left : longest);
    }

    /** Whether the time is up. */
    public boolean isOver() {
        return nanos.getAsLong() - deadline >= 0;
    }

    /** The time that is left; nothing when it is up. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, deadline - nanos.getAsLong()));
    }

    /**
     * Waits for a random while, longer on average with every try, so that those who collided do not
     * collide again.
     *
     * @throws Busy when the time is up
     */
    public void pause() {
        if (isOver()) {
            throw new Busy(tries);
        }
        long longest = FIRST_PAUSE_MILLIS << Math.min(tries, 10);
        tries++;
        try {
            Thread.sleep(
                    ThreadLocalRandom.current()
                            .nextLong(Math.min(longest, LONGEST_PAUSE_MILLIS) + 1));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Busy(tries);
        }
    }
}
