package org.seloste.register.sweep;

import java.time.Instant;

/**
 * A run that was, as the journal has it.
 *
 * @param at when it ended its work
 * @param report what came of it
 */
public record PastRun(Instant at, Report report) {}
