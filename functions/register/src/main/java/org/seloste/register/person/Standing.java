package org.seloste.register.person;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;

/**
 * How a person stands to the controller, and how long that keeps them. Of two, the one that reaches
 * further counts, and of two that reach equally far the one that the statement names later:
 * whichever came first.
 *
 * @param relationship key of the relationship
 * @param rank its place among those of the statement
 * @param deletableFrom the first moment at which a person who stands so is gone for readers; {@link
 *     Retention#NEVER} while a relationship is open
 * @param guard what forbids to treat the person like others
 */
record Standing(String relationship, int rank, Instant deletableFrom, Guard guard)
        implements Comparable<Standing> {
    private static final Comparator<Standing> ORDER =
            Comparator.comparing(Standing::deletableFrom).thenComparingInt(Standing::rank);

    /**
     * What forbids to treat a person like others.
     *
     * @param held whether nothing of the person may expire
     * @param restricted whether what is known of the person may not change (GDPR Art. 18(2))
     * @param lawUntil when the last of what a law keeps is gone; null when no law keeps anything
     */
    record Guard(boolean held, boolean restricted, @Nullable Instant lawUntil) {
        static final Guard NONE = new Guard(false, false, null);
    }

    @Override
    public int compareTo(Standing other) {
        return ORDER.compare(this, other);
    }

    /** The same with another end. */
    Standing until(Instant end) {
        return new Standing(relationship, rank, end, guard);
    }

    boolean reachesBeyond(Standing other) {
        return compareTo(other) > 0;
    }

    boolean reachesAsFarAs(Standing other) {
        return deletableFrom.equals(other.deletableFrom);
    }
}
