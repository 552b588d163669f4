package org.seloste.copy;

import org.seloste.web.Json;

import java.util.List;

/**
 * One fact of an entry, for programs and for people.
 *
 * @param key its name for programs
 * @param label its name for people
 * @param lines what it says to people, line by line
 * @param json what it says to programs
 */
record Value(String key, String label, List<String> lines, Json.Content json) {
    Value {
        lines = List.copyOf(lines);
    }

    /** What it says to people, in one text. */
    String text() {
        return String.join("\n", lines);
    }

    @Override
    public String toString() {
        return "Value[" + key + "]";
    }
}
