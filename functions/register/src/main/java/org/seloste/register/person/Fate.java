package org.seloste.register.person;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What becomes of a person by some rules.
 *
 * @param outlooks what a look of the day would find
 * @param lastDay the last day they are kept; null when there is no end yet
 * @param keptByLaw the last day that other law keeps the least of them beyond that; null when it
 *     keeps nothing longer
 */
public record Fate(
        List<Outlook> outlooks, @Nullable LocalDate lastDay, @Nullable LocalDate keptByLaw) {
    public Fate {
        outlooks = List.copyOf(outlooks);
    }

    /** Whether a look of the day lets the person go, or reduces them to what other law keeps. */
    public boolean goes() {
        return outlooks.stream().anyMatch(Outlook.Goes.class::isInstance);
    }
}
