package org.seloste.register.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The seal that a verification came to, so that another one goes on behind it. It names the hash,
 * so that nobody goes on behind a seal that is not the one that was verified.
 *
 * @param key where the seal is found
 * @param anchor which seal it is
 */
record SealPlace(String key, Anchor anchor) {
    private static final Pattern KEY = Pattern.compile("[0-9TZ:.-]{1,40}");

    static SealPlace of(Seal seal) {
        return new SealPlace(Journal.sortable(seal.from()), seal.anchor());
    }

    /** Reads one as {@link #text} writes it; empty when it is none. */
    static Optional<SealPlace> parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(" ", -1);
            return parts.length == 2 && KEY.matcher(parts[0]).matches()
                    ? Optional.of(new SealPlace(parts[0], Anchor.parse(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    String text() {
        byte[] text = (key + " " + anchor).getBytes(UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }
}
