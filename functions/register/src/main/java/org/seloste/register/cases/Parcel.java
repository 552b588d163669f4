package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;

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
 * @param downloads how many times it was downloaded
 */
public record Parcel(
        Instant readyAt,
        LocalDate until,
        Instant endsAt,
        boolean ofAddressOnly,
        List<String> withheld,
        @Nullable PassCode code,
        @Nullable Instant grantEndsAt,
        int downloads) {
    /** How long files may be fetched after a right code. */
    private static final Duration GRANT = Duration.ofMinutes(10);

    public Parcel {
        withheld = List.copyOf(withheld);
    }

    static Parcel ready(Instant at, LocalDate until, Instant endsAt, boolean ofAddressOnly) {
        return new Parcel(at, until, endsAt, ofAddressOnly, List.of(), null, null, 0);
    }

    /**
     * The day on which what waited for a download is erased without one: the day after the last.
     */
    public LocalDate erasedOn() {
        return until.plusDays(1);
    }

    /** Without some categories. */
    Parcel without(List<String> categories) {
        return new Parcel(
                readyAt, until, endsAt, ofAddressOnly, categories, code, grantEndsAt, downloads);
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
        return new Parcel(
                readyAt, until, endsAt, ofAddressOnly, withheld, changed, grantEndsAt, downloads);
    }

    /** Downloaded once more, with a code that opens no second time. */
    Parcel opened(PassCode right, Instant now) {
        return new Parcel(
                readyAt,
                until,
                endsAt,
                ofAddressOnly,
                withheld,
                right.taken(),
                now.plus(GRANT),
                downloads + 1);
    }

    /** When it was last opened by a right code; when it was made ready, before that. */
    public Instant openedAt() {
        return grantEndsAt == null ? readyAt : grantEndsAt.minus(GRANT);
    }
}
