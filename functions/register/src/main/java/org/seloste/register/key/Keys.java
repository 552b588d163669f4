package org.seloste.register.key;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The key ring in use. It is read once at the start, and again when a link names a version that it
 * does not hold: the secret was rotated while this function was warm.
 *
 * <p>Safe for use by several threads.
 */
public final class Keys {
    /** Anybody can invent a version; the secret is not read for each invention. */
    private static final Duration BETWEEN_READINGS = Duration.ofMinutes(1);

    private final Supplier<KeyRing> secret;
    private volatile KeyRing current;
    private @Nullable Instant readAgain;

    public Keys(Supplier<KeyRing> secret) {
        this.secret = secret;
        this.current = secret.get();
    }

    /** The key ring as last read. */
    public KeyRing current() {
        return current;
    }

    /** The key ring as it is in the secret now, or a minute ago. */
    public synchronized KeyRing latest(Instant now) {
        Instant last = readAgain;
        if (last == null || now.isAfter(last.plus(BETWEEN_READINGS))) {
            readAgain = now;
            current = secret.get();
        }
        return current;
    }
}
