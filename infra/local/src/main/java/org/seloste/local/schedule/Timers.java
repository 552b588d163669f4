package org.seloste.local.schedule;

import org.seloste.local.Console;
import org.seloste.local.Schedules;
import org.seloste.local.function.Function;
import org.seloste.local.template.Event;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** All schedules: run as real time passes, after each jump of the clock, and by hand. */
public final class Timers implements Schedules {
    private final List<Timer> timers = new ArrayList<>();
    private final InstantSource clock;

    /** No schedules yet, by this clock. */
    public Timers(InstantSource clock) {
        this.clock = clock;
    }

    /** Adds a schedule. */
    public void add(Event.Timer timer, Function function) {
        timers.add(new Timer(timer, function, clock.instant()));
    }

    /** Runs each schedule that is due, once, and returns when they are done. */
    public synchronized void runDue() {
        try {
            for (Timer timer : timers) {
                Instant now = clock.instant();
                if (timer.due(now)) {
                    timer.plan(now);
                    timer.fire(now);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            Console.problem("A schedule could not be run", e);
        }
    }

    @Override
    public List<Planned> list() {
        return timers.stream().map(Timer::planned).toList();
    }

    @Override
    public Run fire(String name) {
        Timer timer =
                timers.stream()
                        .filter(candidate -> candidate.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> unknown(name));
        try {
            return timer.fire(clock.instant());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + name + " ran", e);
        }
    }

    private IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException(
                "There is no schedule '%s'; there are %s."
                        .formatted(name, timers.stream().map(Timer::name).toList()));
    }
}
