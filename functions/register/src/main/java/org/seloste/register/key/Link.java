package org.seloste.register.key;

import java.time.Instant;

/**
 * What a mail's link leads to, as the outbox keeps it: nothing that could be clicked.
 *
 * @param purpose what it is for
 * @param id what it leads to, in characters of base64url and dots
 */
public record Link(Purpose purpose, String id) {
    /** A link that works until an instant. */
    public static Link until(Purpose purpose, String id, Instant end) {
        return new Link(purpose, new TimedId(id, end).signed());
    }
}
