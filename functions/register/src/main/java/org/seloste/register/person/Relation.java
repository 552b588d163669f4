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
 * @param answerBy the last day to say so; on the next one the relationship ends. Null while nobody
 *     is asked
 */
public record Relation(
        String id,
        String relationship,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate answerBy) {
    /** The same, to be answered by that day. */
    Relation answeredBy(LocalDate day) {
        return new Relation(id, relationship, startedOn, endedOn, askedOn, day);
    }

    public boolean isOpen() {
        return endedOn == null;
    }
}
