package org.seloste.register.outbox;

import java.util.Optional;

/**
 * Where a mail lies in the outbox.
 *
 * @param subject the random id of the person whom it is about, or {@code -}
 * @param id its own random id
 */
public record MailKey(String subject, String id) {
    static final String PREFIX = "M#";

    /** The mail of a table key; empty when something else lies there, such as a counter. */
    public static Optional<MailKey> of(String pk, String sk) {
        return sk.startsWith(PREFIX)
                ? Optional.of(new MailKey(pk, sk.substring(PREFIX.length())))
                : Optional.empty();
    }

    String sk() {
        return PREFIX + id;
    }
}
