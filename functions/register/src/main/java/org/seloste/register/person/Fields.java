package org.seloste.register.person;

import org.seloste.register.journal.Event;
import org.seloste.register.person.Checks.Values;
import org.seloste.register.person.Edited.Refused;
import org.seloste.register.person.Edited.Why;
import org.seloste.register.person.Editing.Draft;
import org.seloste.register.person.Editing.Who;
import org.seloste.register.storage.Item;
import org.seloste.statement.LegalClock;
import org.seloste.statement.Source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How employees set what is known of a person, and note that the person was told of it. */
final class Fields {
    private final Editing editing;
    private final Checks checks;
    private final LegalClock clock;
    private final Tenure tenure;
    private final Retention retention;

    Fields(Editing editing, Checks checks, LegalClock clock, Tenure tenure, Retention retention) {
        this.tenure = tenure;
        this.retention = retention;
        this.editing = editing;
        this.checks = checks;
        this.clock = clock;
    }

    Edited set(String person, String field, String value, String source, Who who) {
        Optional<Source> from = checks.source(source);
        if (from.isEmpty()) {
            return new Refused(Why.NOT_IN_STATEMENT, source);
        }
        if (checks.isAddress(field)) {
            return new Refused(Why.IS_ADDRESS, field);
        }
        Values checked = checks.values(Map.of(field, value), checks::isOfPerson);
        if (checked.refused().isPresent()) {
            return checked.refused().get();
        }
        if (checked.values().isEmpty()) {
            return new Refused(Why.MISSING, field);
        }
        return editing.edit(
                person,
                new Editing.Deed(Event.PERSON_EDITED, "FIELD_SET", ""),
                draft -> {
                    checked.values()
                            .forEach((key, valid) -> set(draft, key, valid, from.get(), who.now()));
                    return Optional.empty();
                },
                who);
    }

    /** From a source that is not the person, the time of Art. 14(3) begins. */
    private void set(Draft draft, String field, String value, Source source, Instant now) {
        Item fact = Profile.fact(value, source.key(), now.toString());
        draft.change().part("fields", field, fact);
        Map<String, Item> fields = new HashMap<>(draft.root().parts("fields"));
        fields.put(field, fact);
        Item after = draft.root().copy().parts("fields", fields);
        if (!source.fromPerson() && !after.has("noticeDue")) {
            LocalDate due = clock.due(clock.receivedOn(now), 0);
            draft.change().text("noticeDue", due.toString());
            after.text("noticeDue", due.toString());
        }
        tenure.follow(draft, after);
        draft.tell("field", field);
    }

    Edited informed(String person, LocalDate on, Who who) {
        return editing.editByLaw(
                person,
                new Editing.Deed(Event.PERSON_EDITED, "NOTICE_GIVEN", ""),
                draft -> {
                    if (on.isBefore(retention.collectedOn(draft.root()))) {
                        return Optional.of(new Refused(Why.WRONG_DAY, "on"));
                    }
                    draft.change().remove("noticeDue");
                    tenure.follow(draft, draft.root().copy().without("noticeDue"));
                    draft.tell("on", on.toString());
                    return Optional.empty();
                },
                who);
    }
}
