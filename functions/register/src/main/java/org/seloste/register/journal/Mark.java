package org.seloste.register.journal;

import org.seloste.register.key.KeyRing;
import org.seloste.register.key.Use;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * Says that a month of a shelf was pruned, because its time was over. It is keyed as seals are:
 * whoever can write the table but does not have the secret cannot make one, and so cannot pass off
 * a bucket that they emptied as pruned.
 *
 * @param shelf whose buckets
 * @param month of which month
 * @param due the first instant at which they could go
 * @param at when they began to go
 * @param key the version of the key
 * @param hash over all of this
 */
record Mark(Shelf shelf, YearMonth month, Instant due, Instant at, String key, String hash) {
    /** A mark for buckets that go now. */
    static Mark of(Shelf shelf, YearMonth month, Instant due, Instant now, KeyRing keys) {
        return new Mark(shelf, month, due, now, keys.newest(Use.SEAL), "").signed(keys);
    }

    /** Whether it is ours, and was made when the time was over. */
    boolean isGenuine(KeyRing keys) {
        return keys.holds(key)
                && signed(keys).hash.equals(hash)
                && !at.isBefore(due)
                && !due.isBefore(end(month));
    }

    /** The first instant that no longer belongs in a month's buckets. */
    static Instant end(YearMonth month) {
        return month.plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private Mark signed(KeyRing keys) {
        return new Mark(shelf, month, due, at, key, keys.hash(Use.SEAL, key, text()));
    }

    private String text() {
        return String.join(
                "\n",
                MarkItems.PARTITION,
                MarkItems.key(shelf, month),
                Journal.sortable(due),
                Journal.sortable(at));
    }
}
