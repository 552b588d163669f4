package org.seloste.register.person;

import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.ItemChange;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Outcome.Refused;
import org.seloste.register.storage.Transaction;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The owner of an address confirms the consents of a form: a press that is an own act, once. */
final class ConsentPress {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Database database;
    private final SubmissionItems items;
    private final RootItems roots;
    private final Dating dating;
    private final Pointing pointing;
    private final Retention retention;
    private final Journal journal;

    ConsentPress(
            Database database,
            SubmissionItems items,
            RootItems roots,
            Dating dating,
            Pointing pointing,
            Retention retention,
            Journal journal) {
        this.database = database;
        this.items = items;
        this.roots = roots;
        this.dating = dating;
        this.pointing = pointing;
        this.retention = retention;
        this.journal = journal;
    }

    /** All of them at once; does nothing when it was done before. */
    void confirm(SubmissionLink link, List<String> consents, Instant now) {
        Budget budget = Budget.of(PATIENCE);
        while (isOutdated(write(link, consents, now), budget)) {
            // Somebody changed the person meanwhile: the dates are counted from what is true now.
            budget.pause();
        }
    }

    private Transaction write(SubmissionLink link, List<String> consents, Instant now) {
        Transaction transaction = database.transaction();
        for (String consent : consents) {
            transaction.update("consent", items.confirm(link, consent, now));
        }
        Map<String, String> refs =
                Map.of("submission", link.submission(), "consents", String.join(" ", consents));
        journal.write(transaction, new Entry(Event.CONSENTS_CONFIRMED, link.person(), refs), now);
        root(link, now).ifPresent(root -> act(transaction, root, now));
        return transaction;
    }

    private Optional<Item> root(SubmissionLink link, Instant now) {
        return database.get(roots.get(link.person())).filter(root -> RootItems.isAlive(root, now));
    }

    private void act(Transaction transaction, Item root, Instant now) {
        String person = RootItems.id(root);
        Item after = dating.anew(OwnActs.after(root, retention.day(now)));
        ItemChange change =
                roots.change(person, root.number("version"))
                        .text(OwnActs.DAY, after.text(OwnActs.DAY));
        transaction.update(Persons.PERSON, Dating.write(change, after, now).update());
        pointing.follow(
                transaction,
                person,
                root.set("addresses"),
                Dating.pointerEnd(after, now).orElse(null));
    }

    private static boolean isOutdated(Transaction transaction, Budget budget) {
        return switch (transaction.commit(budget)) {
            case Committed() -> false;
            case Refused refused -> !refused.by("consent");
        };
    }
}
