package org.seloste.maildelivery;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.Written;

import java.net.URI;
import java.time.Instant;

/**
 * A letter with all that it needs to travel.
 *
 * @param messageId its name among all mails, the same each time it is tried
 * @param fromName the name that inboxes show
 * @param from the sender's address
 * @param to the one recipient
 * @param replyTo who reads the answer
 * @param date when it is sent
 * @param unsubscribe where one click stops marketing (RFC 8058); null when it is none
 * @param letter what it says
 */
record Envelope(
        String messageId,
        String fromName,
        String from,
        String to,
        String replyTo,
        Instant date,
        @Nullable URI unsubscribe,
        Written letter) {
    @Override
    public String toString() {
        return "Envelope[" + messageId + "]";
    }
}
