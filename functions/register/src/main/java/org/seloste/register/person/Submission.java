package org.seloste.register.person;

import org.seloste.statement.EmailAddress;
import org.seloste.statement.Form;

import java.util.List;
import java.util.Map;

/**
 * What somebody sent with a form, checked and normalised.
 *
 * @param form the form
 * @param sender the address of the sender, as far as one knows: anybody can type it
 * @param values what was given, by key of the field
 * @param consents keys of the consents that were ticked
 * @param language the language of the page that it was sent from
 * @param key what makes it one submission, however often it is sent
 * @param sourceIp the address that it came from
 */
public record Submission(
        Form form,
        EmailAddress sender,
        Map<String, String> values,
        List<String> consents,
        String language,
        SubmissionKey key,
        String sourceIp) {
    public Submission {
        values = Map.copyOf(values);
        consents = List.copyOf(consents);
    }

    /** Names the form; the rest is personal data. */
    @Override
    public String toString() {
        return "Submission[" + form.key() + "]";
    }
}
