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
 * @param askedOn since when people are asked whether it goes on; null while they are not
 */
public record Relation(
        String id,
        String relationship,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate askedOn) {
    public boolean isOpen() {
        return endedOn == null;
    }
}
