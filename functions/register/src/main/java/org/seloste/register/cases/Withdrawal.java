package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.AfterRestriction;
import org.seloste.letters.RequestWithdrawn;
import org.seloste.register.journal.Event;
import org.seloste.register.key.Link;
import org.seloste.register.key.Purpose;
import org.seloste.register.person.PersonChange;
import org.seloste.register.person.PersonState;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out what taking a request back leads to. Pure. */
final class Withdrawal {
    private final LegalClock clock;

    Withdrawal(LegalClock clock) {
        this.clock = clock;
    }

    /** Which of those rights can still be taken back; none asked for means all. */
    static List<Right> possible(Case request, Set<Right> asked) {
        return request.wishes().stream()
                .filter(wish -> asked.isEmpty() || asked.contains(wish.right()))
                .filter(Wish::isOpen)
                .map(Wish::right)
                .filter(right -> !isOnItsWay(request, right))
                .toList();
    }

    /** Whether that was taken back before: pressing the button twice is no error. */
    static boolean isDone(Case request, Set<Right> asked) {
        List<Wish> meant =
                request.wishes().stream()
                        .filter(wish -> asked.isEmpty() || asked.contains(wish.right()))
                        .toList();
        return meant.stream().anyMatch(wish -> wish.state() == RequestState.WITHDRAWN)
                && meant.stream().noneMatch(Wish::isOpen);
    }

    /** What is being erased cannot be kept any more, nor what goes with it. */
    private static boolean isOnItsWay(Case request, Right right) {
        Erasing erasing = request.upkeep().erasing();
        return erasing != null && (erasing.isWhole() || right == Right.ERASURE);
    }

    /**
     * The rights are taken back.
     *
     * @param state how the person stands; empty when nobody is known, or they are gone
     * @param joining later cases that are answered with this one
     */
    Turn of(
            Case request,
            List<Right> rights,
            Optional<PersonState> state,
            List<Case> joining,
            Instant now) {
        LocalDate today = clock.receivedOn(now);
        LocalDate endsOn = today.plus(clock.rules().restrictionNotice());
        boolean held =
                request.wishes().stream()
                        .anyMatch(wish -> rights.contains(wish.right()) && wish.hold() != null);
        boolean ends = held && !isHeldByAnother(request, rights) && state.isPresent();
        boolean lifts = ends && !Holds.isRestrictedElsewhere(request, state.orElse(null));
        Case after =
                request.each(rights, wish -> taken(wish, lifts ? new Hold(endsOn) : null))
                        .with(
                                new Step(
                                        now,
                                        Step.Kind.WITHDRAWN,
                                        rights,
                                        null,
                                        null,
                                        lifts ? endsOn : null));
        if (rights.contains(Right.ERASURE)) {
            after = after.with(after.upkeep().notWaiting());
        }
        List<Case> ended =
                joining.stream().filter(other -> !left(other, request, rights).isEmpty()).toList();
        RequestWithdrawn letter =
                new RequestWithdrawn(
                        request.number(),
                        rights,
                        today,
                        lifts ? endsOn : null,
                        Holds.after(after, state.orElse(null), endsOn),
                        ended.stream().map(Case::number).toList());
        Turn turn =
                Turn.of(request, after, Event.REQUEST_WITHDRAWN)
                        .of(state.orElse(null))
                        .changing(
                                change(PersonChange.by(request.id()), ends, lifts ? endsOn : null))
                        .owing(Post.toPerson(after, letter));
        for (Case other : ended) {
            turn = told(turn, other, left(other, request, rights), today);
        }
        return turn;
    }

    /**
     * Where another case goes on restricting there is nothing to tell of: nothing is used again.
     */
    private static PersonChange change(
            PersonChange change, boolean ends, @Nullable LocalDate told) {
        if (told != null) {
            return change.announceLift(told);
        }
        return ends ? change.lift() : change;
    }

    /** What another case left to this one and loses with it. */
    private static List<Right> left(Case other, Case request, List<Right> rights) {
        return other.wishes().stream()
                .filter(wish -> request.id().equals(wish.mergedInto()))
                .map(Wish::right)
                .filter(rights::contains)
                .toList();
    }

    /** Whoever asked from another address is told there, too. */
    private static Turn told(Turn turn, Case other, List<Right> rights, LocalDate today) {
        EmailAddress address = other.address();
        if (address == null || address.equals(turn.after().address())) {
            return turn;
        }
        RequestWithdrawn letter =
                new RequestWithdrawn(
                        other.number(), rights, today, null, AfterRestriction.USED, List.of());
        Link link = new Link(Purpose.STATUS, other.id());
        return turn.owing(new Post(letter, link, Post.To.PERSON).at(address));
    }

    /** One case restricts once, for all of its wishes that need it. */
    private static boolean isHeldByAnother(Case request, List<Right> rights) {
        return request.wishes().stream()
                .anyMatch(wish -> wish.hold() != null && !rights.contains(wish.right()));
    }

    private static Wish taken(Wish wish, @Nullable Hold end) {
        Wish taken = wish.in(RequestState.WITHDRAWN);
        return wish.hold() == null ? taken : taken.with(end);
    }
}
