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
import java.util.Map;
import java.util.TreeSet;

/** What a look changes of who stays: a question is put or given up, a delay is written down. */
final class Reviewing {
    private final Database database;
    private final RootItems roots;
    private final Dating dating;
    private final Retention retention;
    private final Pointing pointing;
    private final Journal journal;

    Reviewing(
            Database database,
            RootItems roots,
            Dating dating,
            Retention retention,
            Pointing pointing,
            Journal journal) {
        this.database = database;
        this.roots = roots;
        this.dating = dating;
        this.retention = retention;
        this.pointing = pointing;
        this.journal = journal;
    }

    /** People are asked whether a relationship goes on. */
    Progress open(Item root, Outlook.ReviewOpens review, Instant now, Budget budget) {
        Item after = Reviews.asked(root, review.relation(), retention.day(now));
        Transaction transaction = database.transaction();
        ItemChange change = change(root).parts("relations", after.parts("relations"));
        Dating.write(change, dating.follow(after), now);
        transaction.update(Persons.PERSON, change.update());
        Map<String, String> refs =
                Map.of("relation", review.relation(), "lastEvent", review.lastEvent().toString());
        return commit(
                transaction, new Entry(Event.REVIEW_OPENED, RootItems.id(root), refs), now, budget);
    }

    /** The relationship ended when it was heard of last. */
    Progress lapse(Item root, Outlook.ReviewLapses review, Instant now, Budget budget) {
        Item after = dating.anew(Reviews.ended(root, review.relation(), review.endsOn()));
        Transaction transaction = database.transaction();
        ItemChange change = change(root).parts("relations", after.parts("relations"));
        Dating.write(change, after, now);
        transaction.update(Persons.PERSON, change.update());
        pointing.follow(
                transaction,
                RootItems.id(root),
                root.set("addresses"),
                Dating.pointerEnd(after, now).orElse(null));
        Map<String, String> refs =
                Map.of("relation", review.relation(), "endedOn", review.endsOn().toString());
        return commit(
                transaction,
                new Entry(Event.RELATIONSHIP_LAPSED, RootItems.id(root), refs),
                now,
                budget);
    }

    /** Whether it was written down before that this end is waited with. */
    static boolean isNoted(Item root, Outlook.Held held) {
        return root.find("overdue").filter(held.lastDay().toString()::equals).isPresent();
    }

    /** Writes down why a person stays beyond their time: once. */
    Progress note(Item root, Outlook.Held held, Instant now, Budget budget) {
        Transaction transaction = database.transaction();
        transaction.update(
                Persons.PERSON,
                change(root)
                        .text("overdue", held.lastDay().toString())
                        .whenPresent("held")
                        .update());
        TreeSet<String> reasons = new TreeSet<>();
        held.reasons().forEach(reason -> reasons.add(reason.name()));
        Map<String, String> refs =
                Map.of(
                        "rule", held.rule(),
                        "lastDay", held.lastDay().toString(),
                        "reasons", String.join(" ", reasons));
        return commit(
                transaction, new Entry(Event.EXPIRY_HELD, RootItems.id(root), refs), now, budget);
    }

    /**
     * Says when to look again, and sets right whatever date the facts speak against. Nothing of the
     * person changes by that, so it does not count as a change of theirs. What waits for somebody
     * is looked at once a day.
     */
    Progress lookAgain(Item root, Instant now, Budget budget) {
        String person = RootItems.id(root);
        Item after = dating.anew(root);
        LocalDate today = retention.day(now);
        LocalDate next = dating.next(after);
        after.with(DueItems.of(person, next.isAfter(today) ? next : today.plusDays(1)));
        if (Dating.agree(root, after)) {
            return Progress.FINISHED;
        }
        ItemChange change = roots.change(person).whenNumber("version", root.number("version"));
        Dating.write(change, after, now);
        Transaction transaction = database.transaction();
        transaction.update(Persons.PERSON, change.update());
        if (!after.seconds("deletableFrom").equals(root.seconds("deletableFrom"))) {
            pointing.follow(
                    transaction,
                    person,
                    root.set("addresses"),
                    Dating.pointerEnd(after, now).orElse(null));
        }
        return transaction.commit(budget) instanceof Committed ? Progress.FINISHED : Progress.LOST;
    }

    private ItemChange change(Item root) {
        return roots.change(RootItems.id(root), root.number("version"));
    }

    private Progress commit(Transaction transaction, Entry entry, Instant now, Budget budget) {
        journal.write(transaction, entry, now);
        return transaction.commit(budget) instanceof Committed ? Progress.DONE : Progress.LOST;
    }
}
