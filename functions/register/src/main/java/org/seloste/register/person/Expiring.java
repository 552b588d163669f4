package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Effect;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.ItemChange;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Transaction;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lets a person go whose time is over: condemned on the version that was read, so that an own act,
 * a hold or a restriction in between refuses it; then deleted in pages; then closed with the
 * counts.
 */
final class Expiring {
    /** So long a case has for its erasure, before it is ended without the case. */
    private static final Duration PATIENCE = Duration.ofDays(7);

    private final Database database;
    private final RootItems roots;
    private final PointerItems pointers;
    private final Pointing pointing;
    private final Erasing erasing;
    private final Closing closing;
    private final Minimum minimum;
    private final Retention retention;

    Expiring(
            Database database,
            RootItems roots,
            PointerItems pointers,
            Pointing pointing,
            Erasing erasing,
            Closing closing,
            Minimum minimum,
            Retention retention) {
        this.database = database;
        this.roots = roots;
        this.pointers = pointers;
        this.pointing = pointing;
        this.erasing = erasing;
        this.closing = closing;
        this.minimum = minimum;
        this.retention = retention;
    }

    /** Condemns; from then on nobody finds the person. */
    Progress condemn(Item root, Outlook.Goes goes, Instant now, Budget budget) {
        String person = RootItems.id(root);
        Erasure.Cause cause = new Erasure.Cause.OfRule(goes.rule());
        Erasure erasure = new Erasure(true, cause, now, goes.keepsByLaw());
        LocalDate today = retention.day(now);
        ItemChange change =
                roots.changeAny(person, root.number("version"))
                        .whenAbsent(Erasure.WHOLE)
                        .whenAbsent("held")
                        .part(Erasure.WHOLE, erasure.mark())
                        .part("counts", Erasure.counts(counts(root, goes)))
                        .remove(Erasure.PART)
                        .remove(Net.AT)
                        .all(DueItems.of(person, today));
        Transaction transaction = database.transaction();
        transaction.update(Persons.PERSON, change.update());
        pointing.leave(transaction, person, root.set("addresses"));
        return transaction.commit(budget) instanceof Committed ? Progress.DONE : Progress.LOST;
    }

    /** What goes with the root itself. */
    Map<Erased, Integer> counts(Item root, Outlook.Goes goes) {
        Map<Erased, Integer> counts = new HashMap<>();
        int known = root.parts("fields").size();
        int kept = goes.keepsByLaw() ? minimum.of(root.parts("fields")).size() : 0;
        counts.put(Erased.FIELDS, known - kept);
        if (!root.flag("minimum")) {
            counts.put(Erased.ADDRESSES, Addressees.count(root.set("addresses")));
            counts.put(Erased.RELATIONSHIPS, root.parts("relations").size());
        }
        return counts;
    }

    /**
     * Deletes what lies under who was condemned, and closes. What a case began the case closes,
     * with its letter, unless it did not for long.
     */
    Progress erase(Item root, Instant now, Budget budget, Findings findings) {
        Map<Erased, Integer> before = Erasure.counts(root);
        boolean isByRule = Erasure.of(root).cause() instanceof Erasure.Cause.OfRule;
        boolean finished = erasing.erase(root, budget);
        Optional<Item> emptied = database.get(roots.get(RootItems.id(root)));
        if (!isByRule) {
            emptied.ifPresent(after -> findings.deleted(before, Erasure.counts(after)));
        }
        if (!finished) {
            return Progress.OVER;
        }
        return emptied.filter(Erasure::isGoingOn)
                .map(after -> close(after, now, budget, findings))
                .orElse(Progress.LOST);
    }

    private Progress close(Item root, Instant now, Budget budget, Findings findings) {
        Erasure erasure = Erasure.of(root);
        if (!isOurs(erasure, now)) {
            return Progress.FINISHED;
        }
        if (erasure.cause() instanceof Erasure.Cause.OfRule(String rule)) {
            findings.leaving(root, goes(root, rule, erasure.keepsByLaw()));
        }
        if (root.flag("minimum")) {
            forgetPointers(root, budget);
        }
        Transaction transaction = database.transaction();
        closing.close(transaction, root, true, now);
        if (!(transaction.commit(budget) instanceof Committed)) {
            return Progress.LOST;
        }
        findings.left();
        return Progress.DONE;
    }

    private Outlook.Goes goes(Item root, String rule, boolean keepsByLaw) {
        @Nullable LocalDate lastDay = retention.lastDay(root);
        return new Outlook.Goes(rule, lastDay == null ? LocalDate.MAX : lastDay, keepsByLaw);
    }

    private static boolean isOurs(Erasure erasure, Instant now) {
        return switch (erasure.cause()) {
            case Erasure.Cause.OfRule _ -> true;
            case Erasure.Cause.OfCase _ -> erasure.since().plus(PATIENCE).isBefore(now);
        };
    }

    /** Of those that lead to what the law kept; what fails here, DynamoDB deletes. */
    private void forgetPointers(Item root, Budget budget) {
        String person = RootItems.id(root);
        for (String address : root.set("addresses")) {
            Transaction transaction = database.transaction();
            transaction.delete("pointer", pointers.deleteKept(address, person));
            if (transaction.commit(budget) instanceof Committed) {
                continue;
            }
            // It leads to others, too, or is gone.
            switch (database.update(pointers.drop(address, person).request())) {
                case Effect.Done _, Effect.Refused _, Effect.Unknown _ -> {}
            }
        }
    }
}
