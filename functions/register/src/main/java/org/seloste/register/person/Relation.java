package org.seloste.register.person;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A relationship that an employee recorded.
 *
 * @param id its own id within the person
 * @param relationship key of the statement's relationship
 * @param startedOn its first day
 * @param endedOn its last day; null while it is open
 */
public record Relation(
        String id, String relationship, LocalDate startedOn, @Nullable LocalDate endedOn) {
    public boolean isOpen() {
        return endedOn == null;
    }
}
