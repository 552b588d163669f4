package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.journal.Event;
import org.seloste.register.person.Addressees.Found;
import org.seloste.register.person.Editing.Draft;
import org.seloste.register.person.Editing.Who;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.statement.EmailAddress;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How employees let one more address lead to a person. */
final class Addresses {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Editing editing;
    private final Addressees addressees;
    private final Pointing pointing;
    private final Retention retention;

    Addresses(Editing editing, Addressees addressees, Pointing pointing, Retention retention) {
        this.editing = editing;
        this.addressees = addressees;
        this.pointing = pointing;
        this.retention = retention;
    }

    Edited add(String person, EmailAddress address, Who who) {
        return editing.edit(
                person,
                new Editing.Deed(Event.PERSON_EDITED, "ADDRESS_ADDED", ""),
                draft -> {
                    join(draft, address);
                    return Optional.empty();
                },
                who);
    }

    private void join(Draft draft, EmailAddress address) {
        Item root = draft.root();
        Found found = addressees.find(address, Budget.of(PATIENCE));
        @Nullable Instant end =
                root.flag("held")
                        ? null
                        : retention.pointerEnd(root.seconds("deletableFrom")).orElse(null);
        pointing.join(draft.transaction(), found, draft.person(), end);
        draft.change().addTexts("addresses", List.of(found.newest()));
    }
}
