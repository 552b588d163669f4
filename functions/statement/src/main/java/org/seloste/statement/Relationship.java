package org.seloste.statement;

/**
 * How a person stands to the controller.
 *
 * @param key its name in data, such as prospect
 * @param name its name for people
 * @param retention key of the rule that says how long the person's data is kept
 * @param erasureOnRequest what an erasure request meets
 */
public record Relationship(String key, LocalText name, String retention, Erasure erasureOnRequest) {

    /** What happens to a confirmed erasure request. */
    public enum Erasure {
        /** Carried out at once, by the software. */
        IMMEDIATE,
        /** A human decides. */
        DECISION
    }
}
