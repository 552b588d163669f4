package org.seloste.statementcompiler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys that a part of the statement defines and other parts may name.
 *
 * @param what what they are keys of, for messages
 * @param defined the definitions by their keys
 */
record Keys(String what, Map<String, Tree> defined) {
    /** The keys of a list, each of which may stand there once. */
    static Keys of(String what, List<Tree> definitions, Problems problems) {
        Map<String, Tree> defined = new LinkedHashMap<>();
        for (Tree definition : definitions) {
            Optional<String> key = definition.text("key");
            if (key.isEmpty()) {
                continue;
            }
            Tree first = defined.putIfAbsent(key.get(), definition);
            if (first != null) {
                problems.add(
                        definition.find("key").orElse(definition).place(),
                        "the %s '%s' is there already, on line %d"
                                .formatted(what, key.get(), first.place().line()),
                        "give each its own key");
            }
        }
        return new Keys(what, defined);
    }

    Set<String> names() {
        return defined.keySet();
    }

    Optional<Tree> find(Optional<String> key) {
        return key.map(defined::get);
    }

    /** Tells when a name, if it is there, is none of these keys. */
    void require(Optional<Tree> name, Problems problems) {
        if (name.isEmpty() || name.get().text().isEmpty()) {
            return;
        }
        String key = name.get().text().get();
        if (!defined.containsKey(key)) {
            problems.add(
                    name.get().place(),
                    "there is no %s '%s'".formatted(what, key),
                    Problems.oneOf(names()));
        }
    }
}
