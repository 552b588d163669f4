package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.journal.Event;
import org.seloste.register.person.PersonChange;
import org.seloste.register.person.PersonState;
import org.seloste.register.suppression.Suppression.Kind;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One change of a case with everything that goes with it; {@link Turns} writes all of it or
 * nothing.
 *
 * @param before the case as it was read; null when it is new
 * @param after the case as it shall be
 * @param event what the journal calls it
 * @param refs more that the journal tells: ids, keys, counts; never what somebody wrote
 * @param posts the letters it owes
 * @param person how the person stood when this was decided; null when it does nothing to one
 * @param change what it does to the person
 * @param suppressed the hashes of addresses that enter the list, and why
 * @param endsErasure whether the erasure of the person ends with it
 */
record Turn(
        @Nullable Case before,
        Case after,
        Event event,
        Map<String, String> refs,
        List<Post> posts,
        @Nullable PersonState person,
        PersonChange change,
        Map<String, Set<Kind>> suppressed,
        boolean endsErasure) {
    Turn {
        refs = Map.copyOf(refs);
        posts = List.copyOf(posts);
        suppressed = Map.copyOf(suppressed);
    }

    static Turn of(@Nullable Case before, Case after, Event event) {
        return new Turn(
                before,
                after,
                event,
                Map.of(),
                List.of(),
                null,
                PersonChange.by(after.id()),
                Map.of(),
                false);
    }

    Turn with(String ref, String value) {
        Map<String, String> more = new HashMap<>(refs);
        more.put(ref, value);
        return new Turn(before, after, event, more, posts, person, change, suppressed, endsErasure);
    }

    Turn owing(Post post) {
        List<Post> more = new ArrayList<>(posts);
        more.add(post);
        return new Turn(before, after, event, refs, more, person, change, suppressed, endsErasure);
    }

    /** Of a person who stood so. */
    Turn of(@Nullable PersonState state) {
        return new Turn(before, after, event, refs, posts, state, change, suppressed, endsErasure);
    }

    Turn changing(PersonChange more) {
        return new Turn(before, after, event, refs, posts, person, more, suppressed, endsErasure);
    }

    Turn suppressing(String addressHash, Kind kind) {
        Map<String, Set<Kind>> more = new HashMap<>(suppressed);
        Set<Kind> kinds = EnumSet.of(kind);
        kinds.addAll(more.getOrDefault(addressHash, Set.of()));
        more.put(addressHash, kinds);
        return new Turn(before, after, event, refs, posts, person, change, more, endsErasure);
    }

    /** As the end of an erasure. */
    Turn endingErasure() {
        return new Turn(before, after, event, refs, posts, person, change, suppressed, true);
    }

    Turn to(Case other) {
        return new Turn(before, other, event, refs, posts, person, change, suppressed, endsErasure);
    }

    /** What happens to which case; the rest is personal data. */
    @Override
    public String toString() {
        return "Turn[" + event + ", " + after + "]";
    }
}
