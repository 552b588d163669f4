package org.seloste.register.sweep;

import org.seloste.register.person.Erased;
import org.seloste.register.person.HoldReason;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run over everybody who was due found and did.
 *
 * @param found at how many persons there was something to do, or something that waits for people
 * @param left how many left the register
 * @param reduced of how many only the least is kept for the law
 * @param shed how many lost something with a shorter time of its own, and stay
 * @param deleted how much was deleted, by group
 * @param heldPersons how many stay, or keep something, though its time is over
 * @param held the same by reason; who has two stands under both
 * @param reviews how many relationships people were asked about
 * @param lapsed how many relationships ended, because nobody answered
 * @param notices how many persons are still to be told where their data is from (GDPR Art. 14)
 * @param failed at whom it failed, and of what; they are looked at again
 * @param redating what came of counting dates anew by changed rules
 * @param brokenOff shards that were given up, and why; the next run goes on
 * @param shardsBusy how many shards another run was working on, or had died at
 * @param lagDays how many days ago the first of those was due whom the run did not come to, or at
 *     whom it failed
 * @param finished whether nothing that was due is left over, also in shards that were busy
 */
public record Report(
        int found,
        int left,
        int reduced,
        int shed,
        Map<Erased, Integer> deleted,
        int heldPersons,
        Map<HoldReason, Integer> held,
        int reviews,
        int lapsed,
        int notices,
        SortedMap<String, String> failed,
        Redating redating,
        SortedMap<Integer, String> brokenOff,
        int shardsBusy,
        int lagDays,
        boolean finished) {
    public Report {
        deleted = copy(deleted, Erased.class);
        held = copy(held, HoldReason.class);
        failed = Collections.unmodifiableSortedMap(new TreeMap<>(failed));
        brokenOff = Collections.unmodifiableSortedMap(new TreeMap<>(brokenOff));
    }

    /**
     * What came of counting dates anew, because the statement's rules have changed.
     *
     * @param looked for how many persons they were counted
     * @param moved for how many they are others now
     * @param finished whether all dates are counted by the rules in force
     */
    public record Redating(int looked, int moved, boolean finished) {}

    /** Whether there is anything to write down. */
    public boolean isEmpty() {
        boolean isLeftToOthers = shardsBusy > 0 && !finished;
        return found == 0
                && failed.isEmpty()
                && redating.looked() == 0
                && brokenOff.isEmpty()
                && !isLeftToOthers;
    }

    private static <E extends Enum<E>> Map<E, Integer> copy(Map<E, Integer> counts, Class<E> type) {
        Map<E, Integer> copy = new EnumMap<>(type);
        copy.putAll(counts);
        return Collections.unmodifiableMap(copy);
    }
}
