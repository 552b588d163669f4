package org.seloste.register.person;

import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.ItemChange;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Transaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Deletes what has a shorter time than the person: a page of it in one transaction with the root,
 * on the version that was read, and with the evidence.
 */
final class Shedding {
    /** A transaction holds 100; the root, the pointers and the entry need some of it. */
    private static final int PAGE = 45;

    private final Database database;
    private final RootItems roots;
    private final LeafItems leaves;
    private final LeafDates dates;
    private final Dating dating;
    private final Retention retention;
    private final Pointing pointing;
    private final Checks checks;
    private final Journal journal;

    Shedding(
            Database database,
            RootItems roots,
            LeafItems leaves,
            Foresight foresight,
            Pointing pointing,
            Checks checks,
            Journal journal) {
        this.database = database;
        this.roots = roots;
        this.leaves = leaves;
        this.dates = foresight.dates();
        this.dating = foresight.dating();
        this.retention = foresight.retention();
        this.pointing = pointing;
        this.checks = checks;
        this.journal = journal;
    }

    Progress shed(Item root, Due all, Instant now, Budget budget, Findings findings) {
        Due page = all.first(PAGE);
        Transaction transaction = database.transaction();
        Map<Erased, Integer> counts = new HashMap<>(page.counts());
        fromRoot(transaction, root, page, counts, now);
        page.leaves().forEach(leaf -> transaction.delete("leaf", leaves.delete(leaf)));
        page.values().forEach(stripped -> strip(transaction, stripped, now));
        journal.write(transaction, entry(RootItems.id(root), counts, page), now);
        if (transaction.commit(budget) instanceof Committed) {
            findings.deleted(counts);
            return Progress.DONE;
        }
        return Progress.LOST;
    }

    private void fromRoot(
            Transaction transaction,
            Item root,
            Due page,
            Map<Erased, Integer> counts,
            Instant now) {
        String person = RootItems.id(root);
        ItemChange change = roots.changeAny(person, root.number("version"));
        Item after = root.copy();
        Map<String, Item> fields = new HashMap<>(root.parts("fields"));
        for (String field : page.fields()) {
            fields.remove(field);
            change.removePart("fields", field);
            if (checks.isAddress(field) && after.has("addresses")) {
                pointing.leave(transaction, person, root.set("addresses"));
                counts.put(Erased.ADDRESSES, Addressees.count(root.set("addresses")));
                change.remove("addresses").remove(RootItems.FORMER);
                after.without("addresses");
            }
        }
        after.parts("fields", fields);
        if (page.leaves().stream().anyMatch(Shedding::isVoucher)) {
            forgetYears(change, after, retention.day(now));
        }
        Dating.write(change, dating.follow(after), now);
        transaction.update(Persons.PERSON, change.update());
    }

    private static boolean isVoucher(Item leaf) {
        return LeafItems.group(leaf) == Erased.VOUCHERS;
    }

    /**
     * Of a year whose vouchers go nothing is kept by law; that something was ordered stays true.
     */
    private void forgetYears(ItemChange change, Item after, LocalDate today) {
        List<String> years =
                States.years(after).stream()
                        .filter(year -> isKept(year, today))
                        .map(LocalDate::toString)
                        .toList();
        change.texts("years", years).flag("ordered");
        after.texts("years", years);
    }

    private boolean isKept(LocalDate year, LocalDate today) {
        return retention.lastDayOfVouchers(year).filter(last -> !last.isBefore(today)).isPresent();
    }

    private void strip(Transaction transaction, Due.Stripped stripped, Instant now) {
        ItemChange change = leaves.change(stripped.leaf());
        stripped.fields().forEach(field -> change.removePart("values", field));
        LeafDates.write(change, dates.without(stripped.leaf(), stripped.fields()), now);
        transaction.update("leaf", change.update());
    }

    private static Entry entry(String person, Map<Erased, Integer> counts, Due page) {
        Map<String, String> refs = new HashMap<>();
        counts.forEach((group, count) -> refs.put(group.name(), Integer.toString(count)));
        List<String> fields = page.outlook().fields();
        if (!fields.isEmpty()) {
            refs.put("fields", String.join(" ", fields));
        }
        return new Entry(Event.DATA_EXPIRED, person, refs);
    }
}
