package org.seloste.register.cases;

import org.seloste.letters.Letter;
import org.seloste.register.cases.Plan.Barred;
import org.seloste.register.cases.Plan.Ready;
import org.seloste.register.person.ErasureResult;
import org.seloste.statement.LegalClock;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Shows what a plan would owe, and what somebody could hold against it. */
final class Previewing {
    private final Foresight foresight;
    private final Erasure erasure;

    Previewing(Statement statement) {
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
                            letters(turn, now), foresight.warnings(turn, act, isFirst, now));
        };
    }

    /** What is erased is answered at its end; nobody knows the counts before. */
    private List<Letter> letters(Turn turn, Instant now) {
        List<Post> posts = new ArrayList<>(turn.posts());
        if (turn.after().upkeep().erasing() != null) {
            ErasureResult nothingYet = new ErasureResult(true, Map.of());
            posts.addAll(erasure.end(turn.after(), nothingYet, List.of(), now).posts());
        }
        return posts.stream().<Letter>map(Post::letter).toList();
    }
}
