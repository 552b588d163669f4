package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What has to be looked after in a case beside its wishes.
 *
 * @param linkSentAt when the last link for confirming was mailed; null when none was needed
 * @param remindedAt when the one reminder went; null before
 * @param erasureWaits whether the erasure waits until the data was downloaded or can be no more
 * @param erasing the erasure that was begun and has not ended; null when there is none
 * @param closedAt when the last wish was answered; null while the case is open
 * @param contentGone whether what was written in it is deleted
 * @param letters how many letters were written
 */
public record Upkeep(
        @Nullable Instant linkSentAt,
        @Nullable Instant remindedAt,
        boolean erasureWaits,
        @Nullable Erasing erasing,
        @Nullable Instant closedAt,
        boolean contentGone,
        int letters) {
    static final Upkeep NEW = new Upkeep(null, null, false, null, null, false, 0);

    Upkeep linkSent(Instant at) {
        return new Upkeep(at, remindedAt, erasureWaits, erasing, closedAt, contentGone, letters);
    }

    Upkeep reminded(Instant at) {
        return new Upkeep(at, at, erasureWaits, erasing, closedAt, contentGone, letters);
    }

    Upkeep waiting() {
        return new Upkeep(linkSentAt, remindedAt, true, erasing, closedAt, contentGone, letters);
    }

    /** Nothing is waited for any more. */
    Upkeep erasing(Erasing begun) {
        return new Upkeep(linkSentAt, remindedAt, false, begun, closedAt, contentGone, letters);
    }

    Upkeep erased() {
        return new Upkeep(linkSentAt, remindedAt, false, null, closedAt, contentGone, letters);
    }

    Upkeep notWaiting() {
        return new Upkeep(linkSentAt, remindedAt, false, erasing, closedAt, contentGone, letters);
    }

    Upkeep closed(Instant at) {
        return new Upkeep(linkSentAt, remindedAt, false, erasing, at, contentGone, letters);
    }

    Upkeep withoutContent() {
        return new Upkeep(linkSentAt, remindedAt, erasureWaits, erasing, closedAt, true, letters);
    }

    Upkeep wrote(int more) {
        return new Upkeep(
                linkSentAt,
                remindedAt,
                erasureWaits,
                erasing,
                closedAt,
                contentGone,
                letters + more);
    }
}
