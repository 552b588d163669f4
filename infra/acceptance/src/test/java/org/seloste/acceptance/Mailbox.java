package org.seloste.acceptance;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Where the suite reads the mails that were sent. */
public interface Mailbox {
    /** The mails to an address so far, the newest first. */
    List<JsonNode> mailsTo(String recipient);

    /** The text part of a mail of the list. */
    String text(JsonNode mail);

    /**
     * Waits until an address has so many mails, and a moment longer: there may be one too many.
     *
     * @throws AssertionError when they do not come within a minute
     */
    default List<JsonNode> awaitMailsTo(String recipient, int count) {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (mailsTo(recipient).size() < count && Instant.now().isBefore(end)) {
            Control.pause(100);
        }
        Control.pause(100);
        List<JsonNode> mails = mailsTo(recipient);
        if (mails.size() < count) {
            throw new AssertionError("%d of %d mails came".formatted(mails.size(), count));
        }
        return mails;
    }
}
