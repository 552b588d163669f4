package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.journal.Event;
import org.seloste.register.person.Edited.Refused;
import org.seloste.register.person.Edited.Why;
import org.seloste.register.person.Editing.Draft;
import org.seloste.register.person.Editing.Who;
import org.seloste.register.storage.Item;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How employees record that relationships begin and end; both decide how long a person is kept. */
final class Relationships {
    private final Editing editing;
    private final Checks checks;
    private final Tenure tenure;
    private final Retention retention;
    private final EditIds ids;

    Relationships(Editing editing, Checks checks, Tenure tenure, Retention retention, EditIds ids) {
        this.ids = ids;
        this.retention = retention;
        this.editing = editing;
        this.checks = checks;
        this.tenure = tenure;
    }

    Edited start(String person, String relationship, LocalDate on, String key, Who who) {
        if (!checks.knowsRelationship(relationship)) {
            return new Refused(Why.NOT_IN_STATEMENT, relationship);
        }
        String id = ids.id("relationship", person, key, List.of(relationship, on.toString()));
        Item relation =
                Item.part().text("relationship", relationship).text("startedOn", on.toString());
        return editing.edit(
                person,
                new Editing.Deed(Event.PERSON_EDITED, "RELATIONSHIP_STARTED", id),
                draft -> {
                    if (draft.root().parts("relations").containsKey(id)) {
                        return Optional.of(new Edited.Done(person, id));
                    }
                    relate(draft, with(draft.root(), id, relation));
                    draft.change().text("relationship", relationship);
                    draft.tell("relationship", relationship);
                    draft.tell("on", on.toString());
                    return Optional.empty();
                },
                who);
    }

    Edited end(String person, Ending ending, Who who) {
        return editing.edit(
                person,
                new Editing.Deed(Event.PERSON_EDITED, "RELATIONSHIP_ENDED", ending.relation()),
                draft -> end(draft, ending),
                who);
    }

    private Optional<Edited> end(Draft draft, Ending ending) {
        String id = ending.relation();
        LocalDate on = ending.on();
        @Nullable Item relation = draft.root().parts("relations").get(id);
        if (relation == null) {
            return Optional.of(new Refused(Why.NOT_OPEN, "relation"));
        }
        if (relation.find("endedOn").filter(on.toString()::equals).isPresent()) {
            // It was this call whose answer was lost.
            return Optional.of(new Edited.Done(draft.person(), id));
        }
        if (on.isBefore(LocalDate.parse(relation.text("startedOn")))) {
            return Optional.of(new Refused(Why.WRONG_ORDER, "endedOn"));
        }
        Item after =
                with(
                        draft.root(),
                        id,
                        relation.copy().text("endedOn", on.toString()).without("askedOn"));
        Optional<LocalDate> over =
                retention.overBy(draft.root(), after, retention.day(draft.now()));
        if (over.isPresent() && !ending.goesAtOnce()) {
            return Optional.of(new Edited.GoesAtOnce(over.get()));
        }
        relate(draft, after);
        draft.tell("on", on.toString());
        return Optional.empty();
    }

    /** It goes on: whoever was asked has answered. */
    Edited review(String person, String relation, Who who) {
        return editing.edit(
                person,
                new Editing.Deed(Event.PERSON_EDITED, "RELATIONSHIP_REVIEWED", relation),
                draft -> review(draft, relation, retention.day(who.now())),
                who);
    }

    private Optional<Edited> review(Draft draft, String id, LocalDate on) {
        @Nullable Item relation = draft.root().parts("relations").get(id);
        if (relation == null || relation.has("endedOn")) {
            return Optional.of(new Refused(Why.NOT_OPEN, "relation"));
        }
        Item after = Reviews.answered(draft.root(), id, on);
        draft.change().parts("relations", after.parts("relations"));
        tenure.follow(draft, after);
        return Optional.empty();
    }

    private static Item with(Item root, String id, Item relation) {
        Map<String, Item> relations = new HashMap<>(root.parts("relations"));
        relations.put(id, relation);
        return root.copy().parts("relations", relations);
    }

    private void relate(Draft draft, Item after) {
        draft.change().parts("relations", after.parts("relations"));
        tenure.count(draft, after);
    }
}
