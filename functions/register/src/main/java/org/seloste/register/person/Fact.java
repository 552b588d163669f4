package org.seloste.register.person;

import java.time.Instant;

/**
 * A value that is known of a person, and where it is from (statement, section 5).
 *
 * @param value the value, as the statement's field wants it
 * @param source key of the source; {@link #REQUEST} when the person corrected it with a request
 * @param since when it was learnt
 */
public record Fact(String value, String source, Instant since) {
    /** The source of what a person corrected by a request (GDPR Art. 16). */
    public static final String REQUEST = "rights_request";

    /** Names the source; the value is personal data. */
    @Override
    public String toString() {
        return "Fact[" + source + "]";
    }
}
