package org.seloste.statement;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How long a person is kept, without regard to what other law keeps.
 *
 * @param lastDay the last day; null as long as a relationship lasts
 * @param rule key of the retention rule that says so
 */
public record PersonKept(@Nullable LocalDate lastDay, String rule) {}
