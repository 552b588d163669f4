package org.seloste.statement;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A form of the company's website.
 *
 * @param key its name in addresses
 * @param title its heading
 * @param intro what stands above the fields, if anything
 * @param purpose key of the purpose that the data is collected for
 * @param source key of the source that is recorded
 * @param relationship key of the relationship that a new person gets
 * @param fields what is asked, in order; exactly one is the e-mail address of the sender
 * @param consents what may be ticked, never ticked beforehand (GDPR Art. 25)
 * @param replyWithin what the page after sending says of when the company answers
 * @param notification where the company wants to hear of it; never shown to the public
 * @param origins the sites that may post it from a script
 * @param next addresses that a sender may be sent on to after a plain form post
 */
public record Form(
        String key,
        LocalText title,
        @Nullable LocalText intro,
        String purpose,
        String source,
        String relationship,
        List<FormField> fields,
        List<Consent> consents,
        LocalText replyWithin,
        @Nullable Notify notification,
        List<URI> origins,
        List<URI> next) {
    public Form {
        fields = List.copyOf(fields);
        consents = List.copyOf(consents);
        origins = List.copyOf(origins);
        next = List.copyOf(next);
    }

    /** Whether the form has a field or a consent of that key. */
    public boolean asksFor(String key) {
        return fields.stream().anyMatch(asked -> asked.field().equals(key))
                || findConsent(key).isPresent();
    }

    /** The consent of that key, if the form asks for it. */
    public Optional<Consent> findConsent(String key) {
        return consents.stream().filter(consent -> consent.key().equals(key)).findFirst();
    }

    /**
     * A field as a form asks for it.
     *
     * @param field key of the field of the statement
     * @param required whether it must be filled in
     * @param label the question, where the field's own name does not do
     */
    public record FormField(String field, boolean required, @Nullable LocalText label) {
        /** What stands beside it on the form: its own label, else the name of the field. */
        public LocalText labelOf(Field field) {
            return label == null ? field.name() : label;
        }
    }

    /**
     * A consent that the form asks for (GDPR Art. 7).
     *
     * @param key its name in data and in the form
     * @param purpose key of the purpose that it is the basis of
     * @param text what is agreed to, word for word
     */
    public record Consent(String key, String purpose, LocalText text) {}

    /**
     * Where the company hears of a submission.
     *
     * @param email the address
     * @param content what the mail says
     * @param language the language it is written in
     */
    public record Notify(String email, Content content, String language) {
        /** What a notifying mail says. */
        public enum Content {
            /** The whole message, with the sender as Reply-To. */
            MESSAGE,
            /** That there is one; the message is read at the desk. */
            NOTICE
        }
    }
}
