package org.seloste.register.cases;

import org.seloste.letters.CaseNotice;
import org.seloste.letters.DataReady;
import org.seloste.letters.Merged;
import org.seloste.letters.RequestAccepted;
import org.seloste.letters.RequestAnswered;
import org.seloste.letters.Verdict;
import org.seloste.register.key.Link;
import org.seloste.register.key.Purpose;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The letters that say what became of a request. */
final class AnswerLetters {
    private static final Set<Step.Kind> AFTERWARDS =
            Set.of(Step.Kind.ERASED, Step.Kind.ADDRESS_CHANGED);

    private final LegalClock clock;

    AnswerLetters(LegalClock clock) {
        this.clock = clock;
    }

    /** What the person and the company are told at once. */
    List<Post> afterConfirmation(Situation situation, Case after, Instant now) {
        List<Post> posts = new ArrayList<>();
        boolean erasing = isLeaving(after);
        List<Merged> merged = merged(situation, after);
        if ((after.isOpen() && !erasing) || !merged.isEmpty()) {
            posts.add(Post.toPerson(after, accepted(situation, after, merged, now)));
        }
        List<Verdict> verdicts = erasing ? List.of() : verdicts(after, AnswerLetters::isAnswered);
        if (!verdicts.isEmpty()) {
            posts.add(Post.toPerson(after, answered(after, verdicts, false, now)));
        }
        ready(after).ifPresent(posts::add);
        notice(after).ifPresent(posts::add);
        return posts;
    }

    /** Whoever is being erased gets one letter, when it is done. */
    private static boolean isLeaving(Case after) {
        Erasing erasing = after.upkeep().erasing();
        return erasing != null && erasing.isWhole();
    }

    private static boolean isAnswered(Wish wish) {
        // A download has a letter of its own.
        boolean download = wish.right() == Right.ACCESS || wish.right() == Right.PORTABILITY;
        return !download || wish.state() != RequestState.COMPLETED;
    }

    private RequestAccepted accepted(
            Situation situation, Case after, List<Merged> merged, Instant now) {
        List<Right> rights =
                after.wishes().stream()
                        .filter(wish -> wish.state() != RequestState.MERGED)
                        .map(Wish::right)
                        .toList();
        Parcel parcel = after.parcel();
        LocalDate due = due(situation, after);
        return new RequestAccepted(
                after.number(),
                rights,
                after.erasedOnly(),
                merged,
                after.receivedOn(),
                due,
                due.isBefore(clock.receivedOn(now)),
                after.upkeep().erasureWaits() && parcel != null ? parcel.erasedOn() : null,
                after.isHeld() ? clock.receivedOn(now) : null,
                false);
    }

    /**
     * What was to be erased by itself on a day that was told needs a human's decision after all.
     */
    RequestAccepted postponed(Case after, Wish wish, Instant now) {
        return new RequestAccepted(
                after.number(),
                List.of(wish.right()),
                after.erasedOnly(),
                List.of(),
                after.receivedOn(),
                wish.due(),
                wish.due().isBefore(clock.receivedOn(now)),
                null,
                null,
                true);
    }

    /** When nothing is open here, what was merged is answered with the earlier request. */
    private LocalDate due(Situation situation, Case after) {
        return after.due()
                .or(
                        () ->
                                situation.open().values().stream()
                                        .flatMap(
                                                earlier ->
                                                        after.answeredBy(earlier, clock).stream())
                                        .min(Comparator.naturalOrder()))
                .orElseGet(() -> due(after));
    }

    private static LocalDate due(Case after) {
        return after.due().orElseGet(() -> after.wishes().getFirst().due());
    }

    private static List<Merged> merged(Situation situation, Case after) {
        return after.in(RequestState.MERGED)
                .map(
                        wish -> {
                            Case open = Objects.requireNonNull(situation.open().get(wish.right()));
                            return new Merged(wish.right(), open.number(), open.receivedOn());
                        })
                .toList();
    }

    /** The answer to what was decided, as a letter. */
    RequestAnswered answered(Case after, List<Verdict> verdicts, boolean last, Instant now) {
        return new RequestAnswered(
                after.number(), after.receivedOn(), clock.receivedOn(now), verdicts, last);
    }

    /** What became of each wish that is decided. */
    List<Verdict> verdicts(Case after) {
        return verdicts(after, _ -> true);
    }

    /** What became of those wishes of it that are decided. */
    List<Verdict> verdicts(Case after, Predicate<Wish> which) {
        return after.wishes().stream()
                .filter(wish -> !wish.isOpen())
                .filter(which)
                .flatMap(wish -> verdict(after, wish))
                .toList();
    }

    private Stream<Verdict> verdict(Case after, Wish wish) {
        Decision decision = wish.decision();
        return decision == null ? Stream.empty() : Stream.of(verdict(after, wish, decision));
    }

    private Verdict verdict(Case after, Wish wish, Decision decision) {
        return new Verdict(
                wish.right(),
                wish.state(),
                decision.ground(),
                decision.reason(),
                decision.kept(),
                decision.fields(),
                decision.recipients(),
                decision.suppressed(),
                wish.right() == Right.ERASURE ? wish.details().categories() : leftOut(after, wish),
                clock.receivedOn(carriedOut(after, wish, decision)));
    }

    /** What a copy is without. */
    private static List<String> leftOut(Case after, Wish wish) {
        Parcel parcel = after.parcel();
        boolean partly =
                Copies.isCopy(wish.right()) && wish.state() == RequestState.PARTIALLY_COMPLETED;
        return partly && parcel != null ? parcel.withheld() : List.of();
    }

    /**
     * An erasure and a change of address are carried out some time after they were decided, a
     * restriction that holds while somebody decides before. What an erasure answered fell away when
     * the data went, until when also a restriction held.
     */
    private static Instant carriedOut(Case after, Wish wish, Decision decision) {
        if (wish.state() == RequestState.ANSWERED_BY_ERASURE) {
            return decision.at();
        }
        return wish.right() == Right.RESTRICTION
                ? restricted(after, decision)
                : afterwards(after, wish.right(), decision);
    }

    private static Instant restricted(Case after, Decision decision) {
        return after.history().stream()
                .filter(step -> step.kind() == Step.Kind.RESTRICTED)
                .filter(step -> step.rights().contains(Right.RESTRICTION))
                .map(Step::at)
                .min(Comparator.naturalOrder())
                .orElse(decision.at());
    }

    private static Instant afterwards(Case after, Right right, Decision decision) {
        return after.history().stream()
                .filter(step -> AFTERWARDS.contains(step.kind()))
                .filter(step -> step.rights().contains(right))
                .map(Step::at)
                .filter(decision.at()::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(decision.at());
    }

    /** Where the data can be downloaded; empty when there is none to. */
    Optional<Post> ready(Case after) {
        return Optional.ofNullable(after.parcel())
                .map(
                        parcel ->
                                new Post(
                                        new DataReady(
                                                after.number(),
                                                after.receivedOn(),
                                                parcel.until(),
                                                after.upkeep().erasureWaits()
                                                        ? parcel.erasedOn()
                                                        : null,
                                                after.isHeld()),
                                        Link.until(Purpose.PACKAGE, after.id(), parcel.endsAt()),
                                        Post.To.PERSON));
    }

    /** The company hears of what waits for somebody, if it said where. */
    Optional<Post> notice(Case after) {
        long waiting = after.wishes().stream().filter(wish -> waits(after, wish)).count();
        return waiting == 0 || clock.rules().notification().isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Post(
                                new CaseNotice(
                                        after.number(), due(after), Math.toIntExact(waiting)),
                                null,
                                Post.To.COMPANY));
    }

    private static boolean waits(Case after, Wish wish) {
        boolean waitsForDownload =
                wish.right() == Right.ERASURE && after.upkeep().erasureWaits() && !after.shared();
        boolean byItself = isLeaving(after) || waitsForDownload;
        return wish.isOpen() && !byItself;
    }
}
