package org.seloste.copy;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is stored of a person.
 *
 * @param section where it belongs
 * @param values what is known about it
 * @param fields what was given or recorded, by field of the statement
 */
public record Entry(Section section, List<Value> values, List<Value> fields) {
    public Entry {
        values = List.copyOf(values);
        fields = List.copyOf(fields);
    }

    /** All of it, in the order in which people read it. */
    List<Value> all() {
        List<Value> all = new ArrayList<>(values);
        all.addAll(fields);
        return all;
    }

    @Override
    public String toString() {
        return "Entry[" + section + "]";
    }
}
