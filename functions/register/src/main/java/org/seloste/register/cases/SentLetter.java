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
 * @param byPost whether no mail brings it, so that an employee has to post it
 * @param postedOn the day on which an employee posted it; null when nobody did
 */
public record SentLetter(
        int number,
        String kind,
        String language,
        String facts,
        Instant writtenAt,
        boolean byPost,
        @Nullable LocalDate postedOn) {
    /** One that a mail brings. */
    public SentLetter(int number, String kind, String language, String facts, Instant writtenAt) {
        this(number, kind, language, facts, writtenAt, false, null);
    }

    /** Whether an employee still has to post it. */
    public boolean isToBePosted() {
        return byPost && postedOn == null;
    }

    /** The same, posted on that day. */
    SentLetter posted(LocalDate on) {
        return new SentLetter(number, kind, language, facts, writtenAt, byPost, on);
    }

    @Override
    public String toString() {
        return "SentLetter[" + number + ", " + kind + "]";
    }
}
