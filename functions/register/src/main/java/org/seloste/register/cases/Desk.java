package org.seloste.register.cases;

import org.seloste.register.cases.Act.AskIdentity;
import org.seloste.register.cases.Act.Decide;
import org.seloste.register.cases.Act.Extend;
import org.seloste.register.cases.Act.LiftRestriction;
import org.seloste.register.cases.Act.TakeIdentity;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Plan.Barred;

/** Works out what an act comes to. Pure: what is previewed is what is done. */
final class Desk {
    private Desk() {}

    static Plan plan(Scene scene, Act act) {
        if (scene.actor().isBlank()) {
            return new Barred(Why.NO_ACTOR);
        }
        return switch (act) {
            case Decide decide -> Deciding.plan(scene, decide);
            case Extend extend -> Extending.plan(scene, extend);
            case AskIdentity ask -> Identity.ask(scene, ask);
            case TakeIdentity take -> Identity.take(scene, take);
            case LiftRestriction lift -> Lifting.plan(scene, lift);
        };
    }
}
