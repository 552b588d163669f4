package org.seloste.register.person;

import org.seloste.register.storage.Item;

/** Counts anew how long a person is kept, when what decides that was edited. */
final class Tenure {
    private final Dating dating;
    private final Pointing pointing;

    Tenure(Dating dating, Pointing pointing) {
        this.dating = dating;
        this.pointing = pointing;
    }

    /**
     * Brings the dates into the draft.
     *
     * @param after the person as they will be
     */
    void count(Editing.Draft draft, Item after) {
        Item dated = dating.anew(after);
        Dating.write(draft.change(), dated, draft.now());
        pointing.follow(
                draft.transaction(),
                draft.person(),
                after.set("addresses"),
                Dating.pointerEnd(dated, draft.now()).orElse(null));
    }

    /**
     * The same where how long the person is kept stays, and only what is to be looked at changes.
     */
    void follow(Editing.Draft draft, Item after) {
        Dating.write(draft.change(), dating.follow(after), draft.now());
    }
}
