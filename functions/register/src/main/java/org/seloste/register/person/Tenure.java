package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.storage.Item;

import java.time.Instant;
import java.time.LocalDate;

/** Counts anew how long a person is kept, when what decides that was edited. */
final class Tenure {
    private final RootItems roots;
    private final Retention retention;
    private final Pointing pointing;

    Tenure(RootItems roots, Retention retention, Pointing pointing) {
        this.roots = roots;
        this.retention = retention;
        this.pointing = pointing;
    }

    /**
     * Brings the dates into the draft.
     *
     * @param after the person as they will be
     */
    void count(Editing.Draft draft, Item after) {
        String person = draft.person();
        @Nullable LocalDate lastDay = retention.lastDayByFacts(after);
        Instant deletableFrom = retention.deletableFrom(lastDay);
        draft.change().all(roots.dates(person, lastDay));
        if (lastDay == null) {
            draft.change().remove("dueShard").remove("dueAt");
        }
        boolean held = after.flag("held");
        if (!held) {
            retention
                    .rootEnd(deletableFrom, States.years(after))
                    .ifPresentOrElse(
                            end -> draft.change().seconds("expiresAt", end),
                            () -> draft.change().remove("expiresAt"));
        }
        pointing.follow(
                draft.transaction(),
                person,
                after.set("addresses"),
                held ? null : retention.pointerEnd(deletableFrom).orElse(null));
    }
}
