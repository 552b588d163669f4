package org.seloste.register.cases;

import org.seloste.register.cases.Corrections.Checked;
import org.seloste.register.cases.Ruling.Accept;
import org.seloste.register.cases.Ruling.AcceptInPart;
import org.seloste.register.cases.Ruling.NoData;
import org.seloste.register.cases.Ruling.Refuse;
import org.seloste.register.person.PersonChange.BanMarketing;
import org.seloste.register.person.PersonState;
import org.seloste.register.suppression.Suppression.Kind;
import org.seloste.statement.RequestState;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Right;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What each verdict does to the case, to the person and to those who got the data. */
final class Verdicts {
    private final Scene scene;

    Verdicts(Scene scene) {
        this.scene = scene;
    }

    Turn accept(Turn turn, Wish wish, Accept ruling) {
        Decision decision = scene.decision(null, ruling.reason());
        return switch (wish.right()) {
            case ACCESS, PORTABILITY ->
                    deliver(turn, wish, RequestState.COMPLETED, decision, Set.of());
            case RECTIFICATION ->
                    correct(turn, wish, RequestState.COMPLETED, decision, ruling.fields());
            case ERASURE -> new GrantedErasure(scene).accept(turn, wish, ruling.reason().strip());
            case RESTRICTION -> restrict(turn, wish, decision);
            case OBJECTION -> banned(restrict(turn, wish, decision));
            case MARKETING_BAN -> ban(turn, wish, decision);
            case CONSENT_WITHDRAWAL -> withdrawConsents(turn, wish, decision);
        };
    }

    Turn acceptInPart(Turn turn, Wish wish, AcceptInPart ruling) {
        Decision decision = scene.decision(ruling.ground(), ruling.reason());
        RequestState partly = RequestState.PARTIALLY_COMPLETED;
        return switch (wish.right()) {
            case ACCESS, PORTABILITY -> deliver(turn, wish, partly, decision, ruling.withheld());
            case RECTIFICATION -> correct(turn, wish, partly, decision, ruling.fields());
            case ERASURE -> new GrantedErasure(scene).acceptInPart(turn, wish, ruling);
            case OBJECTION -> banned(scene.answered(turn, wish, partly, decision));
            case RESTRICTION, MARKETING_BAN, CONSENT_WITHDRAWAL ->
                    throw new IllegalStateException("no part of " + wish.right());
        };
    }

    Turn refuse(Turn turn, Wish wish, Refuse ruling) {
        Decision decision = scene.decision(ruling.ground(), ruling.reason());
        return scene.answered(turn, wish, RequestState.REFUSED, decision);
    }

    Turn noData(Turn turn, Wish wish, NoData ruling) {
        Decision decision = scene.decision(null, ruling.reason());
        return scene.answered(turn, wish, RequestState.NO_DATA, decision);
    }

    /** Both kinds of copy are fetched as one package. */
    private Turn deliver(
            Turn turn, Wish wish, RequestState outcome, Decision decision, Set<String> withheld) {
        LocalDate until = scene.today().plus(scene.clock().rules().packageLife());
        Parcel parcel =
                Parcel.ready(
                                scene.now(),
                                until,
                                until.plusDays(1).atStartOfDay(scene.clock().zone()).toInstant(),
                                false)
                        .of(scene.person())
                        .without(withheld.stream().sorted().toList());
        Turn answered = scene.answered(turn, wish, outcome, decision);
        Step ready = Step.until(scene.now(), Step.Kind.DATA_READY, List.of(wish.right()), until);
        return answered.to(answered.after().with(parcel).with(ready));
    }

    private Turn correct(
            Turn turn,
            Wish wish,
            RequestState outcome,
            Decision decision,
            Map<String, String> given) {
        Checked.Good good = (Checked.Good) Corrections.check(scene.statement(), given);
        return new Correcting(scene).correct(turn, wish, outcome, decision, good.corrections());
    }

    /** Whoever got the data heard of it when the restriction began, or hears of it now. */
    private Turn restrict(Turn turn, Wish wish, Decision decision) {
        Decision told = decision.telling(Recipients.of(scene.disclosures()).names());
        return held(scene.answered(turn, wish, RequestState.COMPLETED, told), wish);
    }

    /** Restricts what is not restricted by this wish yet. */
    private Turn held(Turn turn, Wish wish) {
        if (wish.hold() != null) {
            return turn;
        }
        Wish holding = turn.after().wish(wish.right()).orElseThrow().with(Hold.OPEN);
        return turn.to(turn.after().with(holding)).changing(turn.change().restrict(ground(wish)));
    }

    private static RestrictionGround ground(Wish wish) {
        return wish.right() == Right.OBJECTION
                ? RestrictionGround.OBJECTION_PENDING
                : Objects.requireNonNullElse(
                        wish.details().ground(), RestrictionGround.LEGAL_CLAIM);
    }

    private Turn ban(Turn turn, Wish wish, Decision decision) {
        Turn banned =
                scene.answered(turn, wish, RequestState.COMPLETED, decision.withSuppression());
        for (String address : addresses()) {
            banned = banned.suppressing(address, Kind.MARKETING);
        }
        return scene.person() == null ? banned : banned(banned);
    }

    /** Where no marketing goes any more: to the address that asked, else to all of the person's. */
    private List<String> addresses() {
        Case request = scene.request();
        PersonState person = scene.person() == null ? scene.remains() : scene.person();
        return request.address() != null || person == null
                ? List.of(request.addressHash())
                : person.addressHashes();
    }

    private static Turn banned(Turn turn) {
        boolean before = turn.change().steps().stream().anyMatch(BanMarketing.class::isInstance);
        return before ? turn : turn.changing(turn.change().banMarketing());
    }

    private Turn withdrawConsents(Turn turn, Wish wish, Decision decision) {
        Turn withdrawn = scene.answered(turn, wish, RequestState.COMPLETED, decision);
        return scene.person() == null
                ? withdrawn
                : withdrawn.changing(withdrawn.change().withdrawConsents());
    }
}
