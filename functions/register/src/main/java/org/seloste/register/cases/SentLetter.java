package org.seloste.register.cases;

import java.time.Instant;

/**
 * A letter that was written in a case.
 *
 * @param number the first has 1
 * @param kind the kind of letter
 * @param language in which it was written
 * @param facts its facts as JSON, as the mail carried them
 * @param writtenAt when
 */
public record SentLetter(
        int number, String kind, String language, String facts, Instant writtenAt) {
    @Override
    public String toString() {
        return "SentLetter[" + number + ", " + kind + "]";
    }
}
