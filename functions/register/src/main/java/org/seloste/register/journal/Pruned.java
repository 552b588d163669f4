package org.seloste.register.journal;

/**
 * What a run pruned.
 *
 * @param months how many months of a shelf it began
 * @param entries how many entries went
 * @param finished whether nothing is left whose time is over
 */
public record Pruned(int months, int entries, boolean finished) {}
