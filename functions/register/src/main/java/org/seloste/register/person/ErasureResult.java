package org.seloste.register.person;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far an erasure has come.
 *
 * @param finished whether everything is deleted but the root; if not, {@link Persons#erase} goes on
 *     where it stopped
 * @param counts what was deleted since the beginning, whoever did it and however often it broke off
 */
public record ErasureResult(boolean finished, Map<Erased, Integer> counts) {
    public ErasureResult {
        counts = Map.copyOf(counts);
    }

    /** By name, for letters and evidence. */
    public Map<String, Integer> byName() {
        Map<Erased, Integer> sorted = new EnumMap<>(Erased.class);
        sorted.putAll(counts);
        Map<String, Integer> names = new LinkedHashMap<>();
        sorted.forEach((group, count) -> names.put(group.name(), count));
        return names;
    }
}
