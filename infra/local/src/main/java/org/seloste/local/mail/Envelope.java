package org.seloste.local.mail;

import java.util.List;
import java.util.Map;

/**
 * A mail as a function gave it to SES.
 *
 * @param sender the address it is sent from, as written
 * @param recipients everybody it goes to, as written
 * @param tags SES message tags; the tag {@code kind} names the kind of letter
 * @param message the message itself, headers and body
 */
record Envelope(
        String sender, List<String> recipients, Map<String, String> tags, RawMessage message) {
    Envelope {
        recipients = List.copyOf(recipients);
        tags = Map.copyOf(tags);
    }

    /** What kind of letter it is; empty when its sender did not say. */
    String kind() {
        return tags.getOrDefault("kind", "");
    }
}
