package org.seloste.register.key;

import java.security.SecureRandom;
import java.util.Base64;

/** Names that say nothing and cannot be guessed. */
public final class RandomId {
    /** Of every id, in characters. */
    public static final int LENGTH = 22;

    private static final int BYTES = 16;

    private RandomId() {}

    /** A new id: 128 random bits, base64url. */
    public static String next() {
        byte[] bytes = new byte[BYTES];
        // Made anew each time: one that was made before a snapshot would repeat itself after it.
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
