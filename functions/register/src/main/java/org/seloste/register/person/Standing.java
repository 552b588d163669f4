package org.seloste.register.person;

import java.time.Instant;
import java.util.Comparator;

/**
 * How a person stands to the controller, and how long that keeps them. Of two, the one that reaches
 * further counts, and of two that reach equally far the one that the statement names later:
 * whichever came first.
 *
 * @param relationship key of the relationship
 * @param rank its place among those of the statement
 * @param expiresAt when DynamoDB deletes a person who stands so
 */
record Standing(String relationship, int rank, Instant expiresAt) implements Comparable<Standing> {
    private static final Comparator<Standing> ORDER =
            Comparator.comparing(Standing::expiresAt).thenComparingInt(Standing::rank);

    @Override
    public int compareTo(Standing other) {
        return ORDER.compare(this, other);
    }

    /** The same with another end. */
    Standing until(Instant end) {
        return new Standing(relationship, rank, end);
    }

    boolean reachesBeyond(Standing other) {
        return compareTo(other) > 0;
    }
}
