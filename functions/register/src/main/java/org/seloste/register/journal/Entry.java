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
    public Entry {
        refs = Map.copyOf(refs);
    }
}
