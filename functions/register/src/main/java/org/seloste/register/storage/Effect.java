package org.seloste.register.storage;

/** What became of the change of one item. */
public sealed interface Effect {
    /** It is stored. */
    record Done() implements Effect {}

    /** It is not stored, because its condition did not hold. */
    record Refused() implements Effect {}

    /**
     * It may be stored or not: no answer came, or DynamoDB was too busy.
     *
     * @param failure what came instead of an answer
     */
    record Unknown(RuntimeException failure) implements Effect {}
}
