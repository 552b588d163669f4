package org.seloste.register.journal;

import org.jspecify.annotations.Nullable;
import org.seloste.register.key.Keys;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Transaction;
import org.seloste.statement.Statement;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Deletes the entries of whole months whose time is over. The seals stay, and list what there was;
 * a {@link Mark} that comes before the first deletion tells why it is there no more.
 *
 * <p>Months go in order, and the last one that was begun is gone through again: a run that was
 * ended in the middle is gone on with, and two at the same time do no harm.
 */
public final class Pruning {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Database database;
    private final Chronicle chronicle;
    private final JournalItems entries;
    private final MarkItems marks;
    private final Keys keys;
    private final Terms terms;

    public Pruning(Database database, String table, Keys keys, Statement statement) {
        this.database = database;
        this.chronicle = new Chronicle(database, table);
        this.entries = new JournalItems(table);
        this.marks = new MarkItems(table);
        this.keys = keys;
        this.terms = new Terms(statement);
    }

    /** Deletes all whose time is over, as far as the budget goes. */
    public Pruned prune(Instant now, Budget budget) {
        Instant sealed = sealedUntil(now);
        Pruned all = new Pruned(0, 0, true);
        for (Shelf shelf : Shelf.values()) {
            Pruned one = prune(shelf, sealed, now, budget);
            all =
                    new Pruned(
                            all.months() + one.months(),
                            all.entries() + one.entries(),
                            all.finished() && one.finished());
        }
        return all;
    }

    private Pruned prune(Shelf shelf, Instant sealed, Instant now, Budget budget) {
        @Nullable Mark last = last(shelf, now);
        YearMonth month = last == null ? Journal.month(Sealing.BEGINNING) : last.month();
        int begun = 0;
        int gone = 0;
        while (isOver(shelf, month, now) && !Mark.end(month).isAfter(sealed)) {
            boolean again = last != null && !month.isAfter(last.month());
            // Behind one that was only gone through again the next one is begun in any case, or
            // runs with little time would never come further.
            if (budget.isOver() && (again || begun > 0 || last == null)) {
                return new Pruned(begun, gone, false);
            }
            if (!again) {
                begin(Mark.of(shelf, month, terms.due(shelf, month), now, keys.current()));
                begun++;
            }
            for (String bucket : shelf.buckets(month)) {
                Emptied emptied = empty(bucket, budget);
                gone += emptied.entries();
                if (!emptied.whole()) {
                    return new Pruned(begun, gone, false);
                }
            }
            month = month.plusMonths(1);
        }
        return new Pruned(begun, gone, true);
    }

    /**
     * How far a bucket was emptied.
     *
     * @param entries how many went
     * @param whole whether nothing is left
     */
    private record Emptied(int entries, boolean whole) {}

    private boolean isOver(Shelf shelf, YearMonth month, Instant now) {
        return !now.isBefore(terms.due(shelf, month));
    }

    /** A mark that is not ours is not gone on from: the run fails, and people must look. */
    private @Nullable Mark last(Shelf shelf, Instant now) {
        Optional<Item> found = database.page(marks.last(shelf)).stream().findFirst();
        if (found.isEmpty()) {
            return null;
        }
        return found.flatMap(MarkItems::read)
                .filter(mark -> mark.isGenuine(keys.latest(now)))
                .orElseThrow(
                        () -> new IllegalStateException("the journal's last mark is not ours"));
    }

    /** Where nothing is sealed, nothing goes. */
    private Instant sealedUntil(Instant now) {
        return chronicle
                .lastSeal(Journal.sortable(now))
                .flatMap(SealItems::read)
                .map(Seal::to)
                .orElse(Instant.MIN);
    }

    /** Another run may have begun it a moment ago, which is as good. */
    private void begin(Mark mark) {
        Transaction transaction = database.transaction();
        transaction.put("mark", marks.put(mark));
        transaction.commit(Budget.of(PATIENCE));
    }

    /** From its front, a page at a time and at least one, so that whatever is left is whole. */
    private Emptied empty(String bucket, Budget budget) {
        int gone = 0;
        List<Item> page = database.page(entries.front(bucket));
        while (!page.isEmpty()) {
            Transaction transaction = database.transaction();
            page.forEach(entry -> transaction.delete("entry", entries.delete(entry)));
            transaction.commit(Budget.of(PATIENCE));
            gone += page.size();
            page = database.page(entries.front(bucket));
            if (budget.isOver()) {
                break;
            }
        }
        return new Emptied(gone, page.isEmpty());
    }
}
