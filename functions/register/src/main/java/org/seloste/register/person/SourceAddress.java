package org.seloste.register.person;

import java.time.Instant;

/**
 * The IP address that a submission came from.
 *
 * @param submission id of the submission
 * @param ip the address
 * @param keptUntil the first moment at which it is gone
 */
public record SourceAddress(String submission, String ip, Instant keptUntil) {
    /** Names the submission; the rest is personal data. */
    @Override
    public String toString() {
        return "SourceAddress[" + submission + "]";
    }
}
