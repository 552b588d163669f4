package org.seloste.register.sweep;

import org.seloste.register.person.DueEntry;
import org.seloste.register.person.Expired;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Outage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * One run's work on persons. Each is on their own: what fails at one of them is written down, and
 * the others are done all the same. Only when the tables fail, a shard is given up.
 *
 * @param persons who is looked at
 * @param workers what looks at several at the same time
 * @param tally what came of it
 * @param now the time of the run
 * @param today its day, in the statement's zone
 */
record Round(Expiring persons, Workers workers, Tally tally, Instant now, LocalDate today) {
    /** Whoever has so much that it takes longer goes on in the next run. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** Looks at a person who is due. */
    void look(DueEntry entry, Budget budget, AtomicBoolean broken) {
        if (tally.isStaying(entry.person())) {
            return;
        }
        attempt(
                entry,
                budget,
                broken,
                part -> {
                    Expired expired = persons.look(entry.person(), now, part);
                    tally.add(entry.person(), expired);
                    expired.orThrow();
                });
    }

    /** Another run is at that shard, or died there: nobody vouches for what is due in it. */
    void leave(int shard) {
        tally.busy();
        tally.datesRemain();
        persons.due(shard, today, null, 1).forEach(first -> tally.remains(first.day()));
    }

    /** Counts a person's dates anew. */
    void redate(DueEntry entry, Budget budget, AtomicBoolean broken) {
        attempt(
                entry,
                budget,
                broken,
                part -> tally.redated(persons.redate(entry.person(), now, part)));
    }

    private void attempt(
            DueEntry entry, Budget budget, AtomicBoolean broken, Consumer<Budget> work) {
        try {
            work.accept(budget.atMost(LONGEST));
        } catch (RuntimeException failure) {
            if (!Outage.is(failure)) {
                tally.failed(entry.person(), entry.day(), failure);
                return;
            }
            tally.remains(entry.day());
            if (!budget.isOver() && !broken.getAndSet(true)) {
                tally.brokenOff(entry.shard(), failure);
            }
        }
    }
}
