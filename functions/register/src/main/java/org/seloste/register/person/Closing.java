package org.seloste.register.person;

import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
import org.seloste.register.person.Erasure.Cause.OfCase;
import org.seloste.register.person.Erasure.Cause.OfRule;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.ItemChange;
import org.seloste.register.storage.Transaction;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The last step of an erasure: the root goes, or only the least of it stays for the law. */
final class Closing {
    private final RootItems roots;
    private final Pointing pointing;
    private final KeptPointing keptPointing;
    private final Dating dating;
    private final Retention retention;
    private final Minimum minimum;
    private final Journal journal;

    Closing(
            RootItems roots,
            Pointing pointing,
            KeptPointing keptPointing,
            Retention retention,
            Minimum minimum,
            Journal journal) {
        this.roots = roots;
        this.pointing = pointing;
        this.keptPointing = keptPointing;
        this.dating = new Dating(retention);
        this.retention = retention;
        this.minimum = minimum;
        this.journal = journal;
    }

    /**
     * Closes, and lets the person expire again where the case ends with it and nothing else holds.
     */
    void close(Transaction t, Item root, boolean caseEnds, Instant now) {
        Erasure erasure = Erasure.of(root);
        if (!erasure.whole()) {
            part(t, root, caseEnds, now);
        } else if (erasure.keepsByLaw()) {
            reduce(t, root, now);
        } else {
            t.delete(Persons.PERSON, roots.deleteCondemned(root));
        }
        journal.write(t, entry(root, erasure), now);
    }

    private void part(Transaction t, Item root, boolean caseEnds, Instant now) {
        ItemChange change =
                roots.changeAny(RootItems.id(root), root.number("version"))
                        .remove(Erasure.PART)
                        .remove("counts")
                        .whenPresent(Erasure.PART);
        if (caseEnds && Erasure.of(root).cause() instanceof OfCase(String id)) {
            release(t, change, root, id, now);
        }
        t.update(Persons.PERSON, change.update());
    }

    private void release(Transaction t, ItemChange change, Item root, String id, Instant now) {
        List<String> holds = root.set("holds").stream().filter(each -> !each.equals(id)).toList();
        change.texts("holds", holds);
        boolean held =
                !holds.isEmpty()
                        || States.restrictions(root).stream().anyMatch(Restriction::stopsExpiry);
        if (held || !root.flag("held")) {
            return;
        }
        String person = RootItems.id(root);
        Item after =
                root.copy()
                        .without(Erasure.PART)
                        .without("held")
                        .texts("holds", holds)
                        .flagged("unsettled")
                        .with(DueItems.of(person, retention.day(now)));
        Dating.write(change.remove("held").flag("unsettled"), dating.follow(after), now);
        Instant end = Retention.pointerEnd(root.seconds("deletableFrom"), now).orElse(null);
        pointing.follow(t, person, root.set("addresses"), end);
    }

    /** What the law keeps is found by nobody who looks for living persons. */
    private void reduce(Transaction t, Item root, Instant now) {
        Item after = minimum.left(root);
        Instant end = Net.written(after, now).seconds(Net.AT);
        ItemChange change =
                roots.change(RootItems.id(root))
                        .parts("fields", after.parts("fields"))
                        .flag("minimum")
                        .count("version", 1)
                        .whenPresent(Erasure.WHOLE);
        Minimum.GOING.forEach(change::remove);
        if (after.has("unsettled")) {
            change.flag("unsettled");
        }
        Dating.write(change, after, now);
        t.update(Persons.PERSON, change.update());
        keptPointing.keep(t, RootItems.id(root), root.set("addresses"), end);
    }

    private static Entry entry(Item root, Erasure erasure) {
        Map<String, String> refs = new HashMap<>();
        Erasure.counts(root)
                .forEach((group, count) -> refs.put(group.name(), Integer.toString(count)));
        refs.put("keptByLaw", Boolean.toString(erasure.keepsByLaw()));
        return switch (erasure.cause()) {
            case OfCase(String id) -> {
                refs.put("case", id);
                refs.put("whole", Boolean.toString(erasure.whole()));
                yield new Entry(Event.PERSON_ERASED, RootItems.id(root), refs);
            }
            case OfRule(String rule) -> {
                refs.put("rule", rule);
                yield new Entry(Event.PERSON_EXPIRED, RootItems.id(root), refs);
            }
        };
    }
}
