package org.seloste.register.cases;

import org.seloste.statement.Right;

/** What the software does about a wish by itself. It decides in the person's favour only. */
enum Grant {
    /** No marketing goes to the address any more. */
    BAN,
    /** No consent is worth anything any more. */
    WITHDRAW_CONSENTS,
    /** The data is only stored while a human weighs. */
    RESTRICT,
    /** The data can be downloaded. */
    DELIVER,
    /** What came from the address can be downloaded; a human looks at the rest. */
    DELIVER_SENT,
    /** The person is erased now. */
    ERASE,
    /** The person is erased once the data was downloaded, or could be. */
    ERASE_LATER,
    /** What came from the address is erased now; a human looks at the rest. */
    ERASE_SENT,
    /** The same, once it was downloaded, or could be. */
    ERASE_SENT_LATER,
    /** The erasure that is granted with it answers it too. */
    WITH_ERASURE,
    /** The same right is asked for in a case that is open; it is answered there. */
    MERGE,
    /** A human decides. */
    LEAVE,
    /** There is nothing to do it with. */
    NOTHING_FOUND;

    static Grant of(Right right, Situation situation) {
        if (right == Right.MARKETING_BAN && !situation.toBan().isEmpty()) {
            return BAN;
        }
        if (situation.open().containsKey(right)) {
            return MERGE;
        }
        if (situation.isNobody()) {
            return situation.request().channel().isRecorded() ? LEAVE : NOTHING_FOUND;
        }
        return switch (right) {
            case MARKETING_BAN -> LEAVE;
            case CONSENT_WITHDRAWAL -> WITHDRAW_CONSENTS;
            case ACCESS, PORTABILITY -> delivery(situation);
            case ERASURE -> erasure(situation);
            case RESTRICTION, OBJECTION -> restriction(situation);
            case RECTIFICATION -> isErasedNow(situation) ? WITH_ERASURE : LEAVE;
        };
    }

    private static Grant delivery(Situation situation) {
        if (situation.person().isEmpty()) {
            return LEAVE;
        }
        return situation.isShared() ? DELIVER_SENT : DELIVER;
    }

    private static Grant erasure(Situation situation) {
        boolean later = situation.wantsDataFirst();
        if (situation.isErasable()) {
            return later ? ERASE_LATER : ERASE;
        }
        boolean sent =
                situation.isShared()
                        && situation.person().isPresent()
                        && asksForAll(situation.request());
        if (!sent) {
            return LEAVE;
        }
        return later ? ERASE_SENT_LATER : ERASE_SENT;
    }

    private static boolean asksForAll(Case request) {
        return request.wish(Right.ERASURE)
                .filter(wish -> wish.details().categories().isEmpty())
                .isPresent();
    }

    private static Grant restriction(Situation situation) {
        if (isErasedNow(situation)) {
            return WITH_ERASURE;
        }
        // Of a shared address nobody can tell whose data it would be.
        boolean known = situation.person().isPresent() && !situation.isShared();
        return known ? RESTRICT : LEAVE;
    }

    private static boolean isErasedNow(Situation situation) {
        return situation.isErasable() && !situation.wantsDataFirst();
    }
}
