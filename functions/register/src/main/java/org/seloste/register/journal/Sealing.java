package org.seloste.register.journal;

import org.jspecify.annotations.Nullable;
import org.seloste.register.key.Keys;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Outcome;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Outcome.Refused;
import org.seloste.register.storage.Transaction;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Seals what happened an hour ago and longer. Runs that were missed are caught up, and of two at
 * the same time each seals what the other left.
 */
public final class Sealing {
    /** No entry is written later than this after its own instant. */
    private static final Duration SETTLED = Duration.ofMinutes(60);

    /**
     * Where the first seal begins: no journal is older than this software. The same for everybody,
     * so that two first runs at the same time want the same key.
     */
    static final Instant BEGINNING = Instant.parse("2026-11-01T00:00:00Z");

    /** So many entries under one seal, and whatever shares the last one's millisecond. */
    private static final int ENTRIES = 1000;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Database database;
    private final Chronicle chronicle;
    private final SealItems items;
    private final Keys keys;

    public Sealing(Database database, String table, Keys keys) {
        this.database = database;
        this.chronicle = new Chronicle(database, table);
        this.items = new SealItems(table);
        this.keys = keys;
    }

    /** Seals all that is old enough, as far as the budget goes. */
    public Sealed seal(Instant now, Budget budget) {
        Instant limit = now.minus(SETTLED).truncatedTo(ChronoUnit.MINUTES);
        @Nullable Seal last = last(now);
        int seals = 0;
        int entries = 0;
        while (start(last).isBefore(limit) && !budget.isOver()) {
            Seal next = after(last, limit);
            if (isWritten(next)) {
                seals++;
                entries += next.lines().size();
                last = next;
            } else {
                last = last(now);
            }
        }
        return sealed(seals, entries, last, limit);
    }

    private static Sealed sealed(int seals, int entries, @Nullable Seal last, Instant limit) {
        boolean finished = !start(last).isBefore(limit);
        return last == null
                ? new Sealed(seals, entries, null, null, finished)
                : new Sealed(seals, entries, last.to(), last.anchor(), finished);
    }

    private static Instant start(@Nullable Seal last) {
        return last == null ? BEGINNING : last.to();
    }

    private Seal after(@Nullable Seal last, Instant limit) {
        Instant from = start(last);
        Iterator<Recorded> entries = chronicle.stretch(from, limit);
        List<SealedLine> lines = new ArrayList<>();
        Instant until = limit;
        while (entries.hasNext()) {
            Recorded entry = entries.next();
            if (lines.size() >= ENTRIES && isAfter(entry, lines.getLast().end())) {
                until = lines.getLast().end();
                break;
            }
            lines.add(entry.line());
        }
        return last == null
                ? Seal.first(from, until, lines, keys.current())
                : last.next(until, lines, keys.current());
    }

    private static boolean isAfter(Recorded entry, Instant end) {
        return entry.key().compareTo(Journal.sortable(end)) >= 0;
    }

    /** A seal that is not ours is followed by none: the run fails, and people must look. */
    private @Nullable Seal last(Instant now) {
        Optional<Item> found = chronicle.lastSeal(Journal.sortable(now));
        if (found.isEmpty()) {
            return null;
        }
        return found.flatMap(SealItems::read)
                .filter(seal -> seal.isGenuine(keys.latest(now)))
                .orElseThrow(
                        () -> new IllegalStateException("the journal's last seal is not ours"));
    }

    private boolean isWritten(Seal seal) {
        Transaction transaction = database.transaction();
        transaction.put("seal", items.put(seal));
        Outcome outcome = transaction.commit(Budget.of(PATIENCE));
        return switch (outcome) {
            case Committed() -> true;
            case Refused _ -> false;
        };
    }
}
