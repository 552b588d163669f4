package org.seloste.statement;

import org.jspecify.annotations.Nullable;

import java.time.Period;

/**
 * How a person stands to the controller.
 *
 * @param key its name in data, such as prospect
 * @param name its name for people
 * @param retention key of the rule that says how long the person's data is kept
 * @param erasureOnRequest what an erasure request meets
 * @param review when to ask whether it still goes on; null where it is not asked
 */
public record Relationship(
        String key,
        LocalText name,
        String retention,
        Erasure erasureOnRequest,
        @Nullable Review review) {

    /**
     * A relationship that nobody ends would keep its data for ever (GDPR Art. 5(1)(e)).
     *
     * @param after how long after what was heard last people are asked whether it goes on
     * @param answer how long they have to answer; then it ended on the day of what was heard last
     */
    public record Review(Period after, Period answer) {}

    /** What happens to a confirmed erasure request. */
    public enum Erasure {
        /** Carried out at once, by the software. */
        IMMEDIATE,
        /** A human decides. */
        DECISION
    }
}
