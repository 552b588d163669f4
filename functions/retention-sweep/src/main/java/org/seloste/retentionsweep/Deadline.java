package org.seloste.retentionsweep;

import com.amazonaws.services.lambda.runtime.Context;

import java.time.Duration;

/** How long each half of a run may take, so that it ends before Lambda ends it. */
record Deadline(Duration cases, Duration journal) {
    /** What one case may still take after its budget, and saying what was done. */
    private static final Duration RESERVE = Duration.ofSeconds(20);

    /** Of the time there is, the cases get so many parts in ten; the journal is quick. */
    private static final int OF_CASES = 8;

    static Deadline of(Context context) {
        return within(Duration.ofMillis(context.getRemainingTimeInMillis()));
    }

    static Deadline within(Duration remaining) {
        Duration left = remaining.minus(RESERVE);
        Duration all = left.isNegative() ? Duration.ZERO : left;
        Duration cases = all.multipliedBy(OF_CASES).dividedBy(10);
        return new Deadline(cases, all.minus(cases));
    }
}
