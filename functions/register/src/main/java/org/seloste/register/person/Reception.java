package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
import org.seloste.register.key.RandomId;
import org.seloste.register.outbox.Mail;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.person.Addressees.Found;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Transaction;
import org.seloste.statement.Form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the one transaction that stores a submission. */
final class Reception {
    static final String POINTER = "pointer";
    static final String ROOT = "root";
    static final String SUBMISSION = "submission";

    private final Database database;
    private final PointerItems pointers;
    private final RootItems roots;
    private final SubmissionItems submissions;
    private final Outbox outbox;
    private final Journal journal;

    Reception(
            Database database,
            PointerItems pointers,
            RootItems roots,
            SubmissionItems submissions,
            Outbox outbox,
            Journal journal) {
        this.database = database;
        this.pointers = pointers;
        this.roots = roots;
        this.submissions = submissions;
        this.outbox = outbox;
        this.journal = journal;
    }

    /**
     * Of somebody who is known. A pointer to one person moves with the person's end, and only on
     * the condition that the end was as it was seen: it never dies before the person.
     */
    Transaction ofKnown(
            String person, Pointer pointer, Found found, Standing before, Arrival arrival) {
        Transaction transaction = database.transaction();
        Standing after = arrival.standing().reachesBeyond(before) ? arrival.standing() : before;
        boolean stays = after.reachesAsFarAs(before);
        @Nullable Instant end =
                before.guard().held()
                        ? null
                        : Retention.pointerEnd(after.deletableFrom(), arrival.at()).orElse(null);
        for (Pointer each : found.pointers()) {
            Pointer moved = each.until(end);
            if (each.isOfOnly(person) && !(stays && moved.equals(each))) {
                transaction.put(POINTER, pointers.replace(each, moved));
            }
        }
        List<String> newAddresses = List.of();
        if (found.current().isEmpty()) {
            // Known under an older key only: from now on under the newest too.
            transaction.put(
                    POINTER,
                    pointers.add(
                            new Pointer(
                                    found.newest(),
                                    pointer.persons(),
                                    pointer.unproved(),
                                    pointer.sender(),
                                    end)));
            newAddresses = List.of(found.newest());
        }
        transaction.update(ROOT, roots.act(person, arrival, before, newAddresses).update());
        return transaction;
    }

    /** Of somebody new, or whose data has expired. */
    Transaction ofNewcomer(String person, Found found, Set<String> gone, Arrival arrival) {
        Transaction transaction = database.transaction();
        Pointer before =
                found.best()
                        .orElseGet(
                                () -> new Pointer(found.newest(), List.of(), Set.of(), null, null));
        Pointer named =
                new Pointer(
                        found.newest(), before.persons(), before.unproved(), before.sender(), null);
        Pointer after = named.withSender(person, gone, Net.of(arrival.deletableFrom()));
        transaction.put(
                POINTER,
                found.current()
                        .map(current -> pointers.replace(current, after))
                        .orElseGet(() -> pointers.add(after)));
        transaction.put(ROOT, roots.create(person, arrival, found.newest()));
        write(transaction, Event.PERSON_ADDED, person, arrival);
        return transaction;
    }

    /** The submission of the same key that is stored already, if there is one. */
    Optional<Item> stored(String person, Arrival arrival) {
        return database.get(submissions.get(person, SubmissionItems.SUBMISSION + arrival.key()))
                .filter(item -> LeafDates.isAlive(item, arrival.at()));
    }

    /** Adds what is the same for both. */
    void complete(
            Transaction transaction,
            String person,
            Arrival arrival,
            boolean held,
            MailsOwed mails) {
        Submission submission = arrival.submission();
        transaction.put(SUBMISSION, submissions.submission(person, arrival, held));
        submissions.source(person, arrival, held).ifPresent(put -> transaction.put("source", put));
        for (Form.Consent consent : submission.form().consents()) {
            if (submission.consents().contains(consent.key())) {
                transaction.put("consent", submissions.consent(person, arrival, consent, held));
            }
        }
        String link = new SubmissionLink(person, arrival.key()).id();
        for (Mail mail : mails.of(arrival.kept(), link)) {
            outbox.owe(transaction, person, arrival.key(), mail, arrival.at());
        }
        write(transaction, Event.SUBMISSION_RECEIVED, person, arrival);
    }

    private void write(Transaction transaction, Event event, String person, Arrival arrival) {
        Map<String, String> refs =
                Map.of(
                        "submission", arrival.key(),
                        "form", arrival.submission().form().key(),
                        "statement", arrival.statementVersion());
        journal.write(transaction, new Entry(event, person, refs), arrival.at());
    }

    static String newPerson() {
        return RandomId.next();
    }
}
