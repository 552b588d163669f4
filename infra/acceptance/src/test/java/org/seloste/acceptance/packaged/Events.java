package org.seloste.acceptance.packaged;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The events of the test resources, as the services send them. */
final class Events {
    private Events() {}

    static String read(String name) throws IOException {
        try (InputStream json = Events.class.getResourceAsStream("/events/" + name + ".json")) {
            if (json == null) {
                throw new IllegalArgumentException("no event " + name);
            }
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
