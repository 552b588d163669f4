package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.Kept;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A submission with everything that follows from the moment it arrived.
 *
 * @param submission what was sent
 * @param senderHash keyed hash of the sender's address
 * @param contentHash what tells it from another submission of the same key
 * @param statementVersion the version of the statement in force
 * @param at when it arrived
 * @param on the day of that, in the statement's zone
 * @param kept until when it is kept
 * @param deletableFrom the first instant at which it is gone for readers
 * @param standing how the person stands by it
 * @param sourceDeletableFrom when its IP address is gone; null when none may be stored
 */
record Arrival(
        Submission submission,
        String senderHash,
        String contentHash,
        String statementVersion,
        Instant at,
        LocalDate on,
        Kept kept,
        Instant deletableFrom,
        Standing standing,
        @Nullable Instant sourceDeletableFrom) {
    String key() {
        return submission.key().value();
    }

    /** Names the form; the rest is personal data. */
    @Override
    public String toString() {
        return "Arrival[" + submission.form().key() + "]";
    }
}
