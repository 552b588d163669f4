package org.seloste.register.storage;

import java.util.List;
import java.util.Map;

/**
 * The names of the tables and of the secret, which only the environment knows: a restored table has
 * another name.
 *
 * @param register persons and what is under them
 * @param outbox mails that are owed
 * @param journal what happened
 * @param cases rights requests
 * @param suppression hashes of addresses that must not come back or be marketed to
 * @param keys name or ARN of the secret
 */
public record Tables(
        String register,
        String outbox,
        String journal,
        String cases,
        String suppression,
        String keys) {
    private static final List<String> NEEDED =
            List.of(
                    "REGISTER_TABLE",
                    "OUTBOX_TABLE",
                    "JOURNAL_TABLE",
                    "CASES_TABLE",
                    "SUPPRESSION_TABLE",
                    "KEYS_SECRET",
                    "AWS_REGION");

    /**
     * Reads them from a function's environment.
     *
     * @throws IllegalStateException naming everything that is missing, so that one deployment mends
     *     it
     */
    public static Tables from(Map<String, String> environment) {
        List<String> missing =
                NEEDED.stream()
                        .filter(name -> environment.getOrDefault(name, "").isBlank())
                        .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "missing in the environment: " + String.join(", ", missing));
        }
        return new Tables(
                environment.getOrDefault("REGISTER_TABLE", ""),
                environment.getOrDefault("OUTBOX_TABLE", ""),
                environment.getOrDefault("JOURNAL_TABLE", ""),
                environment.getOrDefault("CASES_TABLE", ""),
                environment.getOrDefault("SUPPRESSION_TABLE", ""),
                environment.getOrDefault("KEYS_SECRET", ""));
    }
}
