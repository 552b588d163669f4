package org.seloste.register.restore;

import static org.seloste.register.journal.Event.CONSENTS_CONFIRMED;
import static org.seloste.register.journal.Event.PERSON_ADDED;
import static org.seloste.register.journal.Event.SUBMISSION_RECEIVED;

import org.seloste.register.journal.Event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What came after the backup and stood in the table alone. */
final class Loss {
    /** An entry has the time at which its request began, which is before it was written. */
    private static final Duration LAG = Duration.ofMinutes(1);

    private final Leaving leaving;
    private final Instant from;
    private final List<Deed> deeds = new ArrayList<>();
    private final Set<String> disowned = new HashSet<>();

    Loss(Leaving leaving, Instant at) {
        this.leaving = leaving;
        this.from = at.minus(LAG);
    }

    /** What an earlier run did again is not lost. */
    void add(Deed deed) {
        if (deed.at().isAfter(from) && !deed.isAgain()) {
            deeds.add(deed);
        }
    }

    void disowned(Deed deed) {
        disowned.add(submission(deed));
    }

    private static String submission(Deed deed) {
        return deed.subject() + "#" + deed.ref("submission");
    }

    /** Counts it, has people told, and keeps from it what the journal knows. */
    void settle(Set<String> left, Standing standing, Notes notes) {
        deeds.stream()
                .filter(deed -> !left.contains(deed.subject()))
                .filter(deed -> !disowned.contains(submission(deed)))
                .filter(deed -> !isStored(deed))
                .forEach(deed -> tell(deed, standing, notes));
    }

    private void tell(Deed deed, Standing standing, Notes notes) {
        notes.lost(deed.event());
        boolean isThere = leaving.isThere(deed.subject());
        boolean isAct = deed.event() == SUBMISSION_RECEIVED || deed.event() == CONSENTS_CONFIRMED;
        if (isAct && isThere) {
            standing.acted(deed, notes);
        }
        if (isThere || isForPeople(deed.event())) {
            notes.forPeople(deed);
        }
    }

    /** What employees recorded; of whom the table never knew, nobody can be asked by id. */
    private static boolean isForPeople(Event event) {
        return event != SUBMISSION_RECEIVED && event != CONSENTS_CONFIRMED && event != PERSON_ADDED;
    }

    /** Whether it is in the table after all. */
    private boolean isStored(Deed deed) {
        return switch (deed.event()) {
            case SUBMISSION_RECEIVED ->
                    leaving.isStored(deed.subject(), "S#" + deed.ref("submission"));
            case PERSON_ADDED, PERSON_ENTERED -> leaving.isThere(deed.subject());
            case DATA_DISCLOSED -> leaving.isStored(deed.subject(), "D#" + deed.ref("item"));
            case PERSON_EDITED ->
                    switch (deed.ref("what")) {
                        case "SERVICE_ADDED" ->
                                leaving.isStored(deed.subject(), "V#" + deed.ref("item"));
                        case "VOUCHER_ADDED" ->
                                leaving.isStored(deed.subject(), "B#" + deed.ref("item"));
                        default -> false;
                    };
            default -> false;
        };
    }
}
