package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.journal.Event;
import org.seloste.register.person.PersonChange;
import org.seloste.register.person.PersonState;
import org.seloste.register.suppression.Suppression.Kind;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RequestState;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Works out what confirming a request leads to. Pure: reads nothing, writes nothing. */
final class Confirmation {
    private final LegalClock clock;
    private final AnswerLetters letters;

    Confirmation(LegalClock clock) {
        this.clock = clock;
        this.letters = new AnswerLetters(clock);
    }

    /** Confirmed by the owner of the address. */
    Turn confirmed(Situation situation, Instant now) {
        return of(
                situation.request(), situation, Event.REQUEST_CONFIRMED, Step.Kind.CONFIRMED, now);
    }

    /**
     * The same for a request that came another way.
     *
     * @param before null when the case is new
     */
    Turn of(@Nullable Case before, Situation situation, Event event, Step.Kind kind, Instant now) {
        Map<Right, Grant> grants = new EnumMap<>(Right.class);
        situation
                .request()
                .rights()
                .forEach(right -> grants.put(right, Grant.of(right, situation)));
        Case tied =
                situation
                        .request()
                        .with(new Bound(now, situation.subject(), situation.isShared()))
                        .with(Step.of(now, kind, situation.request().rights()));
        Case after = new Carrying(situation, now).all(tied, grants);
        Turn turn =
                Turn.of(before, after, event)
                        .of(situation.person().orElse(null))
                        .changing(change(situation, grants));
        turn = suppressing(turn, situation, grants);
        for (Post post : letters.afterConfirmation(situation, after, now)) {
            turn = turn.owing(post);
        }
        String subject = situation.subject();
        return subject == null ? turn : turn.with("person", subject);
    }

    private static PersonChange change(Situation situation, Map<Right, Grant> grants) {
        PersonChange change = PersonChange.by(situation.request().id());
        if (situation.person().isEmpty()) {
            return change;
        }
        if (grants.containsValue(Grant.ERASE)) {
            // Whoever leaves needs no ban and no restriction.
            return change.condemn();
        }
        if (grants.containsValue(Grant.ERASE_SENT)) {
            change = change.reduce();
        }
        if (!situation.isShared() && grants.containsValue(Grant.BAN)) {
            change = change.banMarketing();
        }
        if (!situation.isShared() && grants.containsValue(Grant.WITHDRAW_CONSENTS)) {
            change = change.withdrawConsents();
        }
        for (Wish wish : situation.request().wishes()) {
            if (grants.get(wish.right()) == Grant.RESTRICT) {
                change = change.restrict(ground(wish));
            }
        }
        return change;
    }

    private static RestrictionGround ground(Wish wish) {
        if (wish.right() == Right.OBJECTION) {
            return RestrictionGround.OBJECTION_PENDING;
        }
        // Nobody who restricts has to know the law: the ground that binds us most is taken.
        return Objects.requireNonNullElse(wish.details().ground(), RestrictionGround.LEGAL_CLAIM);
    }

    private static Turn suppressing(Turn turn, Situation situation, Map<Right, Grant> grants) {
        Turn all = turn;
        boolean everywhere = grants.containsValue(Grant.WITHDRAW_CONSENTS) && situation.isShared();
        if (grants.containsValue(Grant.BAN) || everywhere) {
            for (String address : situation.toBan()) {
                all = all.suppressing(address, Kind.MARKETING);
            }
        }
        if (grants.containsValue(Grant.ERASE)) {
            all =
                    erased(
                            all,
                            situation
                                    .person()
                                    .map(PersonState::hashesToSuppress)
                                    .orElse(List.of()));
        }
        return all;
    }

    private static Turn erased(Turn turn, List<String> addressHashes) {
        Turn all = turn;
        for (String hash : addressHashes) {
            all = all.suppressing(hash, Kind.ERASED);
        }
        return all;
    }

    /** Carries the grants out on the case, one after the other. */
    private final class Carrying {
        private final Situation situation;
        private final Instant now;

        Carrying(Situation situation, Instant now) {
            this.situation = situation;
            this.now = now;
        }

        Case all(Case tied, Map<Right, Grant> grants) {
            Case request = tied;
            for (Map.Entry<Right, Grant> entry : grants.entrySet()) {
                Wish wish = request.wish(entry.getKey()).orElseThrow();
                request = one(request, wish, entry.getValue());
            }
            List<Right> others =
                    request.openRights().stream().filter(situation.others()::contains).toList();
            return others.isEmpty()
                    ? request
                    : request.with(Step.of(now, Step.Kind.BESIDE_ANOTHER, others));
        }

        private Case one(Case request, Wish wish, Grant grant) {
            return switch (grant) {
                case BAN ->
                        done(
                                request,
                                wish,
                                Decision.granted(now).withSuppression(),
                                Step.Kind.BANNED);
                case WITHDRAW_CONSENTS ->
                        done(request, wish, consents(), Step.Kind.CONSENTS_WITHDRAWN);
                case RESTRICT ->
                        left(request, wish.with(Hold.OPEN)).with(step(wish, Step.Kind.RESTRICTED));
                case DELIVER ->
                        delivered(
                                request,
                                wish.decided(RequestState.COMPLETED, Decision.granted(now)),
                                false);
                case DELIVER_SENT -> delivered(left(request, wish), inProgress(wish), true);
                case ERASE -> erasing(request, wish, Erasing.everything(now));
                case ERASE_SENT -> erasing(left(request, wish), wish, Erasing.sent(now));
                case ERASE_LATER -> waiting(request, wish);
                case ERASE_SENT_LATER -> waiting(left(request, wish), wish);
                case WITH_ERASURE -> request.with(inProgress(wish));
                case MERGE -> merged(request, wish);
                case LEAVE -> left(request, wish);
                case NOTHING_FOUND -> nothingFound(request, wish);
            };
        }

        private Decision consents() {
            Decision granted = Decision.granted(now);
            return situation.isShared() ? granted.withSuppression() : granted;
        }

        private Case done(Case request, Wish wish, Decision decision, Step.Kind kind) {
            return request.with(wish.decided(RequestState.COMPLETED, decision))
                    .with(step(wish, kind));
        }

        private Case left(Case request, Wish wish) {
            return request.with(inProgress(wish))
                    .with(
                            Step.until(
                                    now,
                                    Step.Kind.WAITS_FOR_DECISION,
                                    List.of(wish.right()),
                                    wish.due()));
        }

        private Case delivered(Case request, Wish wish, boolean sentOnly) {
            Parcel parcel = parcel(sentOnly);
            return request.with(wish)
                    .with(parcel)
                    .with(
                            Step.until(
                                    now,
                                    Step.Kind.DATA_READY,
                                    List.of(wish.right()),
                                    parcel.until()));
        }

        private Case erasing(Case request, Wish wish, Erasing erasing) {
            return request.with(inProgress(wish))
                    .with(request.upkeep().erasing(erasing))
                    .with(step(wish, Step.Kind.ERASING));
        }

        private Case waiting(Case request, Wish wish) {
            return request.with(inProgress(wish))
                    .with(request.upkeep().waiting())
                    .with(
                            Step.until(
                                    now,
                                    Step.Kind.ERASURE_WAITS,
                                    List.of(wish.right()),
                                    parcel(false).erasedOn()));
        }

        /** What people decide is decided there; what needs nobody's decision is handed out here. */
        private Case merged(Case request, Wish wish) {
            Case open = Objects.requireNonNull(situation.open().get(wish.right()));
            Wish merged = wish.merged(open.id());
            Case after = request.with(merged).with(step(wish, Step.Kind.MERGED));
            boolean handedOut = Copies.isCopy(wish.right()) && situation.person().isPresent();
            return handedOut ? delivered(after, merged, situation.isShared()) : after;
        }

        private Case nothingFound(Case request, Wish wish) {
            return request.with(wish.decided(RequestState.NO_DATA, Decision.granted(now)))
                    .with(step(wish, Step.Kind.NOTHING_FOUND));
        }

        private Parcel parcel(boolean sentOnly) {
            LocalDate until = clock.receivedOn(now).plus(clock.rules().packageLife());
            Parcel parcel =
                    Parcel.ready(
                            now,
                            until,
                            until.plusDays(1).atStartOfDay(clock.zone()).toInstant(),
                            sentOnly);
            return erasedBefore(parcel)
                    .map(end -> Parcel.ready(now, end.until(), end.endsAt(), sentOnly))
                    .orElse(parcel)
                    .of(situation.person().orElse(null));
        }

        /** An erasure that this one joined waits for the copy of its own case, and no longer. */
        private Optional<Parcel> erasedBefore(Parcel parcel) {
            return Optional.ofNullable(situation.open().get(Right.ERASURE))
                    .filter(open -> open.upkeep().erasureWaits())
                    .map(Case::parcel)
                    .filter(first -> first.endsAt().isAfter(now))
                    .filter(first -> first.endsAt().isBefore(parcel.endsAt()));
        }

        private Wish inProgress(Wish wish) {
            return wish.in(RequestState.IN_PROGRESS);
        }

        private Step step(Wish wish, Step.Kind kind) {
            return Step.of(now, kind, List.of(wish.right()));
        }
    }
}
