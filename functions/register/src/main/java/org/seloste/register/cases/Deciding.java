package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Act.Decide;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Plan.Barred;
import org.seloste.register.cases.Plan.Ready;
import org.seloste.register.cases.Ruling.Accept;
import org.seloste.register.cases.Ruling.AcceptInPart;
import org.seloste.register.cases.Ruling.NoData;
import org.seloste.register.cases.Ruling.Refuse;
import org.seloste.register.journal.Event;
import org.seloste.statement.Right;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answering wishes: all rulings of an act or none, in one turn and one letter. */
final class Deciding {
    private Deciding() {}

    static Plan plan(Scene scene, Decide act) {
        return act.rulings().stream()
                .flatMap(ruling -> bar(scene, ruling).stream())
                .findFirst()
                .or(() -> bar(act.rulings()))
                .or(() -> Copies.against(scene, act.rulings()))
                .or(() -> Copies.owed(scene, act.rulings()))
                .or(() -> erased(scene, act.rulings()))
                .or(() -> bar(scene, act))
                .<Plan>map(Barred::new)
                .orElseGet(() -> new Ready(decided(scene, act)));
    }

    private static Optional<Why> bar(List<Ruling> rulings) {
        if (rulings.isEmpty()) {
            return Optional.of(Why.NOTHING_NAMED);
        }
        Set<Right> rights = EnumSet.noneOf(Right.class);
        boolean once = rulings.stream().allMatch(ruling -> rights.add(ruling.right()));
        return once ? Optional.empty() : Optional.of(Why.WRONG_STATE);
    }

    /** Whoever gets everything erased cannot be told that the data is only stored from now on. */
    private static Optional<Why> erased(Scene scene, List<Ruling> rulings) {
        boolean restricts =
                rulings.stream()
                        .anyMatch(
                                ruling ->
                                        ruling instanceof Accept(Right right, _, _)
                                                && right == Right.RESTRICTION);
        return restricts && rulings.stream().anyMatch(ruling -> erasesAll(scene, ruling))
                ? Optional.of(Why.ERASED_WITH_IT)
                : Optional.empty();
    }

    private static boolean erasesAll(Scene scene, Ruling ruling) {
        return switch (ruling) {
            case Accept(Right right, _, _) -> erasesAll(scene, right, Set.of());
            // What somebody withholds beyond the law is left to be restricted.
            case AcceptInPart part -> erasesAll(scene, part.right(), part.withheld());
            case Refuse _, NoData _ -> false;
        };
    }

    private static boolean erasesAll(Scene scene, Right right, Set<String> withheld) {
        return right == Right.ERASURE
                && scene.request()
                        .wish(right)
                        .filter(wish -> Keeping.of(scene, wish, withheld).isWhole())
                        .isPresent();
    }

    /** Whom a case concerns is only open where the address did not tell. */
    private static Optional<Why> bar(Scene scene, Decide act) {
        Case request = scene.request();
        String named = act.person();
        boolean open = request.shared() || request.person() == null;
        boolean other = named != null && !named.equals(request.person());
        if (other && !open) {
            return Optional.of(Why.NOT_ALLOWED);
        }
        boolean told = scene.isBehindAddress() || Identity.isChecked(request);
        if (other && scene.isKnown() && !told) {
            return Optional.of(Why.IDENTITY_NOT_CHECKED);
        }
        boolean missing = named != null && !scene.isKnown();
        boolean untold =
                named == null
                        && request.shared()
                        && act.rulings().stream().anyMatch(Deciding::needsPerson);
        return missing || untold ? Optional.of(Why.NO_PERSON) : Optional.empty();
    }

    private static Optional<Why> bar(Scene scene, Ruling ruling) {
        Optional<Wish> found = scene.request().wish(ruling.right());
        if (found.isEmpty()) {
            return Optional.of(Why.UNKNOWN_NAME);
        }
        Wish wish = found.get();
        if (scene.request().isUnderWay(wish.right())) {
            return Optional.of(Why.WRONG_STATE);
        }
        return Permission.against(wish.state(), ruling)
                .or(() -> Matter.against(scene, wish, ruling));
    }

    private static boolean needsPerson(Ruling ruling) {
        return switch (ruling) {
            case Accept _, AcceptInPart _ -> !Permission.isAbsolute(ruling.right());
            case Refuse _, NoData _ -> false;
        };
    }

    private static Turn decided(Scene scene, Decide act) {
        List<Ruling> rulings = act.rulings();
        Verdicts verdicts = new Verdicts(scene);
        Turn turn = scene.turn(tied(scene, act.person()), Event.REQUEST_DECIDED);
        for (Ruling ruling : inOrder(rulings)) {
            Wish wish = scene.request().wish(ruling.right()).orElseThrow();
            turn =
                    switch (ruling) {
                        case Accept accept -> verdicts.accept(turn, wish, accept);
                        case AcceptInPart part -> verdicts.acceptInPart(turn, wish, part);
                        case Refuse refuse -> verdicts.refuse(turn, wish, refuse);
                        case NoData none -> verdicts.noData(turn, wish, none);
                    };
        }
        return ending(scene, new Answer(scene).of(turn, rulings), rulings);
    }

    /** Of an address that several share, whoever decides says whom it concerns. */
    private static Case tied(Scene scene, @Nullable String named) {
        Bound bound = scene.request().bound();
        return named == null || bound == null
                ? scene.request()
                : scene.request().with(new Bound(bound.confirmedAt(), named, false));
    }

    /** What was restricted while a human weighed is restricted no longer, after notice. */
    private static Turn ending(Scene scene, Turn answered, List<Ruling> rulings) {
        Turn turn = answered;
        for (Ruling ruling : rulings) {
            Optional<String> no = no(ruling);
            if (no.isPresent()) {
                List<Right> right = List.of(ruling.right());
                turn = Holds.end(scene.clock(), turn, right, no.get().strip(), scene.now());
            }
        }
        return turn;
    }

    private static Optional<String> no(Ruling ruling) {
        return switch (ruling) {
            case Accept _, NoData _ -> Optional.empty();
            case AcceptInPart part -> Optional.of(part.reason());
            case Refuse refuse -> Optional.of(refuse.reason());
        };
    }

    /** An erasure comes last: it has to know whether somebody waits for a copy. */
    private static List<Ruling> inOrder(List<Ruling> rulings) {
        return rulings.stream()
                .sorted((one, other) -> Boolean.compare(isErasure(one), isErasure(other)))
                .toList();
    }

    private static boolean isErasure(Ruling ruling) {
        return ruling.right() == Right.ERASURE;
    }
}
