package org.seloste.register.journal;

import static java.time.ZoneOffset.UTC;

import org.seloste.register.key.RandomId;
import org.seloste.register.storage.Transaction;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/**
 * Evidence of what happened. An entry is one more item of the transaction that it is about: either
 * both are stored or neither. Reading is the {@link Chronicle}'s.
 *
 * <p>Entries lie in buckets by month (UTC), shelf and shard: writers do not wait for each other,
 * and a month whose time is over can go as a whole.
 */
public final class Journal {
    /** As many digits for every instant, so that keys sort by time. */
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(UTC);

    private final JournalItems items;

    public Journal(String table) {
        this.items = new JournalItems(table);
    }

    /** Writes an entry with the transaction that it is about. */
    public void write(Transaction transaction, Entry entry, Instant now) {
        String bucket = Shelf.of(entry.event()).bucket(month(now));
        transaction.put("journal", items.put(bucket, sortable(now) + "#" + RandomId.next(), entry));
    }

    /** The month whose buckets an instant belongs in. */
    static YearMonth month(Instant instant) {
        return YearMonth.from(instant.atZone(UTC));
    }

    /** An instant as keys have it. */
    static String sortable(Instant instant) {
        return INSTANT.format(instant);
    }
}
