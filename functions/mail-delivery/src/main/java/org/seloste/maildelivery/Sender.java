package org.seloste.maildelivery;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.EmailAddress;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose name and address stand in a mail's From.
 *
 * @param name the name that inboxes show; null for the controller's
 * @param address a verified identity of SES, its domain as A-labels
 */
record Sender(@Nullable String name, String address) {
    private static final Pattern WITH_NAME = Pattern.compile("\"?([^\"<>]*?)\"?\\s*<([^<>]+)>");

    /**
     * Reads {@code Name <address>} or an address alone.
     *
     * @throws IllegalArgumentException when it is neither
     */
    static Sender parse(String text) {
        Matcher named = WITH_NAME.matcher(text.strip());
        if (!named.matches()) {
            return new Sender(null, address(text));
        }
        String name = named.group(1).strip();
        return new Sender(name.isEmpty() ? null : name, address(named.group(2)));
    }

    String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    private static String address(String typed) {
        return EmailAddress.parse(typed.strip())
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "SENDER must be 'Name <address>' or an address"))
                .asTyped();
    }
}
