package org.seloste.local.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Set;

/** Which operations take capacity, and how much an answer says they took. */
final class Capacity {
    private static final Set<String> WRITES =
            Set.of("PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem", "TransactWriteItems");
    private static final Set<String> READS =
            Set.of("GetItem", "BatchGetItem", "Query", "Scan", "TransactGetItems");

    private Capacity() {}

    static boolean asked(String operation) {
        return writes(operation) || READS.contains(operation);
    }

    static boolean writes(String operation) {
        return WRITES.contains(operation);
    }

    /** The units of one table or of several together. */
    static double units(JsonNode consumed) {
        double units = consumed.path("CapacityUnits").asDouble();
        for (JsonNode table : consumed.isArray() ? consumed : consumed.path("none")) {
            units += table.path("CapacityUnits").asDouble();
        }
        return units;
    }
}
