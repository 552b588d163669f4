package org.seloste.statement;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How long a person's data of one category is kept.
 *
 * @param category key of the category
 * @param lastDay the last day it is kept; null as long as a relationship lasts
 * @param rule key of the retention rule that says so
 */
public record KeptGroup(String category, @Nullable LocalDate lastDay, String rule) {}
