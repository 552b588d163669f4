package org.seloste.register.person;

import org.seloste.register.journal.Event;
import org.seloste.register.person.Edited.Refused;
import org.seloste.register.person.Edited.Why;
import org.seloste.register.person.Editing.Who;
import org.seloste.register.storage.Item;
import org.seloste.statement.Source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What persons do themselves without sending a form: they press a button behind a link of theirs,
 * they call, they meet us. It starts a prospect's time anew, as a form does (S4.3). What we send
 * them does not, and what they ask under Articles 15 to 22 does not either: using a right must not
 * lengthen the time.
 */
final class OwnActs {
    /** The day of the last one, on the root. */
    static final String DAY = "actedOn";

    private final Editing editing;
    private final Checks checks;
    private final Tenure tenure;
    private final EditIds ids;
    private final EditItems marks;

    OwnActs(Editing editing, Checks checks, Tenure tenure, EditIds ids, EditItems marks) {
        this.ids = ids;
        this.marks = marks;
        this.editing = editing;
        this.checks = checks;
        this.tenure = tenure;
    }

    Edited record(String person, LocalDate on, String source, String key, Who who) {
        if (checks.source(source).filter(Source::fromPerson).isEmpty()) {
            return new Refused(Why.NOT_IN_STATEMENT, source);
        }
        String id = ids.id("act", person, key, List.of(on.toString(), source));
        return editing.edit(
                person,
                new Editing.Deed(Event.PERSON_EDITED, "OWN_ACT", ""),
                draft -> {
                    draft.transaction().put(Editing.ONCE, marks.mark(id, who.now()));
                    Item after = after(draft.root(), on);
                    draft.change().text(DAY, after.text(DAY));
                    tenure.count(draft, after);
                    draft.tell("on", on.toString());
                    draft.tell("source", source);
                    return Optional.empty();
                },
                who);
    }

    /** The root of somebody who did something on that day. */
    static Item after(Item root, LocalDate on) {
        LocalDate last = day(root).filter(before -> before.isAfter(on)).orElse(on);
        return root.copy().text(DAY, last.toString());
    }

    /** When somebody last did something without sending a form. */
    static Optional<LocalDate> day(Item root) {
        return root.find(DAY).map(LocalDate::parse);
    }

    /** The last day on which somebody did something, whatever it was. */
    static Optional<LocalDate> last(Item root) {
        return root.find("lastOwnActOn")
                .map(LocalDate::parse)
                .map(form -> day(root).filter(form::isBefore).orElse(form))
                .or(() -> day(root));
    }
}
