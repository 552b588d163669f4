package org.seloste.register.sweep;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Somebody whom changed periods would touch.
 *
 * @param person id of the person
 * @param before the last day they are kept by the rules in force; null when there is none
 * @param after the last day by the changed ones; null when there is none
 * @param goesAtOnce whether the next run would let them go, and did not before
 */
public record Touched(
        String person, @Nullable LocalDate before, @Nullable LocalDate after, boolean goesAtOnce) {}
