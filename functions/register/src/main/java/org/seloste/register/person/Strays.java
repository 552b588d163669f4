package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Transaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Deletes what lies under a person who is no more, should DynamoDB have deleted the root alone. */
final class Strays {
    private static final int PAGE = 90;

    private final Database database;
    private final LeafItems leaves;
    private final Retention retention;
    private final Journal journal;

    Strays(Database database, LeafItems leaves, Retention retention, Journal journal) {
        this.database = database;
        this.leaves = leaves;
        this.retention = retention;
        this.journal = journal;
    }

    /** Whether nothing is left but what a law keeps. */
    boolean delete(String person, Instant now, Budget budget, Findings findings) {
        LocalDate day = retention.day(now);
        @Nullable Item last = null;
        while (!budget.isOver()) {
            List<Item> page = database.page(leaves.page(person, last, PAGE));
            if (page.isEmpty()) {
                return true;
            }
            List<Item> going =
                    page.stream().filter(leaf -> !Erasing.staysByLaw(leaf, day)).toList();
            if (delete(person, going, now, budget, findings)) {
                last = page.getLast();
            } else {
                budget.pause();
            }
        }
        return false;
    }

    private boolean delete(
            String person, List<Item> going, Instant now, Budget budget, Findings findings) {
        if (going.isEmpty()) {
            return true;
        }
        Map<Erased, Integer> counts = new EnumMap<>(Erased.class);
        Transaction transaction = database.transaction();
        for (Item leaf : going) {
            transaction.delete("leaf", leaves.delete(leaf));
            counts.merge(LeafItems.group(leaf), 1, Integer::sum);
        }
        Map<String, String> refs = new HashMap<>();
        counts.forEach((group, count) -> refs.put(group.name(), Integer.toString(count)));
        journal.write(transaction, new Entry(Event.DATA_EXPIRED, person, refs), now);
        if (!(transaction.commit(budget) instanceof Committed)) {
            return false;
        }
        findings.note(new Outlook.Unfinished());
        findings.deleted(counts);
        return true;
    }
}
