package org.seloste.local;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;

/** The time as functions see it: real time plus what it was moved by, only ever forward. */
public final class MovableClock implements InstantSource {
    /** Beyond it no statement says what a day is, and soon no mail can tell the year. */
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    private final InstantSource real;
    private final ReentrantLock moving = new ReentrantLock();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Duration ahead = Duration.ZERO;

    /** Starts at the real time. */
    public MovableClock() {
        this(InstantSource.system());
    }

    MovableClock(InstantSource real) {
        this.real = real;
    }

    /** Sets the time before anybody has asked for it; only then may it lie in the past. */
    void startAt(Instant time) {
        ahead = Duration.between(real.instant(), time);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    /** The time on the wall. */
    public Instant realTime() {
        return real.instant();
    }

    /** How far this clock is ahead of the real time; negative when it started in the past. */
    public Duration ahead() {
        return ahead;
    }

    /**
     * Moves to a later time and returns when all that became due by it is done.
     *
     * @throws IllegalArgumentException if the time lies in the past, or beyond the year 2099
     */
    public void moveTo(Instant to) {
        moving.lock();
        try {
            move(to);
            listeners.forEach(Runnable::run);
        } finally {
            moving.unlock();
        }
    }

    /** Does something that must not come between a move and what the move makes due. */
    void betweenMoves(Runnable work) {
        moving.lock();
        try {
            work.run();
        } finally {
            moving.unlock();
        }
    }

    /** Moves on by a period or duration, counted in UTC. */
    public void advance(TemporalAmount amount) {
        moveTo(instant().atZone(ZoneOffset.UTC).plus(amount).toInstant());
    }

    /** Calls the listener, in the order of adding, each time after the clock was moved. */
    public void onMove(Runnable listener) {
        listeners.add(listener);
    }

    private synchronized void move(Instant to) {
        Instant now = instant();
        if (to.isBefore(now)) {
            throw new IllegalArgumentException(
                    "The clock only moves forward: it is %s already, so it cannot be set to %s."
                            .formatted(now, to));
        }
        if (to.isAfter(LAST)) {
            throw new IllegalArgumentException(
                    "The clock goes no further than 2100-01-01: choose an earlier time.");
        }
        ahead = ahead.plus(Duration.between(now, to));
    }
}
