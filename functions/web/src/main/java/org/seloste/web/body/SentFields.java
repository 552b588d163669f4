package org.seloste.web.body;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields that were sent, in their order; a name may come several times.
 *
 * @param all the fields
 */
public record SentFields(List<SentField> all) {
    /** More fields than any form has: whoever sends more is no form. */
    static final int MOST = 100;

    public SentFields {
        all = List.copyOf(all);
    }

    /** The values sent under that name, in order. */
    public List<String> values(String name) {
        return all.stream()
                .filter(field -> field.name().equals(name))
                .map(SentField::value)
                .toList();
    }

    /** The first value of that name which says anything. */
    public Optional<String> find(String name) {
        return values(name).stream().filter(value -> !value.isBlank()).findFirst();
    }

    /** The names, each once, in the order in which they first came. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        all.forEach(field -> names.add(field.name()));
        return names;
    }

    /** How much they say, in bytes of UTF-8. */
    int size() {
        return all.stream().mapToInt(SentField::size).sum();
    }

    @Override
    public String toString() {
        return "SentFields[" + all.size() + "]";
    }
}
