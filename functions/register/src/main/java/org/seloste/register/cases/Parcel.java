package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A person's data, ready to be downloaded. It is made when it is downloaded and stored nowhere.
 *
 * @param readyAt since when
 * @param until the last day
 * @param endsAt the first instant at which it is gone
 * @param ofAddressOnly whether it holds only what came from the asker's address
 * @param serial how many codes were sent; the last one counts
 * @param codeEndsAt until when that code may be used; null when there is none to be used
 * @param tries how many times that code was entered wrong
 * @param grantEndsAt until when the files may be fetched after a right code; null before one
 * @param downloads how many times it was downloaded
 */
public record Parcel(
        Instant readyAt,
        LocalDate until,
        Instant endsAt,
        boolean ofAddressOnly,
        int serial,
        @Nullable Instant codeEndsAt,
        int tries,
        @Nullable Instant grantEndsAt,
        int downloads) {
    static Parcel ready(Instant at, LocalDate until, Instant endsAt, boolean ofAddressOnly) {
        return new Parcel(at, until, endsAt, ofAddressOnly, 0, null, 0, null, 0);
    }

    /** Whether it was downloaded, and nobody is fetching files of it any more. */
    boolean isTaken(Instant now) {
        return downloads > 0 && (grantEndsAt == null || !grantEndsAt.isAfter(now));
    }
}
