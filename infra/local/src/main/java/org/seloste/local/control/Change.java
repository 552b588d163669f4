package org.seloste.local.control;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** What happened to a row. */
sealed interface Change {
    /** The row as it is, or as it was when it is gone. */
    Row row();

    /** It was not there before. */
    record Added(Row row) implements Change {}

    /** It is not there any more. */
    record Removed(Row row) implements Change {}

    /** Some of its values are other ones. */
    record Altered(Row row, List<Value> values) implements Change {}

    /** A value before and after; nothing where there was or is none. */
    record Value(String name, @Nullable Object before, @Nullable Object after) {}

    static List<Change> between(Map<String, Row> before, Map<String, Row> after) {
        List<Change> changes = new ArrayList<>();
        after.forEach(
                (identity, row) -> {
                    Row old = before.get(identity);
                    if (old == null) {
                        changes.add(new Added(row));
                    } else if (!old.equals(row)) {
                        changes.add(new Altered(row, values(old, row)));
                    }
                });
        before.forEach(
                (identity, row) -> {
                    if (!after.containsKey(identity)) {
                        changes.add(new Removed(row));
                    }
                });
        return changes;
    }

    private static List<Value> values(Row before, Row after) {
        TreeSet<String> names = new TreeSet<>(before.attributes().keySet());
        names.addAll(after.attributes().keySet());
        List<Value> values = new ArrayList<>();
        for (String name : names) {
            @Nullable Object old = before.attributes().get(name);
            @Nullable Object now = after.attributes().get(name);
            if (!Objects.equals(old, now)) {
                values.add(new Value(name, old, now));
            }
        }
        return values;
    }
}
