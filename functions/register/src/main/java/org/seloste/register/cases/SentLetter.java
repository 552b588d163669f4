package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A letter that was written in a case.
 *
 * @param number the first has 1
 * @param kind the kind of letter
 * @param language in which it was written
 * @param facts its facts as JSON, as the mail carried them
 * @param writtenAt when
 * @param postedOn the day on which an employee posted it; null when nobody did
 */
public record SentLetter(
        int number,
        String kind,
        String language,
        String facts,
        Instant writtenAt,
        @Nullable LocalDate postedOn) {
    /** One that nobody has posted. */
    public SentLetter(int number, String kind, String language, String facts, Instant writtenAt) {
        this(number, kind, language, facts, writtenAt, null);
    }

    /** The same, posted on that day. */
    SentLetter posted(LocalDate on) {
        return new SentLetter(number, kind, language, facts, writtenAt, on);
    }

    @Override
    public String toString() {
        return "SentLetter[" + number + ", " + kind + "]";
    }
}
