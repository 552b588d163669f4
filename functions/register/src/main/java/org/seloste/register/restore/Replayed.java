package org.seloste.register.restore;

import org.seloste.register.journal.Event;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What one pass over the journal did.
 *
 * @param done how much was done again
 * @param lost what the table cannot have, because it came after the time of the backup, by event
 * @param forPeople what no command can do again
 * @param stillThere the ids of those who had left and of whom something is there that no law keeps
 */
public record Replayed(
        Map<Redone, Integer> done,
        Map<Event, Integer> lost,
        List<ForPeople> forPeople,
        List<String> stillThere) {
    public Replayed {
        done = Map.copyOf(done);
        lost = Map.copyOf(lost);
        forPeople = List.copyOf(forPeople);
        stillThere = List.copyOf(stillThere);
    }

    /**
     * Something that people have to do.
     *
     * @param event what happened
     * @param person the random id of whom it happened to
     * @param caseId the id of the case that it was done in; empty when there was none
     * @param what our word for what was edited, or the keys of the fields; empty when there is none
     * @param at when
     */
    public record ForPeople(Event event, String person, String caseId, String what, Instant at) {}

    /** Whether the table was already as it had to be. */
    public boolean foundNothing() {
        return done.isEmpty() && stillThere.isEmpty();
    }
}
