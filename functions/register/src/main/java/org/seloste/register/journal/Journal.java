package org.seloste.register.journal;

import static java.time.ZoneOffset.UTC;

import org.seloste.register.key.RandomId;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Transaction;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Evidence of what happened. An entry is one more item of the transaction that it is about: either
 * both are stored or neither.
 *
 * <p>Entries lie in buckets by hour (UTC) and shard, so that writers do not wait for each other and
 * a whole closed hour can be sealed.
 */
public final class Journal {
    /** Into so many partitions an hour is spread. */
    public static final int SHARDS = 4;

    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH").withZone(UTC);

    /** As many digits for every instant, so that keys sort by time. */
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(UTC);

    private final String table;

    public Journal(String table) {
        this.table = table;
    }

    /** Writes an entry with the transaction that it is about. */
    public void write(Transaction transaction, Entry entry, Instant now) {
        String bucket = bucket(now, ThreadLocalRandom.current().nextInt(SHARDS));
        Item item =
                Item.of(bucket, INSTANT.format(now) + "#" + RandomId.next())
                        .text("event", entry.event().name())
                        .text("subject", entry.subject())
                        .texts("refs", entry.refs());
        transaction.put("journal", table, item);
    }

    /** The partition of an hour's shard. */
    public static String bucket(Instant instant, int shard) {
        return "J#" + HOUR.format(instant) + "#" + shard;
    }
}
