package org.seloste.register.sweep;

import org.jspecify.annotations.Nullable;
import org.seloste.register.person.DueEntry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Goes along a shard of the index, page by page, the earliest first. It always goes forward:
 * whoever stays where they are keeps nobody behind them from being reached.
 *
 * @param persons whose index it is
 * @param workers what looks at several persons at the same time
 * @param shard of the index
 * @param through the last day that counts
 * @param isOver whether to stop
 * @param which whether an entry counts
 * @param work what is done with a person, at the first of their entries on a page
 */
record Walk(
        Expiring persons,
        Workers workers,
        int shard,
        LocalDate through,
        BooleanSupplier isOver,
        Predicate<DueEntry> which,
        Consumer<DueEntry> work) {
    static final int PAGE = 100;

    /**
     * Where a walk ended.
     *
     * @param at the last entry that it came to; null when there was none
     * @param ended whether it came to the end
     */
    record Stop(@Nullable Place at, boolean ended) {}

    /**
     * Goes from behind one place to another one.
     *
     * @param from null for the beginning
     * @param to null for the end
     */
    Stop along(@Nullable Place from, @Nullable Place to) {
        Place at = from;
        while (!isOver.getAsBoolean()) {
            List<DueEntry> page =
                    persons.due(shard, through, at == null ? null : at.in(shard), PAGE);
            List<DueEntry> upTo =
                    page.stream()
                            .filter(entry -> to == null || Place.of(entry).compareTo(to) <= 0)
                            .toList();
            List<DueEntry> done = workOn(upTo);
            at = done.isEmpty() ? at : Place.of(done.getLast());
            if (done.size() == upTo.size() && (upTo.size() < page.size() || page.size() < PAGE)) {
                return new Stop(at, true);
            }
        }
        return new Stop(at, false);
    }

    /** Those that it came to before it had to stop. */
    private List<DueEntry> workOn(List<DueEntry> entries) {
        Set<String> seen = new HashSet<>();
        List<Future<?>> begun = new ArrayList<>();
        int count = 0;
        for (DueEntry entry : entries) {
            if (isOver.getAsBoolean()) {
                break;
            }
            if (which.test(entry) && seen.add(entry.person())) {
                begun.add(workers.begin(() -> work.accept(entry)));
            }
            count++;
        }
        Workers.await(begun);
        return entries.subList(0, count);
    }
}
