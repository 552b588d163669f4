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
 * @param moving the new address that its owner has to confirm; null when there is none
 */
public record Upkeep(
        @Nullable Instant linkSentAt,
        @Nullable Instant remindedAt,
        boolean erasureWaits,
        @Nullable Erasing erasing,
        @Nullable Instant closedAt,
        boolean contentGone,
        int letters,
        @Nullable NewAddress moving) {
    /** Of a case in which nothing has happened yet. */
    public static final Upkeep NEW = new Upkeep(null, null, false, null, null, false, 0, null);

    Upkeep linkSent(Instant at) {
        return new Upkeep(
                at, remindedAt, erasureWaits, erasing, closedAt, contentGone, letters, moving);
    }

    Upkeep reminded(Instant at) {
        return new Upkeep(at, at, erasureWaits, erasing, closedAt, contentGone, letters, moving);
    }

    Upkeep waiting() {
        return new Upkeep(
                linkSentAt, remindedAt, true, erasing, closedAt, contentGone, letters, moving);
    }

    /** Nothing is waited for any more. */
    Upkeep erasing(Erasing begun) {
        return new Upkeep(
                linkSentAt, remindedAt, false, begun, closedAt, contentGone, letters, moving);
    }

    Upkeep erased() {
        return new Upkeep(
                linkSentAt, remindedAt, false, null, closedAt, contentGone, letters, moving);
    }

    Upkeep notWaiting() {
        return new Upkeep(
                linkSentAt, remindedAt, false, erasing, closedAt, contentGone, letters, moving);
    }

    Upkeep closed(Instant at) {
        return new Upkeep(linkSentAt, remindedAt, false, erasing, at, contentGone, letters, moving);
    }

    Upkeep withoutContent() {
        return new Upkeep(
                linkSentAt, remindedAt, erasureWaits, erasing, closedAt, true, letters, null);
    }

    Upkeep wrote(int more) {
        return new Upkeep(
                linkSentAt,
                remindedAt,
                erasureWaits,
                erasing,
                closedAt,
                contentGone,
                letters + more,
                moving);
    }

    /** Waiting for a new address to be confirmed; null when nothing is waited for any more. */
    Upkeep moving(@Nullable NewAddress address) {
        return new Upkeep(
                linkSentAt,
                remindedAt,
                erasureWaits,
                erasing,
                closedAt,
                contentGone,
                letters,
                address);
    }
}
