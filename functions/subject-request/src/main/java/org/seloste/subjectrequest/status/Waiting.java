package org.seloste.subjectrequest.status;

import org.seloste.register.cases.Case;
import org.seloste.register.cases.Parcel;
import org.seloste.register.cases.Wish;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.LocalDate;
import java.util.Optional;

/** What waits, so that no answer is owed on its due day: for the download, or for who asks. */
final class Waiting {
    private Waiting() {}

    /** The day by which the data goes; empty when no erasure waits. */
    static Optional<LocalDate> erasedBy(Case asked) {
        boolean waits = asked.upkeep().erasureWaits() && asked.openRights().contains(Right.ERASURE);
        return waits ? Optional.ofNullable(asked.parcel()).map(Parcel::erasedOn) : Optional.empty();
    }

    /** Whether the data was downloaded, and goes with one of the next two hourly runs. */
    static boolean isOver(Case asked) {
        Parcel parcel = asked.parcel();
        return erasedBy(asked).isPresent() && parcel != null && parcel.downloads() > 0;
    }

    /**
     * Whether an answer is owed to a wish on its due day. While it is asked who wants it, each day
     * of waiting moves that day.
     */
    static boolean isOwed(Case asked, Wish wish) {
        return wish.isOpen()
                && wish.state() != RequestState.AWAITING_IDENTITY
                && !isForDownload(asked, wish);
    }

    /** Whether an erasure is settled and waits for the download. */
    static boolean isForDownload(Case asked, Wish wish) {
        return wish.isOpen() && wish.right() == Right.ERASURE && erasedBy(asked).isPresent();
    }
}
