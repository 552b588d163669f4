package org.seloste.retentionsweep;

import com.amazonaws.services.lambda.runtime.Context;

import java.time.Duration;

/**
 * How long each part of a run may take, so that it ends before Lambda ends it. What a part does not
 * need, nobody else gets: each is to end in the same time on every day.
 *
 * @param cases for cases that are due
 * @param persons for persons who are due; they are the many
 * @param journal for sealing the journal and pruning it
 * @param telling for what the company is told
 */
record Deadline(Duration cases, Duration persons, Duration journal, Duration telling) {
    /** What one case or person may still take after its budget, and saying what was done. */
    private static final Duration RESERVE = Duration.ofSeconds(20);

    /** Of the time there is, so many parts in ten. */
    private static final int OF_CASES = 3;

    private static final int OF_PERSONS = 5;

    static Deadline of(Context context) {
        return within(Duration.ofMillis(context.getRemainingTimeInMillis()));
    }

    static Deadline within(Duration remaining) {
        Duration left = remaining.minus(RESERVE);
        Duration all = left.isNegative() ? Duration.ZERO : left;
        Duration tenth = all.dividedBy(10);
        return new Deadline(
                tenth.multipliedBy(OF_CASES), tenth.multipliedBy(OF_PERSONS), tenth, tenth);
    }
}
