package org.seloste.register.key;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * An id with the end of its link, both under the token's signature: no link is stored, and every
 * one that has not ended works.
 *
 * @param id what the link leads to
 * @param end from when on it does not, to the second
 */
public record TimedId(String id, Instant end) {
    public TimedId {
        end = end.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Reads what a token carried; empty when that has no end. */
    public static Optional<TimedId> parse(String signed) {
        int dot = signed.lastIndexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        try {
            long seconds = Long.parseLong(signed, dot + 1, signed.length(), 10);
            return Optional.of(
                    new TimedId(signed.substring(0, dot), Instant.ofEpochSecond(seconds)));
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Whether the link has ended. */
    public boolean isOver(Instant now) {
        return !now.isBefore(end);
    }

    /** The id as it is signed. */
    public String signed() {
        return id + "." + end.getEpochSecond();
    }
}
