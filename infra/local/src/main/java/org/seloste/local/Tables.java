package org.seloste.local;

import java.util.List;
import java.util.Map;

/**
 * The template's tables.
 *
 * @param byLogicalId the names that DynamoDB knows the tables by, by their logical ids
 */
public record Tables(Map<String, String> byLogicalId) {
    /** The logical ids. */
    public List<String> logicalIds() {
        return List.copyOf(byLogicalId.keySet());
    }

    /**
     * The name that DynamoDB knows the table by.
     *
     * @throws IllegalArgumentException if the template has no such table
     */
    public String name(String logicalId) {
        String name = byLogicalId.get(logicalId);
        if (name == null) {
            throw new IllegalArgumentException(
                    "The template has no table '%s'; it has %s."
                            .formatted(logicalId, logicalIds()));
        }
        return name;
    }
}
