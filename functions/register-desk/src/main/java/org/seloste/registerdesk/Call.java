package org.seloste.registerdesk;

import org.seloste.registerdesk.input.Input;
import org.seloste.registerdesk.input.InvalidInput;
import org.seloste.registerdesk.input.Query;
import org.seloste.statement.LegalClock;
import org.seloste.statement.Statement;
import org.seloste.statement.Texts;
import org.seloste.web.Request;

import java.time.Instant;
import java.util.Map;

/**
 * A call of the API by somebody who may make it.
 *
 * @param request what was sent
 * @param variables the path's variables
 * @param employee who asks
 * @param texts the words of the answer
 * @param now when
 */
public record Call(
        Request request,
        Map<String, String> variables,
        Employee employee,
        Texts texts,
        Instant now) {
    /** Longer than any id or name of a file; no key of the tables holds two thousand bytes. */
    private static final int LONGEST = 200;

    /**
     * The value of that variable of the path; empty when it has none of that name, or one that is
     * nothing's.
     */
    public String variable(String name) {
        String value = variables.getOrDefault(name, "");
        return value.length() > LONGEST ? "" : value;
    }

    /** What was sent. */
    public Input input() throws InvalidInput {
        return Input.of(request, texts);
    }

    /** What was asked beside the path. */
    public Query query() {
        return new Query(request, texts);
    }

    /** Who asks. */
    public String actor() {
        return employee.id();
    }

    /**
     * What tells a repeat from another call of the same words: the header {@code Idempotency-Key},
     * else the day.
     *
     * @param statement whose day it is
     */
    public String key(Statement statement) {
        return request.header("idempotency-key")
                .filter(key -> !key.isBlank())
                .map(key -> "given " + key)
                .orElseGet(() -> "day " + LegalClock.of(statement).receivedOn(now));
    }

    @Override
    public String toString() {
        return "Call[" + request + "]";
    }
}
