package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Right;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A request that came by letter, by phone, by mail or in person, as an employee writes it down. Who
 * asks was established by the employee, so nothing has to be confirmed by mail.
 *
 * @param channel by which way it came
 * @param language in which it is answered
 * @param name what the sender calls themselves; null when they do not say
 * @param address where the answer goes; null when it goes by post
 * @param person id of the person whom the employee found; null when the address tells
 * @param wishes the rights, at least one, with what is said to each
 * @param receivedAt when it really came: the legal clock runs from here (GDPR Art. 12(3))
 */
public record Recording(
        Channel channel,
        String language,
        @Nullable String name,
        @Nullable EmailAddress address,
        @Nullable String person,
        Map<Right, Details> wishes,
        Instant receivedAt) {
    /**
     * Checks that something is asked.
     *
     * @throws IllegalArgumentException when nothing is
     */
    public Recording {
        if (wishes.isEmpty()) {
            throw new IllegalArgumentException("a request asks for something");
        }
        wishes = Collections.unmodifiableMap(new EnumMap<>(wishes));
    }

    /** Names the rights; the rest is personal data. */
    @Override
    public String toString() {
        return "Recording" + wishes.keySet();
    }
}
