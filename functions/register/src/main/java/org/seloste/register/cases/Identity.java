package org.seloste.register.cases;

import org.seloste.letters.IdentityAsked;
import org.seloste.letters.IdentityReceived;
import org.seloste.register.cases.Act.AskIdentity;
import org.seloste.register.cases.Act.TakeIdentity;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Plan.Barred;
import org.seloste.register.cases.Plan.Ready;
import org.seloste.register.journal.Event;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Asking who somebody is (GDPR Art. 12(6)), and the answer. */
final class Identity {
    private Identity() {}

    /** Whether somebody made sure who asks: by a question, or because they spoke or wrote to us. */
    static boolean isChecked(Case request) {
        boolean answered =
                request.wishes().stream()
                        .map(Wish::identity)
                        .anyMatch(asked -> asked != null && asked.receivedAt() != null);
        return switch (request.channel()) {
            case LETTER, PHONE, IN_PERSON -> true;
            case FORM, API, MAIL, ONE_CLICK -> answered;
        };
    }

    /** The clock pauses only for who asked without delay: until this day. */
    static LocalDate lastDayToAsk(LegalClock clock, Case request) {
        return clock.workingDaysAfter(request.receivedOn(), clock.rules().identityWorkingDays());
    }

    /** Until when a wish is due if the answer to its question comes that day. */
    static Term term(
            LegalClock clock,
            Case request,
            Wish wish,
            IdentityQuestion question,
            LocalDate answeredOn) {
        int waited = (int) ChronoUnit.DAYS.between(question.askedOn(), answeredOn);
        int paused = wish.pausedDays() + waited;
        LocalDate plain = clock.due(request.receivedOn(), paused);
        return wish.term().isExtended()
                ? new Term(clock.extendedDue(request.receivedOn(), paused), plain, paused)
                : new Term(plain, null, paused);
    }

    static Plan ask(Scene scene, AskIdentity act) {
        Case request = scene.request();
        List<Wish> doubted =
                request.wishes().stream().filter(wish -> mayBeDoubted(request, wish)).toList();
        if (doubted.isEmpty()) {
            return new Barred(Why.WRONG_STATE);
        }
        if (scene.today().isAfter(lastDayToAsk(scene.clock(), request))) {
            return new Barred(Why.TOO_LATE);
        }
        Optional<Why> words = Words.against(act.doubt()).or(() -> Words.against(act.needed()));
        return words.<Plan>map(Barred::new).orElseGet(() -> asked(scene, act, doubted));
    }

    /** One question a wish; a ban needs no more identity than the address that it is for. */
    private static boolean mayBeDoubted(Case request, Wish wish) {
        return Permission.isWithDesk(wish.state())
                && !request.isUnderWay(wish.right())
                && wish.identity() == null
                && !Permission.isAbsolute(wish.right());
    }

    private static Plan asked(Scene scene, AskIdentity act, List<Wish> doubted) {
        LocalDate answerBy = scene.today().plus(scene.clock().rules().identityAnswer());
        IdentityQuestion question =
                new IdentityQuestion(
                        scene.actor(),
                        act.doubt().strip(),
                        act.needed().strip(),
                        scene.now(),
                        scene.today(),
                        answerBy,
                        null);
        Case after = scene.request();
        for (Wish wish : doubted) {
            after = after.with(wish.in(RequestState.AWAITING_IDENTITY).with(question));
        }
        Step step =
                new Step(
                        scene.now(),
                        Step.Kind.IDENTITY_ASKED,
                        rights(doubted),
                        question.doubt(),
                        null,
                        answerBy);
        IdentityAsked letter =
                new IdentityAsked(
                        after.number(),
                        rights(doubted),
                        act.doubt().strip(),
                        act.needed().strip(),
                        doubted.getFirst().due(),
                        answerBy);
        return new Ready(
                scene.turn(after.with(step), Event.REQUEST_IDENTITY_ASKED)
                        .owing(Post.toPerson(after, letter)));
    }

    static Plan take(Scene scene, TakeIdentity act) {
        List<Wish> waiting = waiting(scene.request());
        if (waiting.isEmpty()) {
            return new Barred(Why.WRONG_STATE);
        }
        IdentityQuestion question = question(waiting.getFirst());
        if (act.on().isAfter(scene.today()) || act.on().isBefore(question.askedOn())) {
            return new Barred(Why.WRONG_DAY);
        }
        Case after = scene.request();
        LocalDate before = waiting.getFirst().due();
        for (Wish wish : waiting) {
            Term term = term(scene.clock(), after, wish, question, act.on());
            RequestState next =
                    term.isExtended() ? RequestState.EXTENDED : RequestState.IN_PROGRESS;
            after = after.with(wish.in(next, term).with(question.received(scene.now())));
        }
        LocalDate due = after.wish(waiting.getFirst().right()).orElseThrow().due();
        Step step =
                new Step(
                        scene.now(),
                        Step.Kind.IDENTITY_RECEIVED,
                        rights(waiting),
                        null,
                        before,
                        due);
        IdentityReceived letter = new IdentityReceived(after.number(), act.on(), before, due);
        return new Ready(
                scene.turn(after.with(step), Event.REQUEST_IDENTITY_RECEIVED)
                        .owing(Post.toPerson(after, letter)));
    }

    private static List<Wish> waiting(Case request) {
        return request.in(RequestState.AWAITING_IDENTITY)
                .filter(wish -> wish.identity() != null)
                .toList();
    }

    private static IdentityQuestion question(Wish wish) {
        return Objects.requireNonNull(wish.identity());
    }

    private static List<Right> rights(List<Wish> wishes) {
        return wishes.stream().map(Wish::right).toList();
    }
}
