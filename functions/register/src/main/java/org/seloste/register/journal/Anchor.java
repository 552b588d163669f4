package org.seloste.register.journal;

import java.util.regex.Pattern;

/**
 * What shows from outside that a seal was there: a table whose last seals were cut off proves
 * nothing against this.
 *
 * @param number the seal's number
 * @param hash its hash
 */
public record Anchor(long number, String hash) {
    /** A mistyped one must not look like a changed journal; a hash is 32 bytes as base64url. */
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,18}:[A-Za-z0-9_-]{43}");

    /**
     * Reads one as {@link #toString} writes it.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Anchor parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException("not NUMBER:HASH");
        }
        int colon = text.indexOf(':');
        return new Anchor(Long.parseLong(text, 0, colon, 10), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
