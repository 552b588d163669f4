package org.seloste.acceptance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was given to recipients, as employees record it. */
final class Disclosures {
    private Disclosures() {}

    static Map<String, Object> of(String recipient, String field) {
        return new HashMap<>(
                Map.of(
                        "recipient", recipient,
                        "fields", List.of(field),
                        "on", "2026-11-24",
                        "reason", "Käyntikortit",
                        "country", "FI"));
    }
}
