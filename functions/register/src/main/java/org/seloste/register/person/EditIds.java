package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.key.Keys;
import org.seloste.register.key.Use;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ids of what employees add. They follow from what was sent, so that what is sent again because
 * its answer was lost meets itself, and is there once.
 *
 * @param keys what the ids are made with: they tell nothing of what was sent
 */
record EditIds(Keys keys) {
    /**
     * The id of an addition.
     *
     * @param what a word of ours for what is added
     * @param key what tells a repeat from another addition of the same words
     * @param words all that there is of it
     */
    String id(String what, String person, String key, List<@Nullable String> words) {
        List<@Nullable String> parts = new ArrayList<>(List.of(what, person, key));
        parts.addAll(words);
        return keys.current().id(Use.EDIT, parts);
    }

    /** Values by key of their field, as words. */
    static List<@Nullable String> words(Map<String, String> values, String... others) {
        List<@Nullable String> words = new ArrayList<>(List.of(others));
        new TreeMap<>(values).forEach((field, value) -> words.addAll(List.of(field, value)));
        return words;
    }
}
