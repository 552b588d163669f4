package org.seloste.register.journal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What a run sealed.
 *
 * @param seals how many seals it wrote
 * @param entries how many entries lie under them
 * @param until up to when the journal is sealed now; null when no seal was ever written
 * @param last the last seal, to be written down outside of the table
 * @param finished whether everything that could be sealed is sealed
 */
public record Sealed(
        int seals, int entries, @Nullable Instant until, @Nullable Anchor last, boolean finished) {}
