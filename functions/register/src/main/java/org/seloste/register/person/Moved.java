package org.seloste.register.person;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Something of a person with a life of its own, whose end other rules move.
 *
 * @param group what it is
 * @param field the key of the field, where it is what is known in one; else null
 * @param count how many such there are
 * @param before the first of their last days by the rules in force; null when there is none
 * @param after the first by the others; null when there is none
 */
public record Moved(
        Erased group,
        @Nullable String field,
        int count,
        @Nullable LocalDate before,
        @Nullable LocalDate after) {}
