package org.seloste.register.person;

import org.seloste.register.outbox.Filed;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.ItemChange;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Transaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Deletes what a person leaves behind whose root Time to Live took: in pages of one transaction
 * each, counted on the mark of the removal. Pointers need no deleting: those of one person end with
 * them, and the others find nobody there.
 */
final class Orphans {
    /** A transaction holds 100; one is the mark. */
    private static final int PAGE = 99;

    private final Database database;
    private final RootItems roots;
    private final LeafItems leaves;
    private final TakenItems marks;
    private final Retention retention;
    private final Outbox outbox;

    Orphans(
            Database database,
            RootItems roots,
            LeafItems leaves,
            TakenItems marks,
            Retention retention,
            Outbox outbox) {
        this.database = database;
        this.roots = roots;
        this.leaves = leaves;
        this.marks = marks;
        this.retention = retention;
        this.outbox = outbox;
    }

    /**
     * Whether nothing is left; if not, it goes on where it stopped. Of a person who is there, as
     * after a restore of the table, nothing is an orphan.
     */
    boolean delete(String person, String sequence, Instant now, Budget budget) {
        if (database.get(roots.get(person)).isPresent()) {
            return true;
        }
        database.update(marks.open(sequence, now));
        return deleteLeaves(person, sequence, retention.day(now), budget)
                && deleteMails(person, sequence, budget);
    }

    private boolean deleteLeaves(String person, String sequence, LocalDate day, Budget budget) {
        Item last = null;
        while (!budget.isOver()) {
            List<Item> page = database.page(leaves.page(person, last, PAGE));
            if (page.isEmpty()) {
                return true;
            }
            List<Item> going =
                    page.stream().filter(leaf -> !Erasing.staysByLaw(leaf, day)).toList();
            Map<Erased, Integer> counts = new EnumMap<>(Erased.class);
            going.forEach(leaf -> counts.merge(LeafItems.group(leaf), 1, Integer::sum));
            boolean done =
                    commit(
                            sequence,
                            counts,
                            t -> going.forEach(leaf -> t.delete("leaf", leaves.delete(leaf))),
                            budget);
            if (done) {
                last = page.getLast();
            }
        }
        return false;
    }

    private boolean deleteMails(String person, String sequence, Budget budget) {
        while (!budget.isOver()) {
            List<Filed> page = outbox.of(person, null, PAGE);
            if (page.isEmpty()) {
                return true;
            }
            commit(
                    sequence,
                    Map.of(Erased.MAILS, page.size()),
                    t -> page.forEach(mail -> outbox.forget(t, mail.key())),
                    budget);
        }
        return false;
    }

    /** False when somebody else was faster with a part of it, and the page is to be read again. */
    private boolean commit(
            String sequence,
            Map<Erased, Integer> counts,
            Consumer<Transaction> deletions,
            Budget budget) {
        if (counts.isEmpty()) {
            return true;
        }
        Transaction transaction = database.transaction();
        deletions.accept(transaction);
        ItemChange mark = marks.change(sequence);
        counts.forEach((group, count) -> mark.count(TakenItems.COUNTS, group.name(), count));
        transaction.update("mark", mark.update());
        return transaction.commit(budget) instanceof Committed;
    }
}
