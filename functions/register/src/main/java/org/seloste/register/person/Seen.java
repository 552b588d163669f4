package org.seloste.register.person;

/**
 * What became of a removal that {@link Witness#saw}.
 *
 * @param taken what was removed
 * @param finished whether it is told and nothing is left of it
 */
public record Seen(Taken taken, boolean finished) {}
