package org.seloste.register.cases;

import org.seloste.letters.Letter;
import org.seloste.register.cases.Plan.Barred;
import org.seloste.register.cases.Plan.Ready;
import org.seloste.register.person.ErasureResult;
import org.seloste.statement.LegalClock;
import org.seloste.statement.Right;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Shows what a plan would owe, and what somebody could hold against it. */
final class Previewing {
    private final Foresight foresight;
    private final Erasure erasure;
    private final Strangers strangers;

    Previewing(Statement statement, Strangers strangers) {
        this.strangers = strangers;
        this.foresight = new Foresight(LegalClock.of(statement));
        this.erasure = new Erasure(statement);
    }

    /**
     * The preview of a plan.
     *
     * @param isFirst whether a case is the first one of whoever asks
     */
    Preview of(Plan plan, Act act, Predicate<Case> isFirst, Instant now) {
        return switch (plan) {
            case Barred(Change.Why why) -> new Preview.Refused(why);
            case Ready(Turn turn) ->
                    new Preview.Possible(
                            letters(turn, now),
                            later(turn, now),
                            Stream.concat(
                                            foresight.warnings(turn, act, isFirst, now).stream(),
                                            strangers(turn, act, now))
                                    .toList());
        };
    }

    /** Of those only to whom the act hands out a copy. */
    private Stream<Warning> strangers(Turn turn, Act act, Instant now) {
        List<Right> copied =
                act instanceof Act.Decide decide
                        ? decide.rulings().stream()
                                .filter(ruling -> Copies.isGranted(ruling))
                                .map(Ruling::right)
                                .toList()
                        : List.of();
        return copied.stream().noneMatch(Copies::isCopy)
                ? Stream.empty()
                : strangers.warnings(turn.after(), now).stream()
                        .filter(warning -> copied.contains(warning.right()));
    }

    /** What is erased is answered at its end. */
    private List<Letter> letters(Turn turn, Instant now) {
        return turn.after().isErasing()
                ? Stream.concat(letters(turn), atEnd(turn.after(), now)).toList()
                : letters(turn).toList();
    }

    /** What an erasure is answered with that first waits for a download. */
    private List<Letter> later(Turn turn, Instant now) {
        Case before = turn.before();
        boolean waited = before != null && before.upkeep().erasureWaits();
        if (waited || !turn.after().upkeep().erasureWaits()) {
            return List.of();
        }
        Case begun = erasure.goOn(turn.after(), Optional.ofNullable(turn.person()), now).after();
        return begun.isErasing() ? atEnd(begun, now).toList() : List.of();
    }

    /** No letter tells the counts, which nobody knows before: so what is shown is what goes. */
    private Stream<Letter> atEnd(Case erasing, Instant now) {
        ErasureResult nothingYet = new ErasureResult(true, Map.of());
        return letters(erasure.end(erasing, nothingYet, List.of(), now));
    }

    private static Stream<Letter> letters(Turn turn) {
        return turn.posts().stream().map(Post::letter);
    }
}
