package org.seloste.register.person;

import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.ItemChange;
import org.seloste.register.storage.Outcome;
import org.seloste.register.storage.Transaction;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Carries out an employee's edit of a person: the person, what goes with it and the evidence. */
final class Editing {
    /** The action of a transaction by which an edit is refused that was made before. */
    static final String ONCE = "once";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Database database;
    private final RootItems roots;
    private final Journal journal;

    Editing(Database database, RootItems roots, Journal journal) {
        this.database = database;
        this.roots = roots;
        this.journal = journal;
    }

    /** What an edit does to a person as they were read. */
    @FunctionalInterface
    interface Edit {
        /** Adds to the draft, or answers at once: why not, or that it was done before. */
        Optional<Edited> on(Draft draft);
    }

    /**
     * An edit in the making.
     *
     * @param root the person as read
     * @param change the change of the root
     * @param transaction what else is written
     * @param refs what the journal tells beside the actor
     * @param now when it is made
     */
    record Draft(
            Item root,
            ItemChange change,
            Transaction transaction,
            Map<String, String> refs,
            Instant now) {
        String person() {
            return RootItems.id(root);
        }

        void tell(String ref, String value) {
            refs.put(ref, value);
        }
    }

    /**
     * What is done.
     *
     * @param event what the journal calls it
     * @param what a word of ours for what is edited
     * @param item id of what is added or ended, or the empty text
     */
    record Deed(Event event, String what, String item) {
        /** That a person was edited. */
        static Deed edited(String what, String item) {
            return new Deed(Event.PERSON_EDITED, what, item);
        }
    }

    /**
     * Who edits, and when.
     *
     * @param actor id of the employee
     */
    record Who(String actor, Instant now) {}

    /**
     * Carries it out, as often as somebody else gets in between, unless processing is restricted.
     *
     * @throws org.seloste.register.storage.Busy when it did not succeed in time
     */
    Edited edit(String person, Deed deed, Edit edit, Who who) {
        return editByLaw(
                person, deed, draft -> unlessRestricted(draft).or(() -> edit.on(draft)), who);
    }

    /** The same, also while processing is restricted, because a law wants it done. */
    Edited editByLaw(String person, Deed deed, Edit edit, Who who) {
        Budget budget = Budget.of(PATIENCE);
        while (true) {
            Optional<Item> root =
                    database.get(roots.get(person))
                            .filter(found -> RootItems.isAlive(found, who.now()));
            if (root.isEmpty()) {
                return new Edited.Gone();
            }
            Draft draft = draft(root.get(), deed, who);
            Optional<Edited> answer = edit.on(draft);
            if (answer.isPresent()) {
                return answer.get();
            }
            draft.transaction().update(Persons.PERSON, draft.change().update());
            journal.write(
                    draft.transaction(), new Entry(deed.event(), person, draft.refs()), who.now());
            if (isDone(draft.transaction().commit(budget))) {
                return new Edited.Done(person, deed.item());
            }
            budget.pause();
        }
    }

    /** Now, or before: then its answer was lost. */
    private static boolean isDone(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Committed() -> true;
            case Outcome.Refused refused -> refused.by(ONCE);
        };
    }

    private Draft draft(Item root, Deed deed, Who who) {
        Map<String, String> refs = new HashMap<>();
        refs.put("actor", who.actor());
        refs.put("what", deed.what());
        if (!deed.item().isEmpty()) {
            refs.put("item", deed.item());
        }
        return new Draft(
                root,
                roots.change(RootItems.id(root), root.number("version")),
                database.transaction(),
                refs,
                who.now());
    }

    /** Edits are refused while processing is restricted (GDPR Art. 18(2)). */
    private static Optional<Edited> unlessRestricted(Draft draft) {
        return draft.root().has("restrictions")
                ? Optional.of(new Edited.Refused(Edited.Why.RESTRICTED, ""))
                : Optional.empty();
    }
}
