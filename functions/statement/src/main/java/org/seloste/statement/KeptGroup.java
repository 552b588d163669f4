package org.seloste.statement;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * How long a person's data of one category is kept.
 *
 * @param category key of the category
 * @param lastDay the last day it is kept; null as long as a relationship lasts
 * @param rule key of the retention rule that says so
 * @param with keys of the fields of other categories that are kept with it when those go: of what
 *     the statement names, what the person has
 */
public record KeptGroup(
        String category, @Nullable LocalDate lastDay, String rule, List<String> with) {
    public KeptGroup {
        with = List.copyOf(with);
    }

    /** Where nothing else goes, nothing is kept with it. */
    public KeptGroup(String category, @Nullable LocalDate lastDay, String rule) {
        this(category, lastDay, rule, List.of());
    }

    /** The same, with these fields of other categories. */
    public KeptGroup keeping(List<String> fields) {
        return new KeptGroup(category, lastDay, rule, fields);
    }
}
