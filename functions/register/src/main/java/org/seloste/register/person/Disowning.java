package org.seloste.register.person;

import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
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
import java.util.stream.Stream;

/** "This was not me": takes back what somebody else sent with an address that is not theirs. */
final class Disowning {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** A transaction has room for 100; what does not fit, DynamoDB deletes on its own day. */
    private static final int MOST_LEAVES = 60;

    private final Database database;
    private final Addressees addressees;
    private final PointerItems pointers;
    private final RootItems roots;
    private final SubmissionItems submissions;
    private final Remainder remainder;
    private final Journal journal;

    Disowning(
            Database database,
            Addressees addressees,
            PointerItems pointers,
            RootItems roots,
            SubmissionItems submissions,
            Remainder remainder,
            Journal journal) {
        this.database = database;
        this.addressees = addressees;
        this.pointers = pointers;
        this.roots = roots;
        this.submissions = submissions;
        this.remainder = remainder;
        this.journal = journal;
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
            person.root().ifPresent(root -> settle(transaction, link, root, person, now, budget));
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
            Instant now,
            Budget budget) {
        List<Item> others = person.submissionsWithout(link.submission());
        List<Item> alive =
                others.stream().filter(item -> SubmissionItems.isAlive(item, now)).toList();
        if (alive.isEmpty() && person.others().isEmpty()) {
            remove(transaction, link, root, person, now, budget);
            return;
        }
        Item after = remainder.after(link, root, alive);
        transaction.update("root", roots.replace(root, after));
        follow(transaction, link.person(), root, after, budget);
    }

    /** Pointers of this person alone live as long as the person. */
    private void follow(
            Transaction transaction, String person, Item root, Item after, Budget budget) {
        Instant expiresAt = after.seconds("expiresAt");
        if (expiresAt.equals(root.seconds("expiresAt"))) {
            return;
        }
        for (Pointer pointer : addressees.find(root.set("addresses"), budget)) {
            Pointer moved = pointer.until(expiresAt);
            if (pointer.isOfOnly(person) && !moved.equals(pointer)) {
                transaction.put("pointer", pointers.replace(pointer, moved));
            }
        }
    }

    /** A person who never did anything here has no reason to be here. */
    private void remove(
            Transaction transaction,
            SubmissionLink link,
            Item root,
            PersonItems person,
            Instant now,
            Budget budget) {
        transaction.delete("root", roots.delete(root));
        for (Pointer pointer : addressees.find(root.set("addresses"), budget)) {
            if (pointer.persons().contains(link.person())) {
                leave(transaction, pointer, link.person());
            }
        }
        expired(person, link)
                .forEach(leaf -> transaction.delete("leaf", submissions.deleteLeaf(leaf)));
        journal.write(transaction, new Entry(Event.PERSON_REMOVED, link.person(), Map.of()), now);
    }

    private void leave(Transaction transaction, Pointer pointer, String person) {
        pointer.without(person)
                .ifPresentOrElse(
                        after -> transaction.put("pointer", pointers.replace(pointer, after)),
                        () -> transaction.delete("pointer", pointers.delete(pointer)));
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
