package org.seloste.register.cases;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** What the hourly look may find to do in a case. */
enum Chore {
    /** Nobody has confirmed it, and there was no reminder. */
    REMIND,
    /** Nobody has confirmed it, and the time is over. */
    CLOSE_UNCONFIRMED,
    /** An erasure waited long enough for the download. */
    BEGIN_ERASURE,
    /** An erasure was begun and broke off. */
    FINISH_ERASURE,
    /** An answer about identity did not come. */
    CLOSE_UNIDENTIFIED,
    /** A restriction ends, as was announced. */
    LIFT,
    /** The data that it restricts may have gone with its time. */
    END_HOLD,
    /** A copy that a person is kept for can be downloaded no longer. */
    END_COPY,
    /** What was written in it has to go. */
    DELETE_CONTENT;

    /** The first thing to do now; empty when there is none. */
    static Optional<Chore> of(Case request, Agenda agenda, Instant now) {
        return Stream.of(values())
                .filter(
                        chore ->
                                chore.at(request, agenda)
                                        .filter(at -> !at.isAfter(now))
                                        .isPresent())
                // Closing makes a reminder pointless.
                .filter(
                        chore ->
                                chore != REMIND
                                        || agenda.unconfirmed(request)
                                                .filter(at -> at.isAfter(now))
                                                .isPresent())
                .findFirst();
    }

    private Optional<Instant> at(Case request, Agenda agenda) {
        return switch (this) {
            case REMIND -> agenda.reminder(request);
            case CLOSE_UNCONFIRMED -> agenda.unconfirmed(request);
            case BEGIN_ERASURE -> agenda.erasure(request);
            case FINISH_ERASURE -> agenda.erasing(request);
            case CLOSE_UNIDENTIFIED -> agenda.identityEnd(request);
            case LIFT -> agenda.holdEnd(request);
            case END_HOLD -> agenda.openHold(request);
            case END_COPY -> agenda.copyEnd(request);
            case DELETE_CONTENT -> agenda.contentEnd(request);
        };
    }
}
