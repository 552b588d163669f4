package org.seloste.register.cases;

import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Ruling.Accept;
import org.seloste.register.cases.Ruling.AcceptInPart;
import org.seloste.register.cases.Ruling.NoData;
import org.seloste.register.cases.Ruling.Refuse;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.util.Optional;

/** Which verdict a wish may get: what its state allows, and what the law does. */
final class Permission {
    private Permission() {}

    /** Why a wish that stands so cannot get that ruling; empty when it can. */
    static Optional<Why> against(RequestState state, Ruling ruling) {
        return mayBeRuled(state, ruling) ? words(ruling) : Optional.of(Why.WRONG_STATE);
    }

    /**
     * Whether an act of the desk other than a verdict finds the wish in its hands: confirmed, and
     * nothing asked of the sender.
     */
    static boolean isWithDesk(RequestState state) {
        return switch (state) {
            case RECEIVED, IN_PROGRESS, EXTENDED -> true;
            case AWAITING_CONFIRMATION,
                    AWAITING_IDENTITY,
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

    /** Whether nothing may stand between a wish and its being carried out. */
    static boolean isAbsolute(Right right) {
        return switch (right) {
            case MARKETING_BAN, CONSENT_WITHDRAWAL -> true;
            case ACCESS, RECTIFICATION, ERASURE, RESTRICTION, PORTABILITY, OBJECTION -> false;
        };
    }

    /**
     * While it is doubted who asks, nothing is said of the matter itself: not even that there is
     * data which is correct. A ban needs no more identity than the address that it is for.
     */
    private static boolean mayBeRuled(RequestState state, Ruling ruling) {
        return isWithDesk(state)
                || (state == RequestState.AWAITING_IDENTITY
                        && ruling instanceof Refuse refuse
                        && refuse.ground() == RefusalGround.NOT_IDENTIFIED);
    }

    private static Optional<Why> words(Ruling ruling) {
        return switch (ruling) {
            case Accept(_, _, String reason) ->
                    reason.isEmpty() ? Optional.empty() : Words.against(reason);
            case AcceptInPart part when !mayBeParted(part.right()) -> Optional.of(Why.NOT_ALLOWED);
            case AcceptInPart part -> no(part.right(), part.ground(), part.reason());
            case Refuse refuse when isAbsolute(refuse.right()) -> Optional.of(Why.NOT_ALLOWED);
            case Refuse refuse -> no(refuse.right(), refuse.ground(), refuse.reason());
            case NoData(Right right, _) when right == Right.MARKETING_BAN ->
                    Optional.of(Why.NOT_ALLOWED);
            case NoData(_, String reason) ->
                    reason.isEmpty() ? Optional.empty() : Words.against(reason);
        };
    }

    private static Optional<Why> no(Right right, RefusalGround ground, String reason) {
        return ground.rights().contains(right)
                ? Words.against(reason)
                : Optional.of(Why.WRONG_GROUND);
    }

    /** A restriction restricts or does not; a part of it would be a promise nobody can check. */
    private static boolean mayBeParted(Right right) {
        return switch (right) {
            case ACCESS, RECTIFICATION, ERASURE, PORTABILITY, OBJECTION -> true;
            case RESTRICTION, MARKETING_BAN, CONSENT_WITHDRAWAL -> false;
        };
    }
}
