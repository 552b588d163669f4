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
        NOT_ALLOWED,
        /** Nobody is named who does it; only a human may (statement, section 3). */
        NO_ACTOR,
        /** The words are longer than a letter holds, or cannot be printed. */
        BAD_TEXT,
        /** The ground does not hold against this right. */
        WRONG_GROUND,
        /** It is not known whose data the case concerns, or nobody of that id is there. */
        NO_PERSON,
        /** Nothing would be done by it: no wish, no field, no category is named. */
        NOTHING_NAMED,
        /** Something is named that the case, the person or the statement does not have. */
        UNKNOWN_NAME,
        /**
         * Access and portability are answered with one package, which cannot differ from itself.
         */
        DIFFERENT_COPIES,
        /** A copy is owed in the same case: erasing first would leave nothing of it. */
        COPY_FIRST,
        /** The same act erases everything: nothing would be left to restrict. */
        ERASED_WITH_IT,
        /** Nothing is there of what is to be kept: that would be a refusal of nothing. */
        NOTHING_WITHHELD,
        /** A law keeps some of it, and the person has to be told in own words (Art. 12(4)). */
        LAW_KEEPS,
        /** Somebody is named who is not behind the address, and nobody checked who asks. */
        IDENTITY_NOT_CHECKED,
        /** The person is in the register, so it cannot be said that there is no data. */
        THERE_IS_DATA,
        /** Of the person only what a law keeps is left: it can be copied, and nothing else. */
        ONLY_KEPT_BY_LAW,
        /** Something else was recorded with that key. */
        KEY_REUSED,
        /** A value does not fit its field. */
        BAD_VALUE,
        /** The day lies in the future, or before the day that it has to follow. */
        WRONG_DAY
    }
}
