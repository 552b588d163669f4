package org.seloste.register.person;

import org.seloste.statement.Kept;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A submission as it is stored, for the one who received its confirmation mail.
 *
 * @param form key of the form
 * @param language the language it was sent in
 * @param receivedAt when it was received
 * @param kept until when it is kept
 * @param values what was given, by key of the field
 * @param consents the consents that were ticked
 */
public record Received(
        String form,
        String language,
        Instant receivedAt,
        Kept kept,
        Map<String, String> values,
        List<Consent> consents) {
    public Received {
        values = Map.copyOf(values);
        consents = List.copyOf(consents);
    }

    /**
     * A consent that was ticked (GDPR Art. 7(1)).
     *
     * @param key key of the consent in the form
     * @param text what was agreed to, word for word
     * @param confirmed whether the owner of the address confirmed it; before that it is worth
     *     nothing
     */
    public record Consent(String key, String text, boolean confirmed) {}

    /** Names the form; the rest is personal data. */
    @Override
    public String toString() {
        return "Received[" + form + "]";
    }
}
