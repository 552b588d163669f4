package org.seloste.register.cases;

import org.seloste.letters.RequestExtended;
import org.seloste.register.cases.Act.Extend;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Plan.Barred;
import org.seloste.register.cases.Plan.Ready;
import org.seloste.register.journal.Event;
import org.seloste.register.person.PersonState;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Taking longer (GDPR Art. 12(3)): three months from receipt, never from the day that was due. */
final class Extending {
    private Extending() {}

    static Plan plan(Scene scene, Extend act) {
        Case request = scene.request();
        if (act.rights().isEmpty()) {
            return new Barred(Why.NOTHING_NAMED);
        }
        if (!request.rights().containsAll(act.rights())) {
            return new Barred(Why.UNKNOWN_NAME);
        }
        List<Wish> wishes =
                request.wishes().stream()
                        .filter(wish -> act.rights().contains(wish.right()))
                        .toList();
        return wishes.stream()
                .flatMap(wish -> bar(scene, wish).stream())
                .findFirst()
                .or(() -> Words.against(act.reason()))
                .<Plan>map(Barred::new)
                .orElseGet(() -> extended(scene, wishes, act.reason().strip()));
    }

    private static Optional<Why> bar(Scene scene, Wish wish) {
        if (Permission.isAbsolute(wish.right()) || isErasedAtOnce(scene, wish)) {
            return Optional.of(Why.NOT_ALLOWED);
        }
        boolean once = wish.state() != RequestState.EXTENDED && !wish.term().isExtended();
        boolean underWay = scene.request().isUnderWay(wish.right());
        if (!Permission.isWithDesk(wish.state()) || !once || underWay) {
            return Optional.of(Why.WRONG_STATE);
        }
        return scene.clock().mayExtend(wish.due(), scene.now())
                ? Optional.empty()
                : Optional.of(Why.TOO_LATE);
    }

    /** The statement promises it "at once" to those who never were more than prospects. */
    private static boolean isErasedAtOnce(Scene scene, Wish wish) {
        PersonState person = scene.person();
        return wish.right() == Right.ERASURE && person != null && person.erasableAtOnce();
    }

    private static Plan extended(Scene scene, List<Wish> wishes, String reason) {
        Case after = scene.request();
        for (Wish wish : wishes) {
            LocalDate later =
                    scene.clock().extendedDue(after.receivedOn(), wish.term().pausedDays());
            after = after.with(wish.in(RequestState.EXTENDED, wish.term().extended(later)));
        }
        List<Right> rights = wishes.stream().map(Wish::right).toList();
        LocalDate before = wishes.getFirst().due();
        LocalDate due = after.wish(rights.getFirst()).orElseThrow().due();
        Step step = new Step(scene.now(), Step.Kind.EXTENDED, rights, reason, before, due);
        RequestExtended letter = new RequestExtended(after.number(), rights, before, due, reason);
        return new Ready(
                scene.turn(after.with(step), Event.REQUEST_EXTENDED)
                        .owing(Post.toPerson(after, letter)));
    }
}
