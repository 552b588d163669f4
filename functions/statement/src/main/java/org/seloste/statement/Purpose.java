package org.seloste.statement;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A purpose of processing (GDPR Art. 5(1)(b)) and its basis.
 *
 * @param key its name in data
 * @param name its name for people
 * @param description what is done, in one or two sentences
 * @param basis the legal basis
 * @param interest the legitimate interest pursued, where that is the basis (Art. 13(1)(d))
 * @param directMarketing whether it is direct marketing, which a person can refuse for no reason
 *     (Art. 21(2)) and which is sent by mail only on a consent for it
 * @param categories keys of the data categories it needs
 */
public record Purpose(
        String key,
        LocalText name,
        LocalText description,
        Basis basis,
        @Nullable LocalText interest,
        boolean directMarketing,
        List<String> categories) {
    public Purpose {
        categories = List.copyOf(categories);
    }
}
