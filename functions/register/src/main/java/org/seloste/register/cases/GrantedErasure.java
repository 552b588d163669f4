package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Ruling.AcceptInPart;
import org.seloste.register.person.PersonChange;
import org.seloste.register.person.PersonState;
import org.seloste.register.suppression.Suppression.Kind;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An erasure that a human granted. The verdict stands from now on; the wish is answered when the
 * data is gone and counted.
 */
final class GrantedErasure {
    private final Scene scene;

    GrantedErasure(Scene scene) {
        this.scene = scene;
    }

    /** All that was asked for, as far as no law keeps it (statement, section 4; Art. 17(3)(b)). */
    Turn accept(Turn turn, Wish wish, String reason) {
        Keeping keeping = Keeping.of(scene, wish, Set.of());
        RefusalGround ground = keeping.kept().isEmpty() ? null : RefusalGround.LEGAL_OBLIGATION;
        return granted(turn, wish, keeping, scene.decision(ground, reason));
    }

    /** A part of it. */
    Turn acceptInPart(Turn turn, Wish wish, AcceptInPart ruling) {
        Keeping keeping = Keeping.of(scene, wish, ruling.withheld());
        return granted(turn, wish, keeping, scene.decision(ruling.ground(), ruling.reason()));
    }

    private Turn granted(Turn turn, Wish wish, Keeping keeping, Decision decision) {
        Recipients recipients =
                Recipients.ofCategories(scene.statement(), scene.disclosures(), keeping.gone());
        Decision whole = decision.keeping(keeping.kept()).telling(recipients.names());
        // What a law keeps is known by no address; nobody comes back with it.
        boolean listed = keeping.isWhole() && !addresses(scene.person()).isEmpty();
        Decision told = listed ? whole.withSuppression() : whole;
        return waits(turn.after())
                ? waiting(scene.decided(turn, wish, told), wish)
                : begun(
                        scene.statement(),
                        scene.answered(turn, wish, wish.state(), told),
                        scene.now());
    }

    /** Whoever asked for a copy too gets it first. */
    private boolean waits(Case after) {
        Parcel parcel = after.parcel();
        return parcel != null
                && parcel.endsAt().isAfter(scene.now())
                && !parcel.isTaken(scene.now());
    }

    private Turn waiting(Turn turn, Wish wish) {
        Parcel parcel = turn.after().parcel();
        Case after = turn.after().with(turn.after().upkeep().waiting());
        return parcel == null
                ? turn
                : turn.to(
                        after.with(
                                Step.until(
                                        scene.now(),
                                        Step.Kind.ERASURE_WAITS,
                                        List.of(wish.right()),
                                        parcel.erasedOn())));
    }

    /**
     * Begins an erasure that was decided, now or before it had to wait.
     *
     * @param turn in which it begins
     */
    static Turn begun(Statement statement, Turn turn, Instant now) {
        Wish wish = turn.after().wish(Right.ERASURE).orElseThrow();
        Decision decision = Objects.requireNonNull(wish.decision());
        List<String> gone = Keeping.gone(statement, wish, decision);
        RequestState outcome =
                decision.kept().isEmpty()
                        ? RequestState.COMPLETED
                        : RequestState.PARTIALLY_COMPLETED;
        Erasing erasing = new Erasing(now, gone, false, outcome, decision);
        Turn begun =
                turn.to(
                        turn.after()
                                .with(turn.after().upkeep().erasing(erasing))
                                .with(Step.of(now, Step.Kind.ERASING, List.of(wish.right()))));
        return gone.isEmpty() ? leaving(begun) : begun.changing(begun.change().reduce(gone));
    }

    /** Whoever leaves needs no ban and no restriction; imports are kept from bringing them back. */
    private static Turn leaving(Turn turn) {
        Turn leaving = turn.changing(PersonChange.by(turn.after().id()).condemn());
        for (String address : addresses(turn.person())) {
            leaving = leaving.suppressing(address, Kind.ERASED);
        }
        return leaving;
    }

    private static List<String> addresses(@Nullable PersonState person) {
        return person == null ? List.of() : person.hashesToSuppress();
    }
}
