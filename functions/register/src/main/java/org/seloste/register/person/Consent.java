package org.seloste.register.person;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A consent that somebody ticked with a person's address (GDPR Art. 7(1)).
 *
 * @param submission id of the submission that it came with
 * @param purpose key of the purpose that it is the basis of
 * @param text what was agreed to, word for word
 * @param language the language of the text
 * @param statementVersion the version of the statement then
 * @param givenAt when it was ticked
 * @param confirmedAt when the owner of the address confirmed it; null when they did not, and it is
 *     worth nothing
 * @param withdrawnAt when it was withdrawn; null while it was not
 */
public record Consent(
        String submission,
        String purpose,
        String text,
        String language,
        String statementVersion,
        Instant givenAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant withdrawnAt) {
    /** Whether it is worth anything. */
    public boolean isInForce() {
        return confirmedAt != null && withdrawnAt == null;
    }
}
