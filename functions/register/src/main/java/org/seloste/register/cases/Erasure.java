package org.seloste.register.cases;

import org.seloste.register.journal.Event;
import org.seloste.register.person.ErasureResult;
import org.seloste.register.person.PersonChange;
import org.seloste.register.person.PersonState;
import org.seloste.register.suppression.Suppression.Kind;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Works out how an erasure begins that had to wait, and how one ends. Pure. */
final class Erasure {
    private static final List<Right> ERASURE = List.of(Right.ERASURE);

    private final Statement statement;
    private final AnswerLetters letters;

    Erasure(Statement statement) {
        this.statement = statement;
        this.letters = new AnswerLetters(LegalClock.of(statement));
    }

    /**
     * What waited for a download goes on.
     *
     * @param state how the person stands now; empty when they are no longer there
     */
    Turn goOn(Case request, Optional<PersonState> state, Instant now) {
        boolean decided = request.wish(Right.ERASURE).filter(Erasure::isDecided).isPresent();
        if (decided && state.isPresent()) {
            Turn turn = Turn.of(request, request, Event.REQUEST_WENT_ON).of(state.get());
            return GrantedErasure.begun(statement, turn, now);
        }
        if (request.shared() || state.filter(PersonState::erasableAtOnce).isPresent()) {
            return begin(request, state, now);
        }
        return state.isPresent() ? leave(request, state.get(), now) : gone(request, now);
    }

    /** Whether a human did; of a shared address the software has answered a part. */
    private static boolean isDecided(Wish wish) {
        Decision decision = wish.decision();
        return decision != null && !decision.actor().equals(Decision.SOFTWARE);
    }

    private Turn begin(Case request, Optional<PersonState> state, Instant now) {
        boolean sent = request.shared();
        Erasing erasing = sent ? Erasing.sent(now) : Erasing.everything(now);
        Case after =
                request.with(request.upkeep().erasing(erasing))
                        .with(Step.of(now, Step.Kind.ERASING, ERASURE));
        PersonChange change = PersonChange.by(request.id());
        Turn turn =
                Turn.of(request, after, Event.REQUEST_WENT_ON)
                        .of(state.orElse(null))
                        .changing(sent ? change.reduce() : change.condemn());
        if (sent) {
            return turn;
        }
        for (String hash : state.map(PersonState::hashesToSuppress).orElse(List.of())) {
            turn = turn.suppressing(hash, Kind.ERASED);
        }
        return turn;
    }

    /** The person has become somebody about whom a human decides. */
    private Turn leave(Case request, PersonState state, Instant now) {
        Wish wish = request.wish(Right.ERASURE).orElseThrow();
        Case after =
                request.with(request.upkeep().notWaiting())
                        .with(Step.until(now, Step.Kind.WAITS_FOR_DECISION, ERASURE, wish.due()));
        Turn turn =
                Turn.of(request, after, Event.REQUEST_WENT_ON)
                        .of(state)
                        .owing(Post.toPerson(after, letters.postponed(after, wish, now)));
        return letters.notice(after).map(turn::owing).orElse(turn);
    }

    /** The person was erased for another case: what this one asks for is answered by that. */
    Turn elsewhere(Case request, Instant now) {
        Case after =
                request.with(request.upkeep().moving(null).notWaiting())
                        .each(wish -> answeredByIt(wish, now))
                        .with(Step.of(now, Step.Kind.ERASED, request.openRights()))
                        .withoutParcel();
        return Turn.of(request, after.withoutContent(), Event.REQUEST_ERASED)
                .owing(answer(after, true, now));
    }

    /** The data went by itself meanwhile, because its time was over. */
    private Turn gone(Case request, Instant now) {
        Decision decision = Decision.granted(now);
        return ended(
                request, request.upkeep(), RequestState.COMPLETED, decision, Map.of(), true, now);
    }

    /**
     * Everything that was to go is gone.
     *
     * @param told the recipients of what was erased, by name
     */
    Turn end(Case request, ErasureResult result, List<String> told, Instant now) {
        Erasing erasing = Objects.requireNonNull(request.upkeep().erasing());
        Map<String, Integer> counts = result.byName();
        Decision decision =
                Objects.requireNonNullElseGet(erasing.decision(), () -> Decision.granted(now))
                        .withDeleted(counts);
        Decision telling = decision.recipients().isEmpty() ? decision.telling(told) : decision;
        return ended(
                        request,
                        request.upkeep().erased(),
                        erasing.outcome(),
                        telling,
                        counts,
                        erasing.isWhole(),
                        now)
                .endingErasure();
    }

    private Turn ended(
            Case request,
            Upkeep upkeep,
            RequestState outcome,
            Decision decision,
            Map<String, Integer> counts,
            boolean whole,
            Instant now) {
        Case after =
                request.with((whole ? upkeep.moving(null) : upkeep).notWaiting())
                        .each(ERASURE, wish -> wish.decided(outcome, decision))
                        .with(Step.of(now, Step.Kind.ERASED, ERASURE));
        if (whole) {
            after = after.each(wish -> answeredByIt(wish, now)).withoutParcel();
        }
        boolean nothingLeft = whole && outcome == RequestState.COMPLETED;
        boolean last = nothingLeft && !after.isOpen();
        Turn turn = Turn.of(request, last ? after.withoutContent() : after, Event.REQUEST_ERASED);
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            turn = turn.with("deleted." + count.getKey(), count.getValue().toString());
        }
        return outcome.isOpen() ? turn : turn.owing(answer(after, last, now));
    }

    private Post answer(Case after, boolean last, Instant now) {
        return last
                ? new Post(
                        letters.answered(after, letters.verdicts(after), true, now),
                        null,
                        Post.To.PERSON)
                : Post.toPerson(
                        after, letters.answered(after, letters.verdicts(after), false, now));
    }

    /** What else was asked for, of somebody of whom at most a law keeps something. */
    private static Wish answeredByIt(Wish wish, Instant now) {
        if (!wish.isOpen()) {
            return wish.with((Hold) null);
        }
        return wish.with((Hold) null)
                .decided(RequestState.ANSWERED_BY_ERASURE, Decision.granted(now));
    }
}
