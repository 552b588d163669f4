package org.seloste.register.person;

import org.seloste.register.storage.Item;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What has a shorter time than the person, and that is over.
 *
 * @param leaves what goes whole
 * @param values of what stays, the fields whose values go
 * @param fields what is known in these fields goes
 */
record Due(List<Item> leaves, List<Stripped> values, List<String> fields) {
    /**
     * Something that loses values.
     *
     * @param leaf it
     * @param fields keys of their fields
     */
    record Stripped(Item leaf, List<String> fields) {}

    /** Of a person who is not held. Of one who is, it stays. */
    static Due of(Stock stock, Retention retention, LeafDates dates, Instant now) {
        List<Item> leaves =
                stock.leaves().stream()
                        .filter(leaf -> !LeafDates.isBeforeItsEnd(leaf, now))
                        .toList();
        List<Stripped> values =
                stock.leaves().stream()
                        .filter(leaf -> leaf.has(LeafDates.SHED))
                        .filter(leaf -> LeafDates.isBeforeItsEnd(leaf, now))
                        .map(leaf -> new Stripped(leaf, dates.over(leaf, now)))
                        .filter(stripped -> !stripped.fields().isEmpty())
                        .toList();
        List<String> fields =
                retention.fieldEnds(stock.root()).entrySet().stream()
                        .filter(end -> end.getValue().isBefore(retention.day(now)))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
        return new Due(leaves, values, fields);
    }

    boolean isEmpty() {
        return leaves.isEmpty() && values.isEmpty() && fields.isEmpty();
    }

    /** The same, no more than so many items of it. */
    Due first(int most) {
        List<Item> some = leaves.stream().limit(most).toList();
        return new Due(some, values.stream().limit(most - some.size()).toList(), fields);
    }

    Outlook.Sheds outlook() {
        TreeSet<String> names = new TreeSet<>(fields);
        values.forEach(stripped -> names.addAll(stripped.fields()));
        return new Outlook.Sheds(counts(), List.copyOf(names));
    }

    Map<Erased, Integer> counts() {
        Map<Erased, Integer> counts = new EnumMap<>(Erased.class);
        leaves.forEach(leaf -> counts.merge(LeafItems.group(leaf), 1, Integer::sum));
        int values =
                Stream.concat(
                                Stream.of(fields.size()),
                                this.values.stream().map(stripped -> stripped.fields().size()))
                        .mapToInt(Integer::intValue)
                        .sum();
        if (values > 0) {
            counts.put(Erased.FIELDS, values);
        }
        return counts;
    }
}
