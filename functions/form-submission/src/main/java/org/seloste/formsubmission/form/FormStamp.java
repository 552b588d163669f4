package org.seloste.formsubmission.form;

import org.seloste.register.key.KeyRing;
import org.seloste.register.key.Keys;
import org.seloste.register.key.Use;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a form was shown, signed, so that what sends it at once cannot say it has had it for a
 * while.
 *
 * @param keys the keys to sign with; a stamp from before a change of keys is nobody's
 */
record FormStamp(Keys keys) {
    /** Nobody reads and fills a form in less. */
    static final Duration SHORTEST_FILLING = Duration.ofSeconds(2);

    /** The stamp of a form that is shown now. */
    String issue(String form, String nonce, Instant now) {
        return stamp(form, nonce, now.getEpochSecond());
    }

    /**
     * Whether the form came back sooner than anybody fills it in. A stamp that is absent or not
     * ours tells nothing, and nobody is refused for it: a form on another site has none.
     */
    boolean tooFast(String form, String nonce, String stamp, Instant now) {
        return shownAt(form, nonce, stamp)
                .filter(shown -> Duration.between(shown, now).compareTo(SHORTEST_FILLING) < 0)
                .isPresent();
    }

    /** Whether we signed it, for this form and nonce. */
    boolean isOurs(String form, String nonce, String stamp) {
        return shownAt(form, nonce, stamp).isPresent();
    }

    private Optional<Instant> shownAt(String form, String nonce, String stamp) {
        int dot = stamp.indexOf('.');
        if (dot < 1 || dot > 12 || !stamp.substring(0, dot).chars().allMatch(FormStamp::isDigit)) {
            return Optional.empty();
        }
        long seconds = Long.parseLong(stamp.substring(0, dot));
        return equal(stamp, stamp(form, nonce, seconds))
                ? Optional.of(Instant.ofEpochSecond(seconds))
                : Optional.empty();
    }

    private String stamp(String form, String nonce, long seconds) {
        KeyRing ring = keys.current();
        String text = form + "|" + seconds + "|" + nonce;
        return seconds + "." + ring.hash(Use.STAMP, ring.newest(Use.STAMP), text);
    }

    private static boolean equal(String left, String right) {
        return MessageDigest.isEqual(
                left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
