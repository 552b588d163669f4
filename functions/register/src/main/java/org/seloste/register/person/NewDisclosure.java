package org.seloste.register.person;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an employee records of data that was given away (statement, section 6).
 *
 * @param recipient the recipient, by name
 * @param contact where the recipient is told of corrections, if anybody wrote it down
 * @param fields keys of the fields that were given
 * @param on the day of it
 * @param reason why
 * @param country where the recipient is, ISO 3166
 * @param transferBasis the basis of a transfer out of the EEA (GDPR Art. 45, 46, 49); null within
 *     it
 */
public record NewDisclosure(
        String recipient,
        @Nullable String contact,
        List<String> fields,
        LocalDate on,
        String reason,
        String country,
        @Nullable String transferBasis) {
    public NewDisclosure {
        fields = List.copyOf(fields);
    }

    /** All that there is of it. */
    List<@Nullable String> words() {
        List<@Nullable String> words = new ArrayList<>();
        words.add(recipient);
        words.add(contact);
        words.add(on.toString());
        words.add(reason);
        words.add(country);
        words.add(transferBasis);
        words.addAll(fields);
        return words;
    }

    /** Names the fields. */
    @Override
    public String toString() {
        return "NewDisclosure" + fields;
    }
}
