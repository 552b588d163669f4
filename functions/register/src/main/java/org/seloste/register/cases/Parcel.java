package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.person.PersonState;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A person's data, ready to be downloaded. It is made when it is downloaded and stored nowhere.
 *
 * @param readyAt since when
 * @param until the last day
 * @param endsAt the first instant at which it is gone
 * @param ofAddressOnly whether it holds only what came from the asker's address
 * @param withheld keys of categories that are left out, for the rights of others (Art. 15(4))
 * @param code the last code that was mailed; null before the first one
 * @param grantEndsAt until when the files may be fetched after a right code; null before one
 * @param fetched whether anything was fetched since the last right code
 * @param downloads how many times it was downloaded: right codes after which something was fetched
 * @param keepsData whether the person would expire before it does, and is kept for it
 */
public record Parcel(
        Instant readyAt,
        LocalDate until,
        Instant endsAt,
        boolean ofAddressOnly,
        List<String> withheld,
        @Nullable PassCode code,
        @Nullable Instant grantEndsAt,
        boolean fetched,
        int downloads,
        boolean keepsData) {
    /** How long files may be fetched after a right code. */
    private static final Duration GRANT = Duration.ofMinutes(10);

    public Parcel {
        withheld = List.copyOf(withheld);
    }

    static Parcel ready(Instant at, LocalDate until, Instant endsAt, boolean ofAddressOnly) {
        return new Parcel(at, until, endsAt, ofAddressOnly, List.of(), null, null, false, 0, false);
    }

    /** The same for somebody whose last day that is; they stay until it is gone. */
    Parcel of(@Nullable PersonState person) {
        LocalDate last = person == null ? null : person.lastDay();
        return promised(withheld, last != null && last.isBefore(until));
    }

    /** The same, with nobody who is kept for it any more. */
    Parcel lettingGo() {
        return promised(withheld, false);
    }

    /**
     * The day on which what waited for a download is erased without one: the day after the last.
     */
    public LocalDate erasedOn() {
        return until.plusDays(1);
    }

    /** Without some categories. */
    Parcel without(List<String> categories) {
        return promised(categories, keepsData);
    }

    /** Whether it was downloaded, and nobody is fetching files of it any more. */
    boolean isTaken(Instant now) {
        return downloads > 0 && !isGranted(now);
    }

    /** Whether files may be fetched now. */
    public boolean isGranted(Instant now) {
        return grantEndsAt != null && now.isBefore(grantEndsAt);
    }

    /** How many times it may still be downloaded. */
    public int left(int most) {
        return Math.max(0, most - downloads);
    }

    Parcel with(PassCode changed) {
        return fetching(changed, grantEndsAt, fetched, downloads);
    }

    /** Open for a while, by a code that opens no second time. */
    Parcel opened(PassCode right, Instant now) {
        return fetching(right.taken(), now.plus(GRANT), false, downloads);
    }

    /** Downloaded once more: the first of its files was handed out. */
    Parcel taken() {
        return fetching(code, grantEndsAt, true, downloads + 1);
    }

    /** When it was last opened by a right code; when it was made ready, before that. */
    public Instant openedAt() {
        return grantEndsAt == null ? readyAt : grantEndsAt.minus(GRANT);
    }

    /** With another promise: what is in it, and for whom it outlasts the data. */
    private Parcel promised(List<String> without, boolean keeps) {
        return new Parcel(
                readyAt,
                until,
                endsAt,
                ofAddressOnly,
                without,
                code,
                grantEndsAt,
                fetched,
                downloads,
                keeps);
    }

    /** As far as it is fetched. */
    private Parcel fetching(
            @Nullable PassCode last, @Nullable Instant grantEnd, boolean taken, int times) {
        return new Parcel(
                readyAt,
                until,
                endsAt,
                ofAddressOnly,
                withheld,
                last,
                grantEnd,
                taken,
                times,
                keepsData);
    }
}
