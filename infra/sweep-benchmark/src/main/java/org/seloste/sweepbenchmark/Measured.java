package org.seloste.sweepbenchmark;

import java.time.Duration;
import java.util.Locale;

/**
 * What a sweep of one size took.
 *
 * @param persons how many persons the register had
 * @param due how many of them were due
 * @param items how many items those had
 * @param usage what the sweep used
 * @param sweep how long it took, unwatched
 * @param bare how long it took to delete the same items by the batch, and nothing else
 * @param heap the most memory that was in use during the sweep, in bytes
 */
record Measured(
        int persons, int due, int items, Usage usage, Duration sweep, Duration bare, long heap) {
    private static final long MEBI = 1024L * 1024;

    static String head() {
        return """
        | persons | due | items of those | requests | read units | write units | persons/s | \
        bare deletes, persons/s | peak heap |
        | --: | --: | --: | --: | --: | --: | --: | --: | --: |\
        """;
    }

    /** A row of the table. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %,d | %,d | %,d | %,d | %,.0f | %,d | %,.0f | %,.0f | %,d MiB |",
                persons,
                due,
                items,
                usage.requests(),
                usage.readUnits(),
                usage.writeUnits(),
                perSecond(sweep),
                perSecond(bare),
                heap / MEBI);
    }

    private double perSecond(Duration time) {
        return due * 1000.0 / Math.max(1, time.toMillis());
    }
}
