package org.seloste.register.sweep;

import org.jspecify.annotations.Nullable;

/**
 * What one run leaves to the next about a shard of the index.
 *
 * @param after where the run before stopped for want of time; null when it came to the end
 * @param rules hash of the rules that all dates of the shard were counted by; null as long as
 *     nobody knows
 * @param towards hash of the rules that they are being counted by anew; null when they are not
 * @param redated up to where that is done; null at the beginning
 */
record ShardState(
        @Nullable Place after,
        @Nullable String rules,
        @Nullable String towards,
        @Nullable Place redated) {
    static final ShardState NEW = new ShardState(null, null, null, null);

    ShardState stoppedAt(@Nullable Place place) {
        return new ShardState(place, rules, towards, redated);
    }

    /** Whether all dates are counted by these rules. */
    boolean isDatedBy(String digest) {
        return digest.equals(rules) && towards == null;
    }

    /** All dates are counted by these rules. */
    ShardState datedBy(String digest) {
        return new ShardState(after, digest, null, null);
    }

    /** Dates up to that place are counted by these rules. */
    ShardState datedTo(@Nullable Place place, String digest) {
        return new ShardState(after, rules, digest, place);
    }

    /** Up to where dates are counted by these rules, when that goes on; null at the beginning. */
    @Nullable Place datedSoFar(String digest) {
        return digest.equals(towards) ? redated : null;
    }
}
