package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.ItemChange;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Transaction;
import org.seloste.statement.Category;
import org.seloste.statement.Field;
import org.seloste.statement.Statement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Deletes some categories of a person who stays. */
final class Reducing {
    /** Two actions for each at most, and one for the root. */
    private static final int PAGE = 49;

    private final Database database;
    private final Statement statement;
    private final RootItems roots;
    private final LeafItems leaves;
    private final Pointing pointing;

    Reducing(
            Database database,
            Statement statement,
            RootItems roots,
            LeafItems leaves,
            Pointing pointing) {
        this.database = database;
        this.statement = statement;
        this.roots = roots;
        this.leaves = leaves;
        this.pointing = pointing;
    }

    /** Whether all of it is done; if not, doing it again goes on. */
    boolean erase(Item root, Set<String> categories, Budget budget) {
        Set<String> fields = new HashSet<>();
        boolean addresses = false;
        boolean sources = false;
        for (Category category : statement.categories()) {
            if (categories.contains(category.key()) && !statement.isStatutory(category)) {
                for (Field field : category.fields()) {
                    fields.add(field.key());
                    addresses |= field.type() == Field.Type.EMAIL;
                    sources |= field.type() == Field.Type.IP;
                }
            }
        }
        return fromRoot(RootItems.id(root), fields, addresses, budget)
                && fromLeaves(RootItems.id(root), fields, sources, budget);
    }

    private boolean fromRoot(String person, Set<String> fields, boolean addresses, Budget budget) {
        while (!budget.isOver()) {
            Optional<Item> found = database.get(roots.get(person));
            if (found.filter(root -> root.has(Erasure.PART)).isEmpty()) {
                return true;
            }
            Item root = found.get();
            Transaction transaction = database.transaction();
            Tally tally = new Tally(roots, person, Erasure.PART);
            ItemChange change = roots.change(person, root.number("version"));
            for (String field : root.parts("fields").keySet()) {
                if (fields.contains(field)) {
                    change.removePart("fields", field);
                    tally.add(Erased.FIELDS, 1);
                }
            }
            if (addresses && root.has("addresses")) {
                change.remove("addresses").remove(RootItems.FORMER);
                pointing.leave(transaction, person, root.set("addresses"));
                tally.add(Erased.ADDRESSES, Addressees.count(root.set("addresses")));
            }
            tally.write(change);
            transaction.update(Persons.PERSON, change.update());
            if (tally.isEmpty() || transaction.commit(budget) instanceof Committed) {
                return true;
            }
        }
        return false;
    }

    private boolean fromLeaves(String person, Set<String> fields, boolean sources, Budget budget) {
        @Nullable Item last = null;
        while (!budget.isOver()) {
            List<Item> page = database.page(leaves.page(person, last, PAGE));
            if (page.isEmpty()) {
                return true;
            }
            Transaction transaction = database.transaction();
            Tally tally = new Tally(roots, person, Erasure.PART);
            page.stream()
                    .filter(leaf -> !LeafItems.isRoot(leaf))
                    .forEach(leaf -> reduce(leaf, fields, sources, transaction, tally));
            if (tally.isEmpty() || tally.commit(transaction, budget)) {
                last = page.getLast();
            }
        }
        return false;
    }

    private void reduce(
            Item leaf, Set<String> fields, boolean sources, Transaction transaction, Tally tally) {
        switch (LeafItems.group(leaf)) {
            case SUBMISSIONS -> without(leaf, fields, transaction, tally);
            case SERVICES -> {
                if (fields.containsAll(leaf.texts("values").keySet())) {
                    transaction.delete("leaf", leaves.delete(leaf));
                    tally.add(Erased.SERVICES, 1);
                } else {
                    without(leaf, fields, transaction, tally);
                }
            }
            case IP_ADDRESSES -> {
                if (sources) {
                    transaction.delete("leaf", leaves.delete(leaf));
                    tally.add(Erased.IP_ADDRESSES, 1);
                }
            }
            case FIELDS, ADDRESSES, CONSENTS, RELATIONSHIPS, DISCLOSURES, VOUCHERS, MAILS -> {}
        }
    }

    private void without(Item leaf, Set<String> fields, Transaction transaction, Tally tally) {
        Map<String, String> values = leaf.texts("values");
        ItemChange change = leaves.change(leaf);
        int removed = 0;
        for (Map.Entry<String, String> value : values.entrySet()) {
            if (fields.contains(value.getKey())) {
                change.removePart("values", value.getKey())
                        .whenPart("values", value.getKey(), value.getValue());
                removed++;
            }
        }
        if (removed > 0) {
            transaction.update("leaf", change.update());
            tally.add(Erased.FIELDS, removed);
        }
    }
}
