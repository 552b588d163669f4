package org.seloste.register.person;

import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.ItemChange;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Transaction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts the dates of a person anew after the rules have changed: first of what lies under them,
 * then of the person, who bears from then on that it is done. Only what moves is written.
 */
final class Redating {
    private static final int PAGE = 50;

    private final Database database;
    private final RootItems roots;
    private final LeafItems leaves;
    private final KeptPointing kept;
    private final Pointing pointing;
    private final Foresight foresight;

    Redating(
            Database database,
            RootItems roots,
            LeafItems leaves,
            KeptPointing kept,
            Pointing pointing,
            Foresight foresight) {
        this.database = database;
        this.roots = roots;
        this.leaves = leaves;
        this.kept = kept;
        this.pointing = pointing;
        this.foresight = foresight;
    }

    /** Whether a person was counted by other rules than those in force. */
    boolean isOld(Item root) {
        return !Erasure.isGoingOn(root)
                && root.find("rules").filter(foresight.retention().rules()::equals).isEmpty();
    }

    /** Whether something moved. */
    boolean redate(String person, Instant now, Budget budget) {
        boolean moved = false;
        while (!budget.isOver()) {
            Optional<Item> root = database.get(roots.get(person)).filter(this::isOld);
            if (root.isEmpty()) {
                return moved;
            }
            Stock before = new Stock(root.get(), read(person));
            Stock after = foresight.anew(before);
            moved |= !Dating.agree(before.root(), after.root());
            List<ItemChange> changes = changes(before, after, now);
            moved |= !changes.isEmpty();
            if (write(changes, budget) && write(before.root(), after.root(), now, budget)) {
                return moved;
            }
            budget.pause();
        }
        return moved;
    }

    List<Item> read(String person) {
        return database.all(leaves.all(person)).stream()
                .filter(leaf -> !LeafItems.isRoot(leaf))
                .toList();
    }

    private List<ItemChange> changes(Stock before, Stock after, Instant now) {
        List<ItemChange> changes = new ArrayList<>();
        for (int i = 0; i < before.leaves().size(); i++) {
            Item old = before.leaves().get(i);
            Item dated = after.leaves().get(i);
            if (!LeafDates.agree(old, dated)) {
                ItemChange change = LeafDates.write(leaves.change(old), dated, now);
                dated.find("lastDay").ifPresent(day -> change.text("lastDay", day));
                changes.add(change);
            }
        }
        return changes;
    }

    private boolean write(List<ItemChange> changes, Budget budget) {
        for (int begin = 0; begin < changes.size(); begin += PAGE) {
            if (budget.isOver()) {
                return false;
            }
            Transaction transaction = database.transaction();
            changes.subList(begin, Math.min(begin + PAGE, changes.size()))
                    .forEach(change -> transaction.update("leaf", change.update()));
            if (!(transaction.commit(budget) instanceof Committed)) {
                return false;
            }
        }
        return true;
    }

    private boolean write(Item before, Item after, Instant now, Budget budget) {
        String person = RootItems.id(before);
        Transaction transaction = database.transaction();
        ItemChange change =
                roots.changeAny(person, before.number("version"))
                        .text("rules", foresight.retention().rules());
        Dating.write(change, after, now);
        transaction.update(Persons.PERSON, change.update());
        if (before.flag("minimum")) {
            Net.written(after, now)
                    .findSeconds(Net.AT)
                    .ifPresent(end -> kept.keep(transaction, person, before.set("addresses"), end));
        } else {
            pointing.follow(
                    transaction,
                    person,
                    before.set("addresses"),
                    Dating.pointerEnd(after, now).orElse(null));
        }
        return transaction.commit(budget) instanceof Committed;
    }
}
