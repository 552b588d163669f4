package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Ruling.Accept;
import org.seloste.register.cases.Ruling.AcceptInPart;
import org.seloste.register.cases.Ruling.NoData;
import org.seloste.register.cases.Ruling.Refuse;
import org.seloste.statement.Right;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Access and portability are fetched as one package: what is withheld from one of them is withheld
 * from both, or a verdict would say what is not so.
 */
final class Copies {
    private Copies() {}

    /** Why these rulings cannot be carried out with one package; empty when they can. */
    static Optional<Why> against(Scene scene, List<Ruling> rulings) {
        List<Set<String>> withheld =
                Stream.concat(ruled(rulings), ready(scene)).distinct().toList();
        boolean ruled = ruled(rulings).findAny().isPresent();
        return ruled && withheld.size() > 1 ? Optional.of(Why.DIFFERENT_COPIES) : Optional.empty();
    }

    /**
     * Why nothing can be erased yet: a copy that the case owes is not answered by the same act, or
     * another case of the person owes it, or it was not fetched there yet.
     */
    static Optional<Why> owed(Scene scene, List<Ruling> rulings) {
        Case request = scene.request();
        boolean owed =
                request.openRights().stream()
                        .filter(Copies::isCopy)
                        .anyMatch(
                                right ->
                                        rulings.stream()
                                                .noneMatch(ruling -> ruling.right() == right));
        return erases(rulings) && (owed || isOwedElsewhere(scene))
                ? Optional.of(Why.COPY_FIRST)
                : Optional.empty();
    }

    /** Whether data goes by them. */
    static boolean erases(List<Ruling> rulings) {
        return rulings.stream()
                .filter(ruling -> ruling.right() == Right.ERASURE)
                .anyMatch(Copies::isGranted);
    }

    private static boolean isOwedElsewhere(Scene scene) {
        return scene.others().stream()
                .anyMatch(
                        other ->
                                isOpen(scene.request(), other)
                                        || isWaitedFor(scene, other.parcel()));
    }

    /** Whether the copy is still to be decided there; of an address of many, for this case. */
    private static boolean isOpen(Case request, Case other) {
        return other.openRights().stream()
                .filter(Copies::isCopy)
                .anyMatch(
                        right ->
                                !other.shared()
                                        || request.isMerged(right, other)
                                        || other.isMerged(Right.ERASURE, request));
    }

    /** Whoever can still fetch it gets the time, but no erasure becomes late by it. */
    private static boolean isWaitedFor(Scene scene, @Nullable Parcel parcel) {
        boolean late =
                scene.request()
                        .wish(Right.ERASURE)
                        .filter(wish -> scene.today().isBefore(wish.due()))
                        .isEmpty();
        return parcel != null
                && parcel.endsAt().isAfter(scene.now())
                && !parcel.isTaken(scene.now())
                && !late;
    }

    static boolean isGranted(Ruling ruling) {
        return switch (ruling) {
            case Accept _, AcceptInPart _ -> true;
            case Refuse _, NoData _ -> false;
        };
    }

    private static Stream<Set<String>> ruled(List<Ruling> rulings) {
        return rulings.stream()
                .filter(ruling -> isCopy(ruling.right()))
                .flatMap(
                        ruling ->
                                switch (ruling) {
                                    case Accept _ -> Stream.of(Set.<String>of());
                                    case AcceptInPart part -> Stream.of(part.withheld());
                                    case Refuse _, NoData _ -> Stream.empty();
                                });
    }

    /** What a human has handed out already and can still be fetched. */
    private static Stream<Set<String>> ready(Scene scene) {
        @Nullable Parcel parcel = scene.request().parcel();
        if (parcel == null || parcel.ofAddressOnly() || !parcel.endsAt().isAfter(scene.now())) {
            return Stream.empty();
        }
        return Stream.of(Set.copyOf(parcel.withheld()));
    }

    static boolean isCopy(Right right) {
        return right == Right.ACCESS || right == Right.PORTABILITY;
    }
}
