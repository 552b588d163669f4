package org.seloste.register.journal;

import static java.time.ZoneOffset.UTC;

import org.seloste.register.key.RandomId;
import org.seloste.register.storage.Transaction;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Evidence of what happened. An entry is one more item of the transaction that it is about: either
 * both are stored or neither. Reading is the {@link Chronicle}'s.
 *
 * <p>Entries lie in buckets by month (UTC) and shard: writers do not wait for each other, and a
 * month whose time is over can go as a whole.
 */
public final class Journal {
    /** Into so many partitions a month is spread. */
    public static final int SHARDS = 4;

    /** As many digits for every instant, so that keys sort by time. */
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(UTC);

    private final JournalItems items;

    public Journal(String table) {
        this.items = new JournalItems(table);
    }

    /** Writes an entry with the transaction that it is about. */
    public void write(Transaction transaction, Entry entry, Instant now) {
        int shard = ThreadLocalRandom.current().nextInt(SHARDS);
        transaction.put(
                "journal",
                items.put(bucket(now, shard), sortable(now) + "#" + RandomId.next(), entry));
    }

    /** The partition of a month's shard. */
    public static String bucket(Instant instant, int shard) {
        return bucket(YearMonth.from(instant.atZone(UTC)), shard);
    }

    static String bucket(YearMonth month, int shard) {
        return "J#" + month + "#" + shard;
    }

    /** An instant as keys have it. */
    static String sortable(Instant instant) {
        return INSTANT.format(instant);
    }
}
