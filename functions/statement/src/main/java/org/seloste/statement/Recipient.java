package org.seloste.statement;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Somebody to whom data is given (GDPR Art. 4(9)).
 *
 * @param key its name in data
 * @param name the recipient's own name
 * @param role what it does for the controller
 * @param processor whether it processes on the controller's behalf (Art. 28)
 * @param country where it processes, ISO 3166
 * @param transferBasis the basis of a transfer to a country outside the EEA (Art. 45, 46 or 49)
 * @param fields keys of the fields that it gets
 */
public record Recipient(
        String key,
        String name,
        LocalText role,
        boolean processor,
        String country,
        @Nullable LocalText transferBasis,
        List<String> fields) {
    public Recipient {
        fields = List.copyOf(fields);
    }
}
