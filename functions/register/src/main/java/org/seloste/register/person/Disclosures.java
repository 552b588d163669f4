package org.seloste.register.person;

import org.seloste.register.journal.Event;
import org.seloste.register.person.Edited.Refused;
import org.seloste.register.person.Edited.Why;
import org.seloste.register.person.Editing.Who;
import org.seloste.register.storage.Item;
import org.seloste.statement.Eea;

import java.util.Optional;

/** How employees record that data was given to a recipient (statement, section 6). */
final class Disclosures {
    private final Editing editing;
    private final Checks checks;
    private final LeafItems leaves;
    private final EditIds ids;

    Disclosures(Editing editing, Checks checks, LeafItems leaves, EditIds ids) {
        this.ids = ids;
        this.editing = editing;
        this.checks = checks;
        this.leaves = leaves;
    }

    Edited disclose(String person, NewDisclosure given, String key, Who who) {
        Optional<Refused> refused = check(given);
        if (refused.isPresent()) {
            return refused.get();
        }
        String id = ids.id("disclosure", person, key, given.words());
        return editing.edit(
                person,
                new Editing.Deed(Event.DATA_DISCLOSED, "DISCLOSURE_ADDED", id),
                draft -> {
                    draft.transaction().put(Editing.ONCE, leaves.put(item(person, id, given)));
                    draft.tell("fields", String.join(" ", given.fields()));
                    return Optional.empty();
                },
                who);
    }

    private Optional<Refused> check(NewDisclosure given) {
        if (given.recipient().isBlank()) {
            return Optional.of(new Refused(Why.MISSING, "recipient"));
        }
        if (given.fields().isEmpty()) {
            return Optional.of(new Refused(Why.MISSING, "fields"));
        }
        if (given.reason().isBlank()) {
            return Optional.of(new Refused(Why.MISSING, "reason"));
        }
        boolean hasBasis = given.transferBasis() != null && !given.transferBasis().isBlank();
        if (!Eea.contains(given.country()) && !hasBasis) {
            return Optional.of(new Refused(Why.NO_TRANSFER_BASIS, "transferBasis"));
        }
        return given.fields().stream()
                .filter(field -> !checks.knowsField(field))
                .findFirst()
                .map(field -> new Refused(Why.NOT_IN_STATEMENT, field));
    }

    private static Item item(String person, String id, NewDisclosure given) {
        return Item.of(RootItems.pk(person), LeafItems.DISCLOSURE + id)
                .text("recipient", given.recipient())
                .optional("contact", given.contact())
                .textList("fields", given.fields())
                .text("on", given.on().toString())
                .text("reason", given.reason())
                .text("country", given.country())
                .optional("transferBasis", given.transferBasis());
    }
}
