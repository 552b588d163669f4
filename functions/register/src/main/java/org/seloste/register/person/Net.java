package org.seloste.register.person;

import org.seloste.register.storage.Item;

import java.time.Duration;
import java.time.Instant;

/**
 * When DynamoDB deletes by itself: only what nobody deleted with proof for a week after its end.
 * Where the end turns out to lie in the past (a shorter period, an end that was told late), the
 * week begins when that is written: the sweep comes first.
 */
final class Net {
    static final String AT = "expiresAt";

    private static final Duration AFTER = Duration.ofDays(7);

    private Net() {}

    /** By the end alone. */
    static Instant of(Instant end) {
        return end.plus(AFTER);
    }

    /** Written now. */
    static Instant of(Instant end, Instant now) {
        return of(end.isAfter(now) ? end : now);
    }

    /** The end from which it was counted, as far as the net tells. */
    static Instant end(Instant net) {
        return net.minus(AFTER);
    }

    /** The same item as it is to be written now. */
    static Item written(Item dated, Instant now) {
        return dated.findSeconds(AT)
                .map(net -> dated.copy().seconds(AT, of(end(net), now)))
                .orElse(dated);
    }
}
