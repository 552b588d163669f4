package org.seloste.register.cases;

import static org.seloste.statement.RequestState.ANSWERED_BY_ERASURE;
import static org.seloste.statement.RequestState.AWAITING_CONFIRMATION;
import static org.seloste.statement.RequestState.AWAITING_IDENTITY;
import static org.seloste.statement.RequestState.COMPLETED;
import static org.seloste.statement.RequestState.EXPIRED_UNCONFIRMED;
import static org.seloste.statement.RequestState.EXTENDED;
import static org.seloste.statement.RequestState.IN_PROGRESS;
import static org.seloste.statement.RequestState.MERGED;
import static org.seloste.statement.RequestState.NO_DATA;
import static org.seloste.statement.RequestState.PARTIALLY_COMPLETED;
import static org.seloste.statement.RequestState.REFUSED;
import static org.seloste.statement.RequestState.WITHDRAWN;

import org.seloste.statement.RequestState;

import java.util.EnumSet;
import java.util.Set;

/** From which state a wish may go to which other one. What is not here cannot be written. */
final class Moves {
    private static final Set<RequestState> ANSWERED =
            Set.of(COMPLETED, PARTIALLY_COMPLETED, REFUSED, NO_DATA, ANSWERED_BY_ERASURE);

    private Moves() {}

    static boolean isAllowed(RequestState from, RequestState to) {
        return from == to || next(from).contains(to);
    }

    /** The states that may follow; none after an answer. */
    static Set<RequestState> next(RequestState from) {
        return switch (from) {
            // Nothing is refused before a human has looked at it.
            case RECEIVED ->
                    EnumSet.of(AWAITING_CONFIRMATION, IN_PROGRESS, COMPLETED, NO_DATA, MERGED);
            case AWAITING_CONFIRMATION ->
                    EnumSet.of(
                            IN_PROGRESS,
                            COMPLETED,
                            NO_DATA,
                            MERGED,
                            WITHDRAWN,
                            EXPIRED_UNCONFIRMED);
            case IN_PROGRESS -> with(AWAITING_IDENTITY, EXTENDED, WITHDRAWN);
            // To be answered, it goes back to where it came from first: a question was put.
            case AWAITING_IDENTITY ->
                    EnumSet.of(IN_PROGRESS, EXTENDED, REFUSED, ANSWERED_BY_ERASURE, WITHDRAWN);
            case EXTENDED -> with(AWAITING_IDENTITY, WITHDRAWN);
            case COMPLETED,
                    PARTIALLY_COMPLETED,
                    REFUSED,
                    NO_DATA,
                    ANSWERED_BY_ERASURE,
                    MERGED,
                    WITHDRAWN,
                    EXPIRED_UNCONFIRMED ->
                    EnumSet.noneOf(RequestState.class);
        };
    }

    private static Set<RequestState> with(RequestState... others) {
        Set<RequestState> states = EnumSet.copyOf(ANSWERED);
        states.addAll(Set.of(others));
        return states;
    }

    /** Whether a wish in that state keeps others for the same right of the same person out. */
    static boolean holdsLock(RequestState state) {
        return switch (state) {
            case IN_PROGRESS, AWAITING_IDENTITY, EXTENDED -> true;
            case RECEIVED,
                    AWAITING_CONFIRMATION,
                    COMPLETED,
                    PARTIALLY_COMPLETED,
                    REFUSED,
                    NO_DATA,
                    ANSWERED_BY_ERASURE,
                    MERGED,
                    WITHDRAWN,
                    EXPIRED_UNCONFIRMED ->
                    false;
        };
    }
}
