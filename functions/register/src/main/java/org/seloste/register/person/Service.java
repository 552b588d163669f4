package org.seloste.register.person;

import java.time.LocalDate;
import java.util.Map;

/**
 * A service that a person ordered, or a change to one.
 *
 * @param id its own id within the person
 * @param on the day of it
 * @param source key of the source
 * @param values what was recorded, by key of the field
 */
public record Service(String id, LocalDate on, String source, Map<String, String> values) {
    public Service {
        values = Map.copyOf(values);
    }

    /** Names the service; the rest is personal data. */
    @Override
    public String toString() {
        return "Service[" + id + "]";
    }
}
