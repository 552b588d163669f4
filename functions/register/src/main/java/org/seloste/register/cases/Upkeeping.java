package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.RequestConfirmation;
import org.seloste.letters.RequestUnconfirmed;
import org.seloste.register.journal.Event;
import org.seloste.register.key.Link;
import org.seloste.register.key.Purpose;
import org.seloste.register.person.PersonChange;
import org.seloste.register.person.PersonState;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Works out what time alone leads to in a case. Pure. */
final class Upkeeping {
    private final LegalClock clock;
    private final Agenda agenda;
    private final AnswerLetters letters;

    Upkeeping(LegalClock clock) {
        this.clock = clock;
        this.agenda = new Agenda(clock);
        this.letters = new AnswerLetters(clock);
    }

    /** The mail that asks to confirm, with a link of its own: none outlives the request. */
    Post confirmation(Case request, boolean reminder, Instant now) {
        Instant closes = agenda.unconfirmed(request).orElseThrow();
        Instant wanted = now.plus(clock.rules().confirmation());
        Instant ends = wanted.isBefore(closes) ? wanted : closes;
        return new Post(
                new RequestConfirmation(
                        request.number(),
                        request.rights(),
                        request.erasedOnly(),
                        request.receivedOn(),
                        request.due().orElseThrow(),
                        ends,
                        agenda.confirmBy(request),
                        reminder),
                Link.until(Purpose.CONFIRMATION, request.id(), ends),
                reminder ? Post.To.ADDRESS_ONCE : Post.To.ADDRESS);
    }

    Turn sendAgain(Case request, Instant now) {
        Case after =
                request.without(Step.Kind.LINK_SENT)
                        .with(request.upkeep().linkSent(now))
                        .with(Step.of(now, Step.Kind.LINK_SENT, request.rights()));
        return Turn.of(request, after, Event.REQUEST_LINK_SENT)
                .owing(confirmation(request, false, now));
    }

    Turn remind(Case request, Instant now) {
        Case after =
                request.with(request.upkeep().reminded(now))
                        .with(Step.of(now, Step.Kind.REMINDED, request.rights()));
        return Turn.of(request, after, Event.REQUEST_REMINDED)
                .owing(confirmation(request, true, now));
    }

    Turn closeUnconfirmed(Case request, Instant now) {
        List<Right> rights = request.openRights();
        Case after =
                request.each(rights, wish -> wish.in(RequestState.EXPIRED_UNCONFIRMED))
                        .with(Step.of(now, Step.Kind.CLOSED_UNCONFIRMED, rights));
        return Turn.of(request, after, Event.REQUEST_UNCONFIRMED)
                .owing(
                        new Post(
                                new RequestUnconfirmed(
                                        request.number(),
                                        request.receivedOn(),
                                        clock.receivedOn(now)),
                                null,
                                Post.To.ADDRESS_ONCE));
    }

    /**
     * Who asked for more to tell who it is decided what follows when nothing comes, and told the
     * person: the software decides nothing here (GDPR Art. 12(2), statement, section 3).
     */
    Turn closeUnidentified(Case request, Optional<PersonState> state, Instant now) {
        List<Wish> silent =
                request.in(RequestState.AWAITING_IDENTITY)
                        .filter(wish -> isOver(wish, now))
                        .toList();
        List<Right> rights = silent.stream().map(Wish::right).toList();
        IdentityQuestion question = Objects.requireNonNull(silent.getFirst().identity());
        String doubt = Objects.requireNonNullElse(question.doubt(), "");
        Case after =
                request.each(rights, wish -> unidentified(wish, now))
                        .with(new Step(now, Step.Kind.IDENTITY_MISSING, rights, doubt, null, null));
        Turn closed =
                Turn.of(request, after, Event.REQUEST_IDENTITY_MISSING)
                        .of(state.orElse(null))
                        .with("actor", question.actor())
                        .owing(
                                Post.toPerson(
                                        after,
                                        letters.answered(
                                                after,
                                                letters.verdicts(
                                                        after,
                                                        wish -> rights.contains(wish.right())),
                                                false,
                                                now)));
        return Holds.end(clock, closed, rights, doubt, now);
    }

    private boolean isOver(Wish wish, Instant now) {
        return agenda.identityEnd(wish).filter(end -> !end.isAfter(now)).isPresent();
    }

    private static Wish unidentified(Wish wish, Instant now) {
        IdentityQuestion question = Objects.requireNonNull(wish.identity());
        return wish.decided(
                RequestState.REFUSED,
                new Decision(
                        question.actor(),
                        now,
                        RefusalGround.NOT_IDENTIFIED,
                        question.doubt(),
                        List.of(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        false));
    }

    /** The restriction ends on the day that the person was told. */
    Turn lift(Case request, Optional<PersonState> state, Instant now) {
        LocalDate today = clock.receivedOn(now);
        List<Right> rights =
                request.wishes().stream()
                        .filter(wish -> isOver(wish.hold(), today))
                        .map(Wish::right)
                        .toList();
        Case after =
                request.each(rights, wish -> wish.with((Hold) null))
                        .with(Step.of(now, Step.Kind.LIFTED, rights));
        boolean held = after.wishes().stream().anyMatch(wish -> wish.hold() != null);
        PersonChange change = PersonChange.by(request.id());
        return Turn.of(request, after, Event.RESTRICTION_LIFTED)
                .of(state.orElse(null))
                .changing(held || state.isEmpty() ? change : change.lift());
    }

    /** What it restricted is gone, because its time was over. */
    Turn endHold(Case request, Instant now) {
        List<Right> rights =
                request.wishes().stream()
                        .filter(wish -> wish.hold() != null)
                        .map(Wish::right)
                        .toList();
        Case after =
                request.each(rights, wish -> wish.with((Hold) null))
                        .with(Step.of(now, Step.Kind.LIFTED, rights));
        return Turn.of(request, after, Event.RESTRICTION_LIFTED);
    }

    /** Whoever was kept for a copy expires by their own time again. */
    Turn endCopy(Case request, Optional<PersonState> state) {
        Parcel parcel = Objects.requireNonNull(request.parcel());
        return Turn.of(request, request.with(parcel.lettingGo()), Event.DOWNLOAD_ENDED)
                .of(state.orElse(null));
    }

    private static boolean isOver(@Nullable Hold hold, LocalDate today) {
        return hold != null && hold.liftsOn() != null && !hold.liftsOn().isAfter(today);
    }

    /** Thirty days after closing, say, only the evidence is left. */
    Turn deleteContent(Case request, Instant now) {
        Case after =
                request.withoutContent()
                        .with(request.upkeep().withoutContent())
                        .with(Step.of(now, Step.Kind.CONTENT_DELETED, request.rights()));
        return Turn.of(request, after, Event.REQUEST_CONTENT_DELETED);
    }
}
