package org.seloste.formsubmission.form;

import org.seloste.web.Answer;

import java.time.Duration;

/** When to try again. */
final class Retry {
    private Retry() {}

    /** As a person counts it: whole minutes, at least two, so that the word for many is right. */
    static long minutes(Duration wait) {
        return Math.max(2, wait.plusSeconds(59).toMinutes());
    }

    /** The answer with the time in seconds, for programs. */
    static Answer after(Duration wait, Answer answer) {
        return answer.with("retry-after", String.valueOf(Math.max(1, wait.toSeconds())));
    }
}
