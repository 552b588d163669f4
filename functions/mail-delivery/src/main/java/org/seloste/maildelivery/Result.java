package org.seloste.maildelivery;

/** What became of one entry of the outbox. */
sealed interface Result {
    /** It is on its way, and the outbox has forgotten it. */
    record Sent() implements Result {}

    /** Sent before, being sent by somebody else, too old, or one too many for its address. */
    record NothingOwed() implements Result {}

    /**
     * It may not go out, and the outbox has forgotten it.
     *
     * @param reason a code of ours
     */
    record Withheld(String reason) implements Result {}

    /**
     * It will never be taken, and is tried no more.
     *
     * @param reason the carrier's code
     */
    record Refused(String reason) implements Result {}

    /**
     * No letter can be made of it, or nobody could tell whether it may go out. It stays owed: a
     * better version of this function may read it, or the register may answer again.
     *
     * @param reason what went wrong and where, without a word of the letter
     */
    record Broken(String reason) implements Result {}

    /**
     * Nothing can be sent now, neither this nor any other.
     *
     * @param reason the code of whoever does not answer
     */
    record Unavailable(String reason) implements Result {}
}
