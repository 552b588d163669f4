package org.seloste.local.stream;

/** What became of a batch. */
sealed interface Outcome {
    /** All its records are done. */
    record Done() implements Outcome {}

    /**
     * The records from one on are not done.
     *
     * @param sequence the first record that failed
     */
    record FailedFrom(String sequence) implements Outcome {}

    /**
     * Nothing is known to be done.
     *
     * @param reason why
     */
    record Failed(String reason) implements Outcome {}
}
