package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.journal.Event;
import org.seloste.register.person.Disclosure;
import org.seloste.register.person.PersonState;
import org.seloste.statement.KeptGroup;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything that a decision rests on, read at one moment.
 *
 * @param statement the statement in force
 * @param request the case
 * @param person whose data it concerns; null when nobody is known
 * @param remains what is left of that person where it is only what a law keeps; null otherwise
 * @param isBehindAddress whether that person is behind the address that the request came from
 * @param disclosures to whom the person's data was given
 * @param others the other cases of the person, where an erasure has to think of them
 * @param actor who decides
 * @param now when
 */
record Scene(
        Statement statement,
        Case request,
        @Nullable PersonState person,
        @Nullable PersonState remains,
        boolean isBehindAddress,
        List<Disclosure> disclosures,
        List<Case> others,
        String actor,
        Instant now) {
    Scene {
        disclosures = List.copyOf(disclosures);
        others = List.copyOf(others);
    }

    /** Whether anything is there of whom the case concerns. */
    boolean isKnown() {
        return person != null || remains != null;
    }

    LegalClock clock() {
        return LegalClock.of(statement);
    }

    LocalDate today() {
        return clock().receivedOn(now);
    }

    /** The change of the case that the actor makes. */
    Turn turn(Case after, Event event) {
        Turn turn = Turn.of(request, after, event).of(person);
        return actor.isEmpty() ? turn : turn.with("actor", actor);
    }

    /** How long each category of the person's data is kept. */
    List<KeptGroup> lifetimes() {
        return person == null ? List.of() : person.kept();
    }

    /** What a law keeps of it, whatever is asked (Art. 17(3)(b)). */
    List<KeptGroup> statutory() {
        return person == null
                ? List.of()
                : person.keptByLaw().stream()
                        .filter(
                                group ->
                                        group.lastDay() == null
                                                || !group.lastDay().isBefore(today()))
                        .toList();
    }

    /** How the actor decides something, so far. */
    Decision decision(@Nullable RefusalGround ground, String reason) {
        String words = reason.strip();
        return new Decision(
                actor,
                now,
                ground,
                words.isEmpty() ? null : words,
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                false);
    }

    /** A turn that decides a wish too; it is answered when that is carried out. */
    Turn decided(Turn turn, Wish wish, Decision decision) {
        Wish current = turn.after().wish(wish.right()).orElseThrow();
        return turn.to(turn.after().with(current.decided(wish.state(), decision)));
    }

    /** A turn that answers a wish too. */
    Turn answered(Turn turn, Wish wish, RequestState outcome, Decision decision) {
        Step step =
                new Step(
                        now,
                        Step.Kind.DECIDED,
                        List.of(wish.right()),
                        decision.reason(),
                        null,
                        null);
        Wish current = turn.after().wish(wish.right()).orElseThrow();
        Case after = turn.after().with(current.decided(outcome, decision)).with(step);
        // Another verdict on a correction ends the wait for an address that an earlier one brought.
        boolean ends = wish.right() == Right.RECTIFICATION;
        return turn.to(ends ? after.with(after.upkeep().moving(null)) : after);
    }
}
