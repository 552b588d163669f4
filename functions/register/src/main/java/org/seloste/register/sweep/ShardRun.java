package org.seloste.register.sweep;

import org.jspecify.annotations.Nullable;
import org.seloste.register.person.DueEntry;
import org.seloste.register.storage.Budget;
import org.seloste.register.sweep.Walk.Stop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** What one run does in one shard of the index. */
final class ShardRun {
    /** After every day that there is an entry for. */
    static final LocalDate EVER = LocalDate.of(9999, 12, 30);

    private final Round round;
    private final int shard;
    private final Dating dating;
    private final AtomicBoolean broken = new AtomicBoolean();

    /**
     * By which rules dates are counted.
     *
     * @param rules hash of the rules in force
     * @param most for how many persons of a shard they are counted anew in one run
     */
    record Dating(String rules, int most) {}

    ShardRun(Round round, int shard, Dating dating) {
        this.round = round;
        this.shard = shard;
        this.dating = dating;
    }

    /** Does what it can, and gives what the next run has to know. */
    ShardState go(ShardState state, Budget budget) {
        // Where nothing is remembered, others may have counted by other rules: everybody is met.
        if (state.isDatedBy(dating.rules())) {
            return lookAtDue(state, budget);
        }
        Budget twoThirds = budget.atMost(budget.left().multipliedBy(2).dividedBy(3));
        return redate(lookAtDue(state, twoThirds), budget);
    }

    private ShardState lookAtDue(ShardState state, Budget budget) {
        Walk walk =
                new Walk(
                        round.persons(),
                        round.workers(),
                        shard,
                        round.today(),
                        () -> budget.isOver() || broken.get(),
                        _ -> true,
                        entry -> round.look(entry, budget, broken));
        @Nullable Place start = beforeTomorrow(state.after());
        Stop stop = along(walk, start, null);
        boolean isRound = start != null && stop.ended();
        stop = isRound ? along(walk, null, start) : stop;
        if (stop.ended()) {
            return state.stoppedAt(null);
        }
        @Nullable Place at = stop.at();
        remains(isRound || start == null ? at : null);
        return state.stoppedAt(at);
    }

    /** A clock that was set back has no place to go on from. */
    private @Nullable Place beforeTomorrow(@Nullable Place place) {
        return place == null || place.day().isAfter(round.today()) ? null : place;
    }

    private ShardState redate(ShardState state, Budget budget) {
        AtomicInteger count = new AtomicInteger();
        Walk walk =
                new Walk(
                        round.persons(),
                        round.workers(),
                        shard,
                        EVER,
                        () -> budget.isOver() || broken.get() || count.get() >= dating.most(),
                        entry -> counts(entry, count),
                        entry -> round.redate(entry, budget, broken));
        Stop stop = along(walk, state.datedSoFar(dating.rules()), null);
        if (stop.ended() && !broken.get()) {
            return state.datedBy(dating.rules());
        }
        round.tally().datesRemain();
        return state.datedTo(stop.at(), dating.rules());
    }

    /** Everybody has an entry of their own, whatever else there is of them. */
    private static boolean counts(DueEntry entry, AtomicInteger count) {
        if (!entry.sk().equals(Place.ROOT)) {
            return false;
        }
        count.incrementAndGet();
        return true;
    }

    /** A shard whose index cannot be read is given up; what was done so far is done. */
    private Stop along(Walk walk, @Nullable Place from, @Nullable Place to) {
        try {
            return walk.along(from, to);
        } catch (RuntimeException failure) {
            broken.set(true);
            round.tally().brokenOff(shard, failure);
            return new Stop(from, false);
        }
    }

    /** Tells since when somebody is due whom this run did not come to. */
    private void remains(@Nullable Place at) {
        Optional<LocalDate> day = Optional.ofNullable(at).map(Place::day);
        if (day.isEmpty() && !broken.get()) {
            List<DueEntry> first = round.persons().due(shard, round.today(), null, 1);
            day = first.stream().map(DueEntry::day).findFirst();
        }
        day.ifPresent(round.tally()::remains);
    }
}
