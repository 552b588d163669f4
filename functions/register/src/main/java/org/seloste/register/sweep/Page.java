package org.seloste.register.sweep;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A page of a list that is looked through from the earliest day on.
 *
 * @param items what is on it; may be less than was asked for, also when there is more
 * @param next what to ask for the next page with; null when this is the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }
}
