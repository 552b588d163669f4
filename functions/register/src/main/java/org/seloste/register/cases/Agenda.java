package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RequestRules;
import org.seloste.statement.RequestState;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** When a case has to be looked at again; always counted anew from what is known of it. */
final class Agenda {
    /** An erasure that was begun is left to whoever began it for so long. */
    private static final Duration ERASING = Duration.ofMinutes(5);

    private final ZoneId zone;
    private final RequestRules rules;

    Agenda(LegalClock clock) {
        this.zone = clock.zone();
        this.rules = clock.rules();
    }

    /** The next moment at which there is something to do; empty when there never is. */
    Optional<Instant> next(Case request) {
        return Stream.of(
                        reminder(request),
                        unconfirmed(request),
                        erasure(request),
                        erasing(request),
                        identityEnd(request),
                        holdEnd(request),
                        openHold(request),
                        copyEnd(request),
                        contentEnd(request))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** When the one reminder to confirm is due. */
    Optional<Instant> reminder(Case request) {
        return request.isUnconfirmed() && request.upkeep().remindedAt() == null
                ? Optional.of(after(request.receivedAt(), rules.reminder()))
                : Optional.empty();
    }

    /** When a request that nobody confirmed is closed: its last day counts to its end. */
    Optional<Instant> unconfirmed(Case request) {
        return request.isUnconfirmed()
                ? Optional.of(start(confirmBy(request).plusDays(1)))
                : Optional.empty();
    }

    /** The last day on which a request can be confirmed. */
    LocalDate confirmBy(Case request) {
        return request.receivedOn().plus(rules.unconfirmed());
    }

    /**
     * When an erasure waits no longer for the download; at once where there is none to wait for.
     */
    Optional<Instant> erasure(Case request) {
        Parcel parcel = request.parcel();
        if (!request.upkeep().erasureWaits()) {
            return Optional.empty();
        }
        if (parcel == null) {
            return Optional.of(request.receivedAt());
        }
        Optional<Instant> taken =
                Optional.ofNullable(parcel.grantEndsAt()).filter(_ -> parcel.downloads() > 0);
        return taken.or(() -> Optional.of(parcel.endsAt()));
    }

    /** When an erasure that was begun should have ended. */
    Optional<Instant> erasing(Case request) {
        return Optional.ofNullable(request.upkeep().erasing())
                .map(erasing -> erasing.since().plus(ERASING));
    }

    /** When nobody can fetch a copy any more that a person is kept for. */
    Optional<Instant> copyEnd(Case request) {
        return Optional.ofNullable(request.parcel()).filter(Parcel::keepsData).map(Parcel::endsAt);
    }

    /** When what was written in a closed case has to go; not while a restriction holds. */
    Optional<Instant> contentEnd(Case request) {
        Instant closed = request.closedAt();
        return closed == null || request.upkeep().contentGone() || request.isHeld()
                ? Optional.empty()
                : Optional.of(after(closed, rules.content()));
    }

    /** When the first answer about identity is waited for no longer. */
    Optional<Instant> identityEnd(Case request) {
        return request.in(RequestState.AWAITING_IDENTITY)
                .map(this::identityEnd)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** When the answer about one wish is waited for no longer. */
    Optional<Instant> identityEnd(Wish wish) {
        return Optional.ofNullable(wish.identity())
                .map(identity -> start(identity.answerBy().plusDays(1)));
    }

    /** When the first restriction whose end was told no longer holds. */
    Optional<Instant> holdEnd(Case request) {
        return request.wishes().stream()
                .map(this::holdEnd)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private Optional<Instant> holdEnd(Wish wish) {
        return Optional.ofNullable(wish.hold()).map(Hold::liftsOn).map(this::start);
    }

    /**
     * From when on each look asks whether what a closed case restricts is still there: a
     * restriction whose end nobody told ends with the data, and the evidence of it has its time.
     */
    Optional<Instant> openHold(Case request) {
        Instant closed = request.closedAt();
        boolean told = holdEnd(request).isPresent();
        return closed == null || told || !request.isHeld()
                ? Optional.empty()
                : Optional.of(after(closed, rules.content()));
    }

    /** When even the evidence goes; empty while that is open. */
    Optional<Instant> end(Case request) {
        @Nullable Instant closed = request.closedAt();
        return closed == null || request.isHeld()
                ? Optional.empty()
                : Optional.of(after(closed, rules.evidence()));
    }

    /** The list of the desk that it stands in. */
    static Optional<Queue> queue(Case request) {
        if (!request.isOpen()) {
            return Optional.empty();
        }
        return Optional.of(request.isUnconfirmed() ? Queue.UNCONFIRMED : Queue.OPEN);
    }

    /** Its place in that list: the earliest day on which an answer is due. */
    static LocalDate day(Case request) {
        return request.due().orElseGet(request::receivedOn);
    }

    /** The day from which a letter waits to be posted. */
    LocalDate day(SentLetter letter) {
        return letter.writtenAt().atZone(zone).toLocalDate();
    }

    /** At the same time of day, as many calendar days or months later. */
    private Instant after(Instant instant, Period period) {
        return instant.atZone(zone).plus(period).toInstant();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
