package org.seloste.register.journal;

import org.jspecify.annotations.Nullable;

/**
 * As much of the journal as was verified.
 *
 * @param verdict of that part; its counts are of that part, too
 * @param next where to go on, for {@link Verifier}; null when nothing is left
 */
public record Verified(Verdict verdict, @Nullable String next) {}
