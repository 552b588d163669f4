package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.outbox.Filed;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Outcome.Refused;
import org.seloste.register.storage.Transaction;

import java.time.LocalDate;
import java.util.List;

/** Deletes everything of a person who was condemned, in pages of one transaction each. */
final class Erasing {
    /** A transaction holds 100; one is the root. */
    private static final int PAGE = 99;

    private final Database database;
    private final RootItems roots;
    private final LeafItems leaves;
    private final Pointing pointing;
    private final Retention retention;
    private final Outbox outbox;

    Erasing(
            Database database,
            RootItems roots,
            LeafItems leaves,
            Pointing pointing,
            Retention retention,
            Outbox outbox) {
        this.database = database;
        this.roots = roots;
        this.leaves = leaves;
        this.pointing = pointing;
        this.retention = retention;
        this.outbox = outbox;
    }

    /** Whether all of it is done; if not, it goes on where it stopped. */
    boolean erase(Item root, Budget budget) {
        return deleteLeaves(root, budget)
                && deleteMails(RootItems.id(root), budget)
                && deletePointers(root, budget);
    }

    private boolean deleteLeaves(Item root, Budget budget) {
        String person = RootItems.id(root);
        LocalDate day = retention.day(Erasure.of(root).since());
        @Nullable Item last = null;
        while (!budget.isOver()) {
            List<Item> page = database.page(leaves.page(person, last, PAGE));
            if (page.isEmpty()) {
                return true;
            }
            List<Item> going =
                    page.stream()
                            .filter(leaf -> !LeafItems.isRoot(leaf) && !staysByLaw(leaf, day))
                            .toList();
            if (delete(person, going, budget)) {
                last = page.getLast();
            }
        }
        return false;
    }

    /** A voucher stays as long as the law says, and not a day longer. */
    static boolean staysByLaw(Item leaf, LocalDate day) {
        return LeafItems.group(leaf) == Erased.VOUCHERS
                && !LocalDate.parse(leaf.text("lastDay")).isBefore(day);
    }

    private boolean delete(String person, List<Item> going, Budget budget) {
        if (going.isEmpty()) {
            return true;
        }
        Transaction transaction = database.transaction();
        Tally tally = new Tally(roots, person, Erasure.WHOLE);
        for (Item leaf : going) {
            transaction.delete("leaf", leaves.delete(leaf));
            tally.add(LeafItems.group(leaf), 1);
        }
        return tally.commit(transaction, budget);
    }

    private boolean deleteMails(String person, Budget budget) {
        while (!budget.isOver()) {
            List<Filed> page = outbox.of(person, null, PAGE);
            if (page.isEmpty()) {
                return true;
            }
            Transaction transaction = database.transaction();
            page.forEach(mail -> outbox.forget(transaction, mail.key()));
            Tally tally = new Tally(roots, person, Erasure.WHOLE);
            tally.add(Erased.MAILS, page.size());
            tally.commit(transaction, budget);
        }
        return false;
    }

    /** Those that led to the person all the same; one who condemns takes them away. */
    private boolean deletePointers(Item root, Budget budget) {
        while (!budget.isOver()) {
            Transaction transaction = database.transaction();
            pointing.leave(transaction, RootItems.id(root), root.set("addresses"));
            if (transaction.isEmpty()) {
                return true;
            }
            if (transaction.commit(budget) instanceof Refused) {
                budget.pause();
            }
        }
        return false;
    }
}
