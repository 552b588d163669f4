package org.seloste.register.cases;

import org.seloste.register.cases.Act.LiftRestriction;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Plan.Barred;
import org.seloste.register.cases.Plan.Ready;
import org.seloste.register.journal.Event;
import org.seloste.statement.Right;

import java.util.List;
import java.util.Optional;

/** Ending a restriction that was granted: announced first (GDPR Art. 18(3)). */
final class Lifting {
    private Lifting() {}

    static Plan plan(Scene scene, LiftRestriction act) {
        List<Right> held =
                scene.request().wishes().stream()
                        .filter(Lifting::mayBeLifted)
                        .map(Wish::right)
                        .toList();
        if (held.isEmpty()) {
            return new Barred(Why.WRONG_STATE);
        }
        Optional<Why> bar = Words.against(act.reason());
        return bar.<Plan>map(Barred::new)
                .orElseGet(() -> announced(scene, held, act.reason().strip()));
    }

    /** While it is weighed whether to restrict, only the verdict ends it. */
    private static boolean mayBeLifted(Wish wish) {
        Hold hold = wish.hold();
        return hold != null && hold.liftsOn() == null && !wish.isOpen();
    }

    private static Plan announced(Scene scene, List<Right> held, String reason) {
        Case request = scene.request();
        if (Holds.isRestrictedElsewhere(request, scene.person())) {
            // Nothing is used again: there is no end to be told of.
            Step lifted = new Step(scene.now(), Step.Kind.LIFTED, held, reason, null, null);
            Turn turn = scene.turn(request.with(lifted), Event.RESTRICTION_LIFTED);
            return new Ready(Holds.end(scene.clock(), turn, held, reason, scene.now()));
        }
        Turn turn = scene.turn(request, Event.RESTRICTION_END_TOLD);
        return new Ready(Holds.end(scene.clock(), turn, held, reason, scene.now()));
    }
}
