package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.AfterRestriction;
import org.seloste.letters.RestrictionEnds;
import org.seloste.register.person.PersonState;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The end of restrictions that wishes had brought about. None ends before the person was told (GDPR
 * Art. 18(3)), so what is decided is only announced here.
 */
final class Holds {
    private Holds() {}

    /**
     * Announces, with a turn, the end of what these rights restrict, if they restrict anything and
     * nothing else that the person asked for restricts it too.
     *
     * @param reason why it ends, for the letter
     */
    static Turn end(LegalClock clock, Turn turn, List<Right> rights, String reason, Instant now) {
        Case request = turn.after();
        List<Right> held =
                request.wishes().stream()
                        .filter(wish -> rights.contains(wish.right()) && wish.hold() != null)
                        .map(Wish::right)
                        .toList();
        if (held.isEmpty()) {
            return turn;
        }
        if (request.wishes().stream().anyMatch(wish -> holdsOn(wish, held))) {
            // The data stays restricted; only this is no reason for it any more.
            return turn.to(request.each(held, wish -> wish.with((Hold) null)));
        }
        if (isRestrictedElsewhere(request, turn.person())) {
            // The same, and of the person only what the case restricted is taken off.
            return turn.to(request.each(held, wish -> wish.with((Hold) null)))
                    .changing(turn.change().lift());
        }
        LocalDate endsOn = clock.receivedOn(now).plus(clock.rules().restrictionNotice());
        Case after = request.each(held, wish -> wish.with(new Hold(endsOn)));
        Step step = new Step(now, Step.Kind.LIFT_ANNOUNCED, held, reason, null, endsOn);
        return turn.to(after.with(step))
                .changing(turn.change().announceLift(endsOn))
                .owing(
                        Post.toPerson(
                                after,
                                new RestrictionEnds(
                                        after.number(),
                                        endsOn,
                                        after(after, turn.person(), endsOn),
                                        reason)));
    }

    /** What becomes of the person's data on the day from which the case restricts no longer. */
    static AfterRestriction after(Case after, @Nullable PersonState person, LocalDate endsOn) {
        if (person != null && person.isOverOn(endsOn)) {
            return AfterRestriction.ERASED;
        }
        return isObjectedTo(after) ? AfterRestriction.OBJECTED : AfterRestriction.USED;
    }

    /**
     * Whether an objection of the case holds, at least in part, whatever it restricts no longer.
     */
    private static boolean isObjectedTo(Case after) {
        return after.wish(Right.OBJECTION)
                .map(Wish::state)
                .filter(
                        state ->
                                state == RequestState.COMPLETED
                                        || state == RequestState.PARTIALLY_COMPLETED)
                .isPresent();
    }

    /** Whether another case goes on restricting the use of the person's data, with no end told. */
    static boolean isRestrictedElsewhere(Case request, @Nullable PersonState person) {
        return person != null
                && person.restrictions().stream()
                        .filter(other -> !other.caseId().equals(request.id()))
                        .anyMatch(other -> other.liftOn() == null);
    }

    private static boolean holdsOn(Wish wish, List<Right> held) {
        Hold hold = wish.hold();
        return hold != null && hold.liftsOn() == null && !held.contains(wish.right());
    }
}
