package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What has to be looked after in a case beside its wishes.
 *
 * @param linkSentAt when the last link for confirming was mailed; null when none was needed
 * @param remindedAt when the one reminder went; null before
 * @param erasureWaits whether the erasure waits until the data was downloaded or can be no more
 * @param erasingSince since when the person's data is being erased; null when it is not
 * @param closedAt when the last wish was answered; null while the case is open
 * @param contentGone whether what was written in it is deleted
 * @param letters how many letters were written
 */
public record Upkeep(
        @Nullable Instant linkSentAt,
        @Nullable Instant remindedAt,
        boolean erasureWaits,
        @Nullable Instant erasingSince,
        @Nullable Instant closedAt,
        boolean contentGone,
        int letters) {
    static final Upkeep NEW = new Upkeep(null, null, false, null, null, false, 0);

    Upkeep linkSent(Instant at) {
        return new Upkeep(
                at, remindedAt, erasureWaits, erasingSince, closedAt, contentGone, letters);
    }

    Upkeep reminded(Instant at) {
        return new Upkeep(at, at, erasureWaits, erasingSince, closedAt, contentGone, letters);
    }

    Upkeep waiting() {
        return new Upkeep(
                linkSentAt, remindedAt, true, erasingSince, closedAt, contentGone, letters);
    }

    /** Erasing since then; null when that is over. Nothing waits any more. */
    Upkeep erasing(@Nullable Instant since) {
        return new Upkeep(linkSentAt, remindedAt, false, since, closedAt, contentGone, letters);
    }

    Upkeep closed(Instant at) {
        return new Upkeep(linkSentAt, remindedAt, false, erasingSince, at, contentGone, letters);
    }

    Upkeep withoutContent() {
        return new Upkeep(
                linkSentAt, remindedAt, erasureWaits, erasingSince, closedAt, true, letters);
    }

    Upkeep wrote(int more) {
        return new Upkeep(
                linkSentAt,
                remindedAt,
                erasureWaits,
                erasingSince,
                closedAt,
                contentGone,
                letters + more);
    }
}
