package org.seloste.registerdesk.persons;

import org.seloste.register.suppression.Suppression.Kind;

import java.util.Set;

/**
 * An address that was to be taken off the list of those who must not be written to, or must not
 * come back.
 *
 * @param removed for what it was there, of what was asked
 * @param left for what it is there still
 */
public record Unlisted(Set<Kind> removed, Set<Kind> left) {
    public Unlisted {
        removed = Set.copyOf(removed);
        left = Set.copyOf(left);
    }
}
