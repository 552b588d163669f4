package org.seloste.register.person;

import org.seloste.statement.Kept;

import java.time.Duration;

/** What became of a submission. */
public sealed interface Receipt {
    /**
     * It is stored, and so are the mails that it owes.
     *
     * @param kept until when it is kept
     */
    record Accepted(Kept kept) implements Receipt {}

    /**
     * It had been stored before; it is answered as it was then.
     *
     * @param kept until when it is kept
     */
    record Repeated(Kept kept) implements Receipt {}

    /** Its key was used for something else before; nothing is stored. */
    record KeyReused() implements Receipt {}

    /**
     * Too much came from where it came from; nothing is stored.
     *
     * @param retryAfter when to try again
     */
    record TooMany(Duration retryAfter) implements Receipt {}
}
