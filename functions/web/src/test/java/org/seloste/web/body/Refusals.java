package org.seloste.web.body;

import org.seloste.web.body.UnreadableBody.Reason;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Why bodies are refused. */
final class Refusals {
    private Refusals() {}

    static Optional<Reason> reasonOf(String contentType, String body) {
        return reasonOf(contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<Reason> reasonOf(String contentType, byte[] body) {
        try {
            Bodies.read(contentType, body);
            return Optional.empty();
        } catch (UnreadableBody e) {
            return Optional.of(e.reason());
        }
    }
}
