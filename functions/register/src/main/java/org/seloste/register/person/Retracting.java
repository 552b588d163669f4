package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.key.AddressHash;
import org.seloste.register.outbox.Filed;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.ItemChange;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Transaction;
import org.seloste.statement.EmailAddress;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Deletes what came from one address, and what only that told of a person. */
final class Retracting {
    /** A transaction holds 100; one is the root. */
    private static final int PAGE = 99;

    private final Database database;
    private final RootItems roots;
    private final LeafItems items;
    private final Leaves leaves;
    private final Pointing pointing;
    private final Remainder remainder;
    private final Erasing erasing;
    private final AddressHash hash;
    private final Outbox outbox;
    private final LeafDates dates;

    Retracting(
            Database database,
            RootItems roots,
            LeafItems items,
            Pointing pointing,
            Remainder remainder,
            Erasing erasing,
            AddressHash hash,
            Outbox outbox,
            LeafDates dates) {
        this.database = database;
        this.roots = roots;
        this.items = items;
        this.leaves = new Leaves(database, items);
        this.pointing = pointing;
        this.remainder = remainder;
        this.erasing = erasing;
        this.hash = hash;
        this.outbox = outbox;
        this.dates = dates;
    }

    /** Whether all of it is done; if not, doing it again goes on. */
    boolean erase(Item root, EmailAddress address, Instant now, Budget budget) {
        String person = RootItems.id(root);
        Set<String> going = going(person, hash.all(address), Erasure.of(root).since());
        return forget(person, going, now, budget)
                && delete(person, "C#", leaf -> isOn(leaf, going), budget)
                && delete(person, "I#", leaf -> isOn(leaf, going), budget)
                && deleteMails(person, going, budget)
                && delete(person, "S#", leaf -> going.contains(PersonItems.keyOf(leaf)), budget)
                && removeIfNothingIsLeft(person, now, budget);
    }

    private Set<String> going(String person, List<String> hashes, Instant since) {
        Set<String> going = new HashSet<>();
        leaves.of(person, "S#")
                .filter(item -> item.find("sender").filter(hashes::contains).isPresent())
                .filter(item -> !Instant.parse(item.text("receivedAt")).isAfter(since))
                .forEach(item -> going.add(PersonItems.keyOf(item)));
        return going;
    }

    /** First, while one still knows which they were: what only they told. */
    private boolean forget(String person, Set<String> going, Instant now, Budget budget) {
        while (!budget.isOver()) {
            Optional<Item> found = database.get(roots.get(person));
            if (found.filter(root -> root.has(Erasure.PART)).isEmpty()) {
                return true;
            }
            Item root = found.get();
            Item after = remainder.after(going, root, others(person, going, now));
            int forgotten = root.parts("fields").size() - after.parts("fields").size();
            if (forgotten == 0 && after.attributes().equals(root.attributes())) {
                return true;
            }
            Tally tally = new Tally(roots, person, Erasure.PART);
            tally.add(Erased.FIELDS, forgotten);
            ItemChange change = roots.replace(root, after, now).whenPresent(Erasure.PART);
            tally.write(change);
            Transaction transaction = database.transaction();
            transaction.update(Persons.PERSON, change.update());
            pointing.follow(
                    transaction, person, root.set("addresses"), remainder.pointerEnd(after, now));
            if (transaction.commit(budget) instanceof Committed) {
                return true;
            }
        }
        return false;
    }

    private List<Item> others(String person, Set<String> going, Instant now) {
        return leaves.of(person, "S#")
                .filter(item -> !going.contains(PersonItems.keyOf(item)))
                .filter(item -> LeafDates.isAlive(item, now))
                .map(item -> dates.shown(item, now))
                .sorted(Comparator.comparing(item -> item.text("receivedAt")))
                .toList();
    }

    private static boolean isOn(Item leaf, Set<String> going) {
        String sk = leaf.text("sk");
        return going.contains(sk.substring(sk.lastIndexOf('#') + 1));
    }

    private boolean delete(String person, String prefix, Predicate<Item> going, Budget budget) {
        @Nullable Item last = null;
        while (!budget.isOver()) {
            List<Item> page = database.page(items.page(person, prefix, last, PAGE));
            if (page.isEmpty()) {
                return true;
            }
            Transaction transaction = database.transaction();
            Tally tally = new Tally(roots, person, Erasure.PART);
            page.stream()
                    .filter(going)
                    .forEach(
                            leaf -> {
                                transaction.delete("leaf", items.delete(leaf));
                                tally.add(LeafItems.group(leaf), 1);
                            });
            if (tally.isEmpty() || tally.commit(transaction, budget)) {
                last = page.getLast();
            }
        }
        return false;
    }

    private boolean deleteMails(String person, Set<String> going, Budget budget) {
        @Nullable Filed last = null;
        while (!budget.isOver()) {
            List<Filed> page = outbox.of(person, last == null ? null : last.key(), PAGE);
            if (page.isEmpty()) {
                return true;
            }
            Transaction transaction = database.transaction();
            Tally tally = new Tally(roots, person, Erasure.PART);
            page.stream()
                    .filter(mail -> going.contains(mail.about()))
                    .forEach(
                            mail -> {
                                outbox.forget(transaction, mail.key());
                                tally.add(Erased.MAILS, 1);
                            });
            if (tally.isEmpty() || tally.commit(transaction, budget)) {
                last = page.getLast();
            }
        }
        return false;
    }

    /** A person who never did anything else here has no reason to be here. */
    private boolean removeIfNothingIsLeft(String person, Instant now, Budget budget) {
        while (!budget.isOver()) {
            Optional<Item> found = database.get(roots.get(person));
            if (found.isEmpty()) {
                return true;
            }
            Item root = found.get();
            if (root.has(Erasure.WHOLE)) {
                return erasing.erase(root, budget);
            }
            if (isKept(root) || isAnythingLeft(person, now)) {
                return true;
            }
            Transaction transaction = database.transaction();
            transaction.update(Persons.PERSON, condemn(root).update());
            pointing.leave(transaction, person, root.set("addresses"));
            transaction.commit(budget);
        }
        return false;
    }

    /** What an employee recorded, the person's own wish or another case keeps a person as well. */
    private static boolean isKept(Item root) {
        Erasure erasure = Erasure.of(root);
        return root.has("entered")
                || !root.parts("relations").isEmpty()
                || !root.set("holds").stream().allMatch(erasure::isOf)
                || States.restrictions(root).stream()
                        .filter(restriction -> !erasure.isOf(restriction.caseId()))
                        .anyMatch(Restriction::stopsExpiry);
    }

    private boolean isAnythingLeft(String person, Instant now) {
        return !others(person, Set.of(), now).isEmpty()
                || leaves.of(person, LeafItems.VOUCHER).findAny().isPresent()
                || leaves.of(person, LeafItems.SERVICE).findAny().isPresent()
                || leaves.of(person, LeafItems.DISCLOSURE).findAny().isPresent();
    }

    private ItemChange condemn(Item root) {
        Erasure part = Erasure.of(root);
        Erasure whole = new Erasure(true, part.cause(), part.since(), false);
        Tally tally = new Tally(roots, RootItems.id(root), Erasure.PART);
        tally.add(Erased.FIELDS, root.parts("fields").size());
        tally.add(Erased.ADDRESSES, Addressees.count(root.set("addresses")));
        ItemChange change =
                roots.change(RootItems.id(root), root.number("version"))
                        .part(Erasure.WHOLE, whole.mark())
                        .remove(Erasure.PART)
                        .remove(Net.AT);
        tally.write(change);
        return change;
    }
}
