package org.seloste.register.cases;

/** What became of something that somebody wanted to change in a case. */
public sealed interface Change {
    /**
     * It is stored.
     *
     * @param after the case as it is now
     */
    record Done(Case after) implements Change {}

    /**
     * Somebody else changed the case first; nothing is stored.
     *
     * @param current the case as it is
     */
    record Conflict(Case current) implements Change {}

    /**
     * It may not be; nothing is stored.
     *
     * @param why the reason
     */
    record Refused(Why why) implements Change {}

    /** Why something may not be changed so. */
    enum Why {
        /** There is no such case. */
        UNKNOWN,
        /** A reason has to be given in words of one's own. */
        BLANK_REASON,
        /** The day until which it was possible is over. */
        TOO_LATE,
        /** The wish is not in a state in which that is possible. */
        WRONG_STATE,
        /** The law does not allow it for this right. */
        NOT_ALLOWED
    }
}
