package org.seloste.letters;

import org.seloste.statement.Right;

import java.time.LocalDate;

/**
 * A right that joined a request which was open already: that one is answered.
 *
 * @param right what was asked for again
 * @param number the number of the case that was open
 * @param receivedOn the day on which that one was received
 */
public record Merged(Right right, String number, LocalDate receivedOn) {}
