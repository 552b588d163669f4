package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a person was asked so that one can tell who they are (GDPR Art. 12(6)).
 *
 * @param actor who asked
 * @param doubt why there is reasonable doubt; null once the content is deleted
 * @param needed what would help; null once the content is deleted
 * @param askedAt when it was asked
 * @param askedOn the day of that, from which the clock pauses
 * @param answerBy until when the person is waited for
 * @param receivedAt when the answer came; null before
 */
public record IdentityQuestion(
        String actor,
        @Nullable String doubt,
        @Nullable String needed,
        Instant askedAt,
        LocalDate askedOn,
        LocalDate answerBy,
        @Nullable Instant receivedAt) {
    /** The question with its answer. */
    public IdentityQuestion received(Instant at) {
        return new IdentityQuestion(actor, doubt, needed, askedAt, askedOn, answerBy, at);
    }

    IdentityQuestion withoutContent() {
        return new IdentityQuestion(actor, null, null, askedAt, askedOn, answerBy, receivedAt);
    }

    @Override
    public String toString() {
        return "IdentityQuestion[" + askedOn + "]";
    }
}
