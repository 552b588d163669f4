package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How and when a request came.
 *
 * @param channel by which way
 * @param at when
 * @param on the day of that in the statement's zone: the day that the legal clock counts from
 * @param statementVersion the statement that was in force
 * @param fingerprint keyed hash of all that an employee wrote down, by which the same is known
 *     again; null of a request whose id says as much
 */
public record Arrived(
        Channel channel,
        Instant at,
        LocalDate on,
        String statementVersion,
        @Nullable String fingerprint) {
    /** Of a request that its sender made. */
    public Arrived(Channel channel, Instant at, LocalDate on, String statementVersion) {
        this(channel, at, on, statementVersion, null);
    }
}
