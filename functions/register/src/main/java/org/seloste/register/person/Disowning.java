package org.seloste.register.person;

import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Transaction;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** "This was not me": takes back what somebody else sent with an address that is not theirs. */
final class Disowning {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** A transaction has room for 100; what does not fit, DynamoDB deletes on its own day. */
    private static final int MOST_LEAVES = 50;

    private static final int MOST_MAILS = 20;

    private final Database database;
    private final Pointing pointing;
    private final RootItems roots;
    private final SubmissionItems submissions;
    private final Remainder remainder;
    private final Outbox outbox;
    private final Journal journal;
    private final LeafDates dates;

    Disowning(
            Database database,
            Pointing pointing,
            RootItems roots,
            SubmissionItems submissions,
            Remainder remainder,
            Outbox outbox,
            Journal journal,
            LeafDates dates) {
        this.database = database;
        this.pointing = pointing;
        this.roots = roots;
        this.submissions = submissions;
        this.remainder = remainder;
        this.outbox = outbox;
        this.journal = journal;
        this.dates = dates;
    }

    /** Does nothing when it was done before. */
    void disown(SubmissionLink link, Instant now) {
        Budget budget = Budget.of(PATIENCE);
        while (true) {
            PersonItems person = PersonItems.read(database, submissions, link.person());
            Optional<Item> submission = person.submission(link.submission());
            if (submission.isEmpty()) {
                return;
            }
            Transaction transaction = database.transaction();
            takeBack(transaction, link, submission.get(), person, now);
            if (isRemoved(person, link, now)) {
                remove(transaction, link, person.root().get(), person, now);
            } else {
                forgetMails(transaction, link);
                person.root().ifPresent(root -> settle(transaction, link, root, person, now));
            }
            if (transaction.commit(budget) instanceof Committed) {
                return;
            }
            // Something came in since it was read: look again.
            budget.pause();
        }
    }

    private void takeBack(
            Transaction transaction,
            SubmissionLink link,
            Item submission,
            PersonItems person,
            Instant now) {
        transaction.delete("submission", submissions.delete(link));
        for (Item leaf : person.leaves()) {
            if (SubmissionItems.hangsOn(leaf, link.submission())) {
                transaction.delete("leaf", submissions.deleteLeaf(leaf));
            }
        }
        Map<String, String> refs =
                Map.of("submission", link.submission(), "form", submission.text("form"));
        journal.write(transaction, new Entry(Event.SUBMISSION_DISOWNED, link.person(), refs), now);
    }

    private void settle(
            Transaction transaction,
            SubmissionLink link,
            Item root,
            PersonItems person,
            Instant now) {
        if (root.has("dying") || root.flag("minimum")) {
            // Nothing follows: the person is leaving, or has left.
            return;
        }
        Item after = remainder.after(Set.of(link.submission()), root, alive(person, link, now));
        transaction.update("root", roots.replace(root, after, now).update());
        if (!after.seconds("deletableFrom").equals(root.seconds("deletableFrom"))) {
            pointing.follow(
                    transaction,
                    link.person(),
                    root.set("addresses"),
                    remainder.pointerEnd(after, now));
        }
    }

    private void forgetMails(Transaction transaction, SubmissionLink link) {
        outbox.about(link.person(), link.submission())
                .forEach(mail -> outbox.forget(transaction, mail));
    }

    /** Whether it was all that kept the person here. */
    private boolean isRemoved(PersonItems person, SubmissionLink link, Instant now) {
        return person.root().filter(root -> !isKept(root)).isPresent()
                && person.others().isEmpty()
                && alive(person, link, now).isEmpty();
    }

    private List<Item> alive(PersonItems person, SubmissionLink link, Instant now) {
        return person.submissionsWithout(link.submission()).stream()
                .filter(item -> LeafDates.isAlive(item, now))
                .map(item -> dates.shown(item, now))
                .toList();
    }

    /** What an employee recorded, a law or the person's own wish keeps a person as well. */
    static boolean isKept(Item root) {
        return root.flag("held")
                || root.has("dying")
                || root.flag("minimum")
                || root.has("entered")
                || !root.parts("relations").isEmpty();
    }

    /** A person who never did anything here has no reason to be here. */
    private void remove(
            Transaction transaction,
            SubmissionLink link,
            Item root,
            PersonItems person,
            Instant now) {
        transaction.delete("root", roots.delete(root));
        pointing.leave(transaction, link.person(), root.set("addresses"));
        expired(person, link)
                .forEach(leaf -> transaction.delete("leaf", submissions.deleteLeaf(leaf)));
        outbox.of(link.person(), null, MOST_MAILS)
                .forEach(mail -> outbox.forget(transaction, mail.key()));
        journal.write(transaction, new Entry(Event.PERSON_REMOVED, link.person(), Map.of()), now);
    }

    /** What has expired and DynamoDB has not deleted yet. */
    private static List<Item> expired(PersonItems person, SubmissionLink link) {
        List<Item> leaves =
                person.leaves().stream()
                        .filter(leaf -> !SubmissionItems.hangsOn(leaf, link.submission()))
                        .toList();
        return Stream.concat(person.submissionsWithout(link.submission()).stream(), leaves.stream())
                .limit(MOST_LEAVES)
                .toList();
    }
}
