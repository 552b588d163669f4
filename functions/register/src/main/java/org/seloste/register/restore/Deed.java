package org.seloste.register.restore;

import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Recorded;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * An entry of the journal that may have to be done again.
 *
 * @param entry what happened
 * @param at when it happened first, which an entry of an earlier restore tells too
 * @param isAgain whether it was written by an earlier restore, or an earlier run of this one
 */
record Deed(Entry entry, Instant at, boolean isAgain) {
    static Optional<Deed> of(Recorded entry) {
        Optional<Event> event = event(entry);
        Optional<Instant> written = entry.at();
        return event.isEmpty() || written.isEmpty()
                ? Optional.empty()
                : Optional.of(of(entry, event.get(), written.get()));
    }

    private static Deed of(Recorded entry, Event event, Instant written) {
        Optional<Instant> first = instant(entry.refs().getOrDefault(Entry.AGAIN, ""));
        return new Deed(
                new Entry(event, entry.subject(), entry.refs()),
                first.orElse(written),
                first.isPresent());
    }

    private static Optional<Event> event(Recorded entry) {
        return Arrays.stream(Event.values())
                .filter(event -> event.name().equals(entry.event()))
                .findFirst();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    Event event() {
        return entry.event();
    }

    /** The random id of the person or case. */
    String subject() {
        return entry.subject();
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
        return event() + "#" + subject() + "#" + ref("case") + "#" + at;
    }
}
