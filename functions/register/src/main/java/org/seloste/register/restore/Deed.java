package org.seloste.register.restore;

import org.seloste.register.journal.Event;
import org.seloste.register.journal.Recorded;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * An entry of the journal that may have to be done again.
 *
 * @param event what happened
 * @param at when
 * @param subject the random id of the person or case
 * @param entry the entry itself
 */
record Deed(Event event, Instant at, String subject, Recorded entry) {
    static Optional<Deed> of(Recorded entry) {
        return entry.at()
                .flatMap(
                        at ->
                                event(entry)
                                        .map(event -> new Deed(event, at, entry.subject(), entry)));
    }

    private static Optional<Event> event(Recorded entry) {
        return Arrays.stream(Event.values())
                .filter(event -> event.name().equals(entry.event()))
                .findFirst();
    }

    String ref(String name) {
        return entry.refs().getOrDefault(name, "");
    }

    /** Whether it deleted a part and left the person there. */
    boolean isOfAPart() {
        return ref("whole").equals("false");
    }

    /** The same for every entry of it, those too that doing it again writes. */
    String key() {
        return event + "#" + subject + "#" + ref("case");
    }
}
