package org.seloste.register.person;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What was given to whom (statement, section 6; GDPR Art. 15(1)(c), 19).
 *
 * @param id its own id within the person
 * @param recipient the recipient, by name
 * @param contact where the recipient is told of corrections; null when nobody wrote it down
 * @param fields keys of the fields that were given
 * @param on the day of it
 * @param reason why
 * @param country where the recipient is, ISO 3166
 * @param transferBasis the basis of a transfer out of the EEA (Art. 45, 46, 49); null within it
 */
public record Disclosure(
        String id,
        String recipient,
        @Nullable String contact,
        List<String> fields,
        LocalDate on,
        String reason,
        String country,
        @Nullable String transferBasis) {
    public Disclosure {
        fields = List.copyOf(fields);
    }

    /** Names the disclosure. */
    @Override
    public String toString() {
        return "Disclosure[" + id + "]";
    }
}
