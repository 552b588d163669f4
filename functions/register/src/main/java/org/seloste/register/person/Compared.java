package org.seloste.register.person;

import org.seloste.register.storage.Item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A person by the rules in force and by others, told from one reading.
 *
 * @param now by the rules in force
 * @param then by the others
 * @param moved what of the person has a life of its own that ends on another day then
 */
public record Compared(Fate now, Fate then, List<Moved> moved) {
    public Compared {
        moved = List.copyOf(moved);
    }

    /** Whether the other rules would change anything about the person. */
    public boolean differs() {
        return !now.equals(then) || !moved.isEmpty();
    }

    static Compared of(Stock stock, LocalDate day, Foresight inForce, Foresight other) {
        Stock there = inForce.on(day, stock);
        Stock before = inForce.anew(there);
        Stock after = other.anew(there);
        List<Moved> moved = new ArrayList<>(leaves(before, after, inForce.retention()));
        moved.addAll(
                fields(
                        inForce.retention().fieldEnds(before.root()),
                        other.retention().fieldEnds(after.root())));
        return new Compared(inForce.fate(before, day), other.fate(after, day), moved);
    }

    private static List<Moved> leaves(Stock before, Stock after, Retention retention) {
        Map<Erased, List<Integer>> others = new TreeMap<>();
        for (int i = 0; i < before.leaves().size(); i++) {
            if (!LeafDates.endTogether(before.leaves().get(i), after.leaves().get(i))) {
                others.computeIfAbsent(
                                LeafItems.group(before.leaves().get(i)), _ -> new ArrayList<>())
                        .add(i);
            }
        }
        return others.entrySet().stream()
                .map(
                        group ->
                                new Moved(
                                        group.getKey(),
                                        null,
                                        group.getValue().size(),
                                        first(before, group.getValue(), retention).orElse(null),
                                        first(after, group.getValue(), retention).orElse(null)))
                .toList();
    }

    private static Optional<LocalDate> first(
            Stock stock, List<Integer> which, Retention retention) {
        return which.stream()
                .map(stock.leaves()::get)
                .flatMap(Compared::end)
                .min(Comparator.naturalOrder())
                .map(end -> retention.day(end).minusDays(1));
    }

    /** When something of it goes first. */
    private static Stream<Instant> end(Item leaf) {
        return leaf.findSeconds(LeafDates.SHED).or(() -> leaf.findSeconds(LeafDates.GONE)).stream();
    }

    private static List<Moved> fields(Map<String, LocalDate> before, Map<String, LocalDate> after) {
        TreeSet<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(
                        field ->
                                new Moved(
                                        Erased.FIELDS,
                                        field,
                                        1,
                                        before.get(field),
                                        after.get(field)))
                .toList();
    }
}
