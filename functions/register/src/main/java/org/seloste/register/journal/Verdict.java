package org.seloste.register.journal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Whether the journal is as it was sealed. */
public sealed interface Verdict {
    /**
     * Everything under a seal is as it was.
     *
     * @param from where the first seal begins; null when there is none
     * @param to where the last one ends
     * @param entries how many entries lie under them
     * @param pruned how many more lay there until their time was over
     * @param seals how many seals there are
     * @param last the last one
     */
    record Intact(
            @Nullable Instant from,
            @Nullable Instant to,
            long entries,
            long pruned,
            long seals,
            @Nullable Anchor last)
            implements Verdict {}

    /**
     * It is not.
     *
     * @param what what the first difference is in
     * @param change what became of it
     * @param place its table key, as {@code pk / sk}: where it is, or where it was
     */
    record Broken(What what, Change change, String place) implements Verdict {}

    /** What may differ. */
    enum What {
        ENTRY,
        SEAL,
        /** What says that a month was pruned. */
        MARK
    }

    /** What became of it. */
    enum Change {
        /** It says something else. */
        CHANGED,
        /** It was not there when its time was sealed. */
        ADDED,
        /** It was there and is no more. */
        MISSING,
        /** It lies under another instant, or has changed places with another one. */
        REORDERED,
        /** It names a key that the secret lacks: the seed was removed, or the seal is not ours. */
        KEY_UNKNOWN
    }
}
