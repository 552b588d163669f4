package org.seloste.register.cases;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How and when a request came.
 *
 * @param channel by which way
 * @param at when
 * @param on the day of that in the statement's zone: the day that the legal clock counts from
 * @param statementVersion the statement that was in force
 */
public record Arrived(Channel channel, Instant at, LocalDate on, String statementVersion) {}
