package org.seloste.web.body;

import java.nio.charset.StandardCharsets;

/**
 * One field as it was sent, unchecked.
 *
 * @param name its name
 * @param value its value
 */
public record SentField(String name, String value) {
    /** How much it says, in bytes of UTF-8. */
    int size() {
        return name.getBytes(StandardCharsets.UTF_8).length
                + value.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public String toString() {
        return "SentField[…]";
    }
}
