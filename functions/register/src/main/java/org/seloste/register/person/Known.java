package org.seloste.register.person;

import org.seloste.register.person.Addressees.Found;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one knows of a sender while storing a submission. Only addresses were looked up; what else
 * matters is learnt when the transaction is refused, which is rare, so that the common case needs
 * no look at the person.
 *
 * @param found who is found by the address
 * @param gone persons that turned out to be no more, or expired
 * @param seen how persons turned out to stand
 */
record Known(Found found, Set<String> gone, Map<String, Standing> seen) {
    static Known of(Found found) {
        return new Known(found, Set.of(), Map.of());
    }

    Optional<String> person() {
        return found.best().flatMap(Pointer::filedUnder).filter(id -> !gone.contains(id));
    }

    /**
     * How a person stands. What was not seen is guessed: the end as the pointer tells, none where
     * it has none, the rest as if they had sent the same form that day.
     */
    Standing standing(String person, Pointer pointer, Standing asked) {
        Standing known = seen.get(person);
        if (known != null) {
            return known;
        }
        Instant end = pointer.expiresAt();
        return asked.until(end == null ? Retention.NEVER : Net.end(end));
    }

    /** Whether nothing of that person may expire, as far as one knows. */
    boolean isHeld(String person) {
        Standing known = seen.get(person);
        return known != null && known.guard().held();
    }

    Known with(Found again) {
        return new Known(again, gone, seen);
    }

    Known without(String person) {
        Set<String> more = new HashSet<>(gone);
        more.add(person);
        return new Known(found, Set.copyOf(more), seen);
    }

    /** That person stands so. */
    Known with(String person, Standing standing) {
        Map<String, Standing> more = new HashMap<>(seen);
        more.put(person, standing);
        return new Known(found, gone, Map.copyOf(more));
    }
}
