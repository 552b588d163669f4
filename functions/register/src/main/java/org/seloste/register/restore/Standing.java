package org.seloste.register.restore;

import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.person.Repeats;
import org.seloste.register.storage.Budget;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Brings relationships, own acts and notices to where they had come. */
final class Standing {
    private final Repeats repeats;
    private final Instant now;
    private final Budget budget;

    Standing(Repeats repeats, Instant now, Budget budget) {
        this.repeats = repeats;
        this.now = now;
        this.budget = budget;
    }

    /** Whether the journal tells enough for it. */
    boolean repeat(Deed deed, Notes notes) {
        Optional<Boolean> done = repeats.repeat(deed.entry(), deed.at(), now, budget);
        done.ifPresent(something -> notes.done(Redone.STANDING_RESTORED, something));
        return done.isPresent();
    }

    /** What was sent or confirmed is lost, and that the person did it is not: their time runs. */
    void acted(Deed deed, Notes notes) {
        Entry act =
                new Entry(
                        Event.PERSON_EDITED,
                        deed.subject(),
                        Map.of("actor", Leaving.RESTORE, "what", "OWN_ACT"));
        repeats.repeat(act, deed.at(), now, budget)
                .ifPresent(something -> notes.done(Redone.STANDING_RESTORED, something));
    }
}
