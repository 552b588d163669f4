package org.seloste.register.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a person sent with a form, as a copy of the data tells it (GDPR Art. 15(3)).
 *
 * @param id its key, by which consents and IP addresses refer to it
 * @param form key of the form
 * @param source key of the source
 * @param language the language of the page
 * @param receivedAt when it came
 * @param lastDay the last day it is kept
 * @param statementVersion the version of the statement that it was collected under
 * @param values what was given, by key of the field
 * @param consents keys of the consents that were ticked
 */
public record Sent(
        String id,
        String form,
        String source,
        String language,
        Instant receivedAt,
        LocalDate lastDay,
        String statementVersion,
        Map<String, String> values,
        List<String> consents) {
    public Sent {
        values = Map.copyOf(values);
        consents = List.copyOf(consents);
    }

    /** Names the form; the rest is personal data. */
    @Override
    public String toString() {
        return "Sent[" + form + "]";
    }
}
