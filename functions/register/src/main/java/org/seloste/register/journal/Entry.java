package org.seloste.register.journal;

import java.util.Map;

/**
 * One line of evidence (GDPR Art. 5(2)).
 *
 * @param event what happened
 * @param subject the random id of the person, or {@code -}
 * @param refs what it happened to: ids, keys and hashes, never a value that somebody gave
 */
public record Entry(Event event, String subject, Map<String, String> refs) {
    /**
     * The reference of an entry that was done again after a restore: when it had happened first.
     */
    public static final String AGAIN = "again";

    public Entry {
        refs = Map.copyOf(refs);
    }
}
