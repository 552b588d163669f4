package org.seloste.register.journal;

import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The journal, read. */
public final class Chronicle {
    private final Database database;
    private final JournalItems entries;
    private final SealItems seals;
    private final MarkItems marks;

    public Chronicle(Database database, String table) {
        this.database = database;
        this.entries = new JournalItems(table);
        this.seals = new SealItems(table);
        this.marks = new MarkItems(table);
    }

    /** What happened to a person or a case, in order; what was written a moment ago may lack. */
    public List<Recorded> of(String subject) {
        return database.all(entries.of(subject)).stream().map(JournalItems::recorded).toList();
    }

    /** The same, from an instant on. */
    public List<Recorded> of(String subject, Instant from) {
        return database.all(entries.of(subject, Journal.sortable(from))).stream()
                .map(JournalItems::recorded)
                .toList();
    }

    /**
     * The seal that an entry lies under; empty when it is not sealed yet, or the seal of its time
     * does not list it as it is.
     */
    public Optional<Anchor> sealOf(Recorded entry) {
        return lastSeal(entry.key())
                .flatMap(SealItems::read)
                .filter(seal -> seal.lines().contains(entry.line()))
                .map(Seal::anchor);
    }

    /** The entries of a stretch in key order, read page by page as one goes on. */
    public Iterator<Recorded> stretch(Instant from, Instant to) {
        return inOrder(from, to);
    }

    /** The same. */
    InKeyOrder inOrder(Instant from, Instant to) {
        return new InKeyOrder(
                Journal.month(from), Journal.month(to), month -> shards(month, from, to));
    }

    /**
     * The rest of it, for somebody who has gone along up to an instant: of the months after also
     * what lies there under the key of an earlier one.
     */
    InKeyOrder rest(Instant from, Instant to) {
        YearMonth first = Journal.month(from);
        return new InKeyOrder(
                first,
                Journal.month(to),
                month -> shards(month, month.equals(first) ? from : Sealing.BEGINNING, to));
    }

    /** The seals behind a key in order, as they are stored; all of them behind the empty one. */
    Iterator<Item> seals(String after) {
        return database.walk(after.isEmpty() ? seals.all() : seals.after(after));
    }

    /** The partitions of a month in which something lies before an instant. */
    Set<String> standing(YearMonth month, Instant before) {
        return Shelf.allBuckets(month).stream()
                .filter(bucket -> !database.page(entries.first(bucket, upTo(before))).isEmpty())
                .collect(Collectors.toSet());
    }

    /** What says which months were pruned, as it is stored. */
    List<Item> marks() {
        return database.all(marks.all());
    }

    /** The last seal whose key is not after that one, as it is stored. */
    Optional<Item> lastSeal(String key) {
        return database.page(seals.lastUpTo(key)).stream().findFirst();
    }

    private List<Iterator<Item>> shards(YearMonth month, Instant from, Instant to) {
        return Shelf.allBuckets(month).stream()
                .map(bucket -> entries.stretch(bucket, Journal.sortable(from), upTo(to)))
                .map(database::walk)
                .toList();
    }

    /** The last key before an instant: every key goes on after its own instant. */
    private static String upTo(Instant to) {
        return Journal.sortable(to.minusMillis(1)) + "~";
    }
}
