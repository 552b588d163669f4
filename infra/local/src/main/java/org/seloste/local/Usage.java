package org.seloste.local;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what functions ask of DynamoDB, by operation: requests and the capacity they took. */
public final class Usage {
    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    /** Adds one request of an operation. */
    public void add(String operation, double readUnits, double writeUnits) {
        counts.merge(operation, new Count(1, readUnits, writeUnits), Count::plus);
    }

    /** The counts since the start or the last reset, by operation. */
    public Map<String, Count> counts() {
        return new TreeMap<>(counts);
    }

    /** The counts of all operations together. */
    public Count total() {
        return counts.values().stream().reduce(new Count(0, 0, 0), Count::plus);
    }

    /** Starts to count anew. */
    public void reset() {
        counts.clear();
    }

    /**
     * A count.
     *
     * @param requests how many requests
     * @param readUnits read units taken
     * @param writeUnits write units taken
     */
    public record Count(long requests, double readUnits, double writeUnits) {
        Count plus(Count other) {
            return new Count(
                    requests + other.requests,
                    readUnits + other.readUnits,
                    writeUnits + other.writeUnits);
        }
    }
}
