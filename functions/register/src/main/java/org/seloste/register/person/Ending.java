package org.seloste.register.person;

import java.time.LocalDate;

/**
 * The end of a relationship, as an employee tells it.
 *
 * @param relation id of the relation
 * @param on its last day; it may lie ahead
 * @param goesAtOnce whether the employee knows that data of which the time is over by it goes with
 *     the next run
 */
public record Ending(String relation, LocalDate on, boolean goesAtOnce) {}
