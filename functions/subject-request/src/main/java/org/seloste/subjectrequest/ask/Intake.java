package org.seloste.subjectrequest.ask;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Ask;
import org.seloste.register.cases.Asked;

import java.time.Duration;
import java.time.Instant;

/** Where requests go. */
public interface Intake {
    /**
     * Stores a request and owes the mail that asks to confirm it; the same with that key once.
     *
     * @param key null when none came: then the same is one request a day, while it waits
     */
    Asked ask(Ask ask, @Nullable String key, Instant now);

    /**
     * Owes a fresh link, unless one was mailed a moment ago or nothing waits to be confirmed.
     *
     * @return how long to wait where one was mailed a moment ago; nothing otherwise
     */
    Duration sendAgain(String resendToken, Instant now);
}
