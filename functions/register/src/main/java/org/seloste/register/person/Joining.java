package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.person.Addressees.Found;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.statement.EmailAddress;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Lets one more address lead to a person who is in the register. */
final class Joining {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Addressees addressees;
    private final Pointing pointing;
    private final Retention retention;

    Joining(Addressees addressees, Pointing pointing, Retention retention) {
        this.addressees = addressees;
        this.pointing = pointing;
        this.retention = retention;
    }

    void join(Editing.Draft draft, EmailAddress address) {
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
