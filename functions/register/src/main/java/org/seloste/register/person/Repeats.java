package org.seloste.register.person;

import org.seloste.register.journal.Entry;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Does again on a person's root what time and employees did to it, as the journal tells, after the
 * table was restored to a time before: relationships and own acts, what was asked and told.
 */
public final class Repeats {
    private final Database database;
    private final RootItems roots;
    private final Dating dating;
    private final Retention retention;
    private final Pointing pointing;
    private final Journal journal;

    Repeats(
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

    /**
     * Brings a person to where that entry had brought them.
     *
     * @param past the entry
     * @param at when it happened first
     * @return whether that changed anything; empty when the entry does not tell enough, and people
     *     have to do it again
     * @throws org.seloste.register.storage.Busy when it did not succeed within the budget
     */
    public Optional<Boolean> repeat(Entry past, Instant at, Instant now, Budget budget) {
        return step(past, retention.day(at)).map(step -> repeat(past, step, at, now, budget));
    }

    private static Optional<UnaryOperator<Item>> step(Entry past, LocalDate day) {
        Map<String, String> refs = past.refs();
        String relation = refs.getOrDefault("relation", "");
        return switch (past.event()) {
            case SOURCE_NOTICE_OWED -> Optional.of(root -> root.without("noticeDue"));
            case REVIEW_OPENED -> Optional.of(root -> asked(root, relation, day));
            case RELATIONSHIP_LAPSED ->
                    day(refs, "endedOn").map(on -> root -> ended(root, relation, on));
            case PERSON_EDITED -> edit(refs, day);
            default -> Optional.empty();
        };
    }

    private static Optional<UnaryOperator<Item>> edit(Map<String, String> refs, LocalDate day) {
        String relation = refs.getOrDefault("item", "");
        return switch (refs.getOrDefault("what", "")) {
            case "RELATIONSHIP_STARTED" -> {
                String key = refs.getOrDefault("relationship", "");
                yield key.isEmpty()
                        ? Optional.empty()
                        : day(refs, "on").map(on -> root -> started(root, relation, key, on));
            }
            case "RELATIONSHIP_ENDED" ->
                    day(refs, "on").map(on -> root -> ended(root, relation, on));
            case "RELATIONSHIP_REVIEWED" -> Optional.of(root -> reviewed(root, relation, day));
            case "OWN_ACT" -> {
                LocalDate on = day(refs, "on").orElse(day);
                yield Optional.of(root -> OwnActs.after(root, on));
            }
            case "NOTICE_GIVEN" -> Optional.of(root -> root.without("noticeDue"));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(Map<String, String> refs, String name) {
        return Optional.ofNullable(refs.get(name)).map(LocalDate::parse);
    }

    private static Item started(Item root, String id, String relationship, LocalDate on) {
        if (root.parts("relations").containsKey(id)) {
            return root;
        }
        Map<String, Item> relations = new HashMap<>(root.parts("relations"));
        relations.put(
                id,
                Item.part().text("relationship", relationship).text("startedOn", on.toString()));
        return root.parts("relations", relations).text("relationship", relationship);
    }

    private static Item ended(Item root, String id, LocalDate on) {
        return open(root, id).map(_ -> Reviews.ended(root, id, on)).orElse(root);
    }

    private static Item asked(Item root, String id, LocalDate day) {
        return open(root, id)
                .filter(relation -> !relation.has("askedOn"))
                .map(_ -> Reviews.asked(root, id, day))
                .orElse(root);
    }

    private static Item reviewed(Item root, String id, LocalDate day) {
        return open(root, id)
                .filter(relation -> isBefore(relation.find("reviewedOn"), day))
                .map(_ -> Reviews.answered(root, id, day))
                .orElse(root);
    }

    private static boolean isBefore(Optional<String> known, LocalDate day) {
        return known.map(LocalDate::parse).filter(on -> !on.isBefore(day)).isEmpty();
    }

    private static Optional<Item> open(Item root, String id) {
        return Optional.ofNullable(root.parts("relations").get(id))
                .filter(relation -> !relation.has("endedOn"));
    }

    private boolean repeat(
            Entry past, UnaryOperator<Item> step, Instant at, Instant now, Budget budget) {
        while (true) {
            Optional<Item> root =
                    database.get(roots.get(past.subject())).filter(Repeats::isOfSomebody);
            if (root.isEmpty()) {
                return false;
            }
            Item after = step.apply(root.get().copy());
            if (after.attributes().equals(root.get().attributes())) {
                return false;
            }
            if (commit(past, root.get(), dating.anew(after), at, now, budget)) {
                return true;
            }
            budget.pause();
        }
    }

    /** Also of whom the table thinks that their time is over: it does not know all. */
    private static boolean isOfSomebody(Item root) {
        return !root.has(Erasure.WHOLE) && !root.flag("minimum");
    }

    private boolean commit(
            Entry past, Item before, Item after, Instant at, Instant now, Budget budget) {
        ItemChange change =
                roots.change(past.subject(), before.number("version"))
                        .parts("relations", after.parts("relations"))
                        .text("relationship", after.text("relationship"));
        after.find(OwnActs.DAY).ifPresent(day -> change.text(OwnActs.DAY, day));
        if (!after.has("noticeDue")) {
            change.remove("noticeDue");
        }
        Transaction transaction = database.transaction();
        transaction.update(Persons.PERSON, Dating.write(change, after, now).update());
        pointing.follow(
                transaction,
                past.subject(),
                after.set("addresses"),
                Dating.pointerEnd(after, now).orElse(null));
        journal.write(transaction, again(past, at), now);
        return transaction.commit(budget) instanceof Committed;
    }

    private static Entry again(Entry past, Instant at) {
        Map<String, String> refs = new HashMap<>(past.refs());
        refs.put(Entry.AGAIN, at.toString());
        return new Entry(past.event(), past.subject(), refs);
    }
}
