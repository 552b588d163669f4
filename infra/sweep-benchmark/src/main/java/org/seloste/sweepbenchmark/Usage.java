package org.seloste.sweepbenchmark;

/**
 * What was used.
 *
 * @param requests how many requests were sent
 * @param readUnits what they consumed reading
 * @param writeUnits what they consumed writing
 */
record Usage(long requests, double readUnits, long writeUnits) {}
