package org.seloste.register.sweep;

import org.jspecify.annotations.Nullable;
import org.seloste.register.person.DueEntry;
import org.seloste.register.person.Expiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Looks through the index of due days as one list, the earliest first, and asks something about
 * each person on a page of it.
 */
final class Browsing {
    private static final int AT_ONCE = 16;

    private final Expiring persons;

    Browsing(Expiring persons) {
        this.persons = persons;
    }

    /**
     * A page of it.
     *
     * @param through the last day that counts
     * @param after the place where the page before ended; null for the first page
     * @param most of how many entries
     * @param which of those
     * @param about what is asked; what there is no answer about is left out
     */
    <T> Page<T> page(
            LocalDate through,
            @Nullable Place after,
            int most,
            Predicate<DueEntry> which,
            Function<DueEntry, List<T>> about) {
        List<DueEntry> entries = entries(through, after, most);
        List<DueEntry> first = firstOfEach(entries.stream().filter(which).toList());
        Map<DueEntry, List<T>> found = new ConcurrentHashMap<>();
        try (Workers workers = new Workers(AT_ONCE)) {
            List<Future<?>> begun = new ArrayList<>();
            for (DueEntry entry : first) {
                begun.add(workers.begin(() -> found.put(entry, about.apply(entry))));
            }
            Workers.await(begun);
        }
        List<T> items =
                first.stream()
                        .flatMap(entry -> found.getOrDefault(entry, List.of()).stream())
                        .toList();
        boolean isLast = entries.size() < most;
        return new Page<>(items, isLast ? null : Place.of(entries.getLast()).text());
    }

    /** Every shard may have all of the earliest, so as many are asked of each. */
    private List<DueEntry> entries(LocalDate through, @Nullable Place after, int most) {
        List<DueEntry> entries = new ArrayList<>();
        if (after != null && after.day().isAfter(through)) {
            return entries;
        }
        for (int shard = 0; shard < Expiry.SHARDS; shard++) {
            @Nullable DueEntry from = after == null ? null : after.in(shard);
            entries.addAll(persons.due(shard, through, from, most));
        }
        return entries.stream().sorted(Comparator.comparing(Place::of)).limit(most).toList();
    }

    private static List<DueEntry> firstOfEach(List<DueEntry> entries) {
        Set<String> seen = new HashSet<>();
        return entries.stream().filter(entry -> seen.add(entry.person())).toList();
    }
}
