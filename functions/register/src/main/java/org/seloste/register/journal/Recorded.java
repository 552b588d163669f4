package org.seloste.register.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An entry as it lies in the journal. What it says may be anything: whoever can write the table can
 * have changed it.
 *
 * @param bucket the partition that it lies in
 * @param key where it lies there: its instant and its own random id
 * @param event the name of what happened
 * @param subject the random id of the person or case
 * @param refs what it happened to
 * @param digest SHA-256 of all that the item holds beside its key, base64url
 */
public record Recorded(
        String bucket,
        String key,
        String event,
        String subject,
        Map<String, String> refs,
        String digest) {
    private static final int INSTANT = "2026-11-24T10:00:00.000Z".length();

    public Recorded {
        refs = Map.copyOf(refs);
    }

    /** When it happened, to the millisecond; empty when the key is none that we wrote. */
    public Optional<Instant> at() {
        try {
            return Optional.of(Instant.parse(key.substring(0, Math.min(INSTANT, key.length()))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** How a seal lists it. */
    SealedLine line() {
        return new SealedLine(key, bucket.substring(bucket.lastIndexOf('#') + 1), digest);
    }
}
