package org.seloste.local;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** The template's schedules, as the control page shows and fires them. */
public interface Schedules {
    /** All schedules, in the template's order. */
    List<Planned> list();

    /**
     * Runs a schedule's function now and returns when it is done.
     *
     * @throws IllegalArgumentException if there is no schedule of that name
     */
    Run fire(String name);

    /**
     * A schedule.
     *
     * @param name its name in the template
     * @param function the logical id of the function that it calls
     * @param expression when, as the template says it
     * @param next when it runs next by the simulated clock; nothing if it will not
     * @param last its last run, if any
     */
    record Planned(
            String name,
            String function,
            String expression,
            @Nullable Instant next,
            @Nullable Run last) {}

    /**
     * One run.
     *
     * @param at the simulated time
     * @param succeeded whether the function ended without an error
     * @param message what the function answered, if anything, or why it failed
     */
    record Run(Instant at, boolean succeeded, @Nullable String message) {}
}
