package org.seloste.register.key;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;

/**
 * The tokens of links in mails: {@code version.id.hash}. They are derived whenever they are needed
 * and stored nowhere, so that a copy of the whole database holds nothing to click.
 */
public final class Links {
    private final Keys keys;

    public Links(Keys keys) {
        this.keys = keys;
    }

    /**
     * The token of a link, the same each time it is asked for.
     *
     * @param id what it leads to, in characters of base64url and dots
     */
    public String token(Purpose purpose, String id) {
        KeyRing ring = keys.current();
        return token(ring, ring.newest(Use.LINK), purpose, id);
    }

    /** What a token leads to; empty when we never wrote it, or its key is no longer in force. */
    public Optional<String> verify(Purpose purpose, String token, Instant now) {
        int afterVersion = token.indexOf('.');
        int afterId = token.lastIndexOf('.');
        if (afterVersion < 1 || afterId <= afterVersion + 1) {
            return Optional.empty();
        }
        String version = token.substring(0, afterVersion);
        String id = token.substring(afterVersion + 1, afterId);
        KeyRing ring = ringWith(version, now);
        if (!ring.versions(Use.LINK).contains(version)) {
            return Optional.empty();
        }
        return isSame(token, token(ring, version, purpose, id))
                ? Optional.of(id)
                : Optional.empty();
    }

    private KeyRing ringWith(String version, Instant now) {
        KeyRing ring = keys.current();
        return ring.versions(Use.LINK).contains(version) ? ring : keys.latest(now);
    }

    private static String token(KeyRing ring, String version, Purpose purpose, String id) {
        return version + '.' + id + '.' + ring.hash(Use.LINK, version, purpose + "|" + id);
    }

    /** Takes the same time wherever they differ. */
    private static boolean isSame(String given, String ours) {
        return MessageDigest.isEqual(given.getBytes(US_ASCII), ours.getBytes(US_ASCII));
    }
}
