package org.seloste.register.cases;

import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.TWO_MAILS;
import static org.seloste.register.testing.Example.address;
import static org.seloste.register.testing.Example.submission;

import org.seloste.letters.Letter;
import org.seloste.register.cases.Act.Decide;
import org.seloste.register.cases.Change.Conflict;
import org.seloste.register.cases.Change.Done;
import org.seloste.register.cases.Change.Refused;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.key.RandomId;
import org.seloste.register.person.Edited;
import org.seloste.register.person.NewDisclosure;
import org.seloste.register.person.NewPerson;
import org.seloste.register.person.PersonDesk;
import org.seloste.register.person.PersonState;
import org.seloste.register.testing.LocalTables;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Does at the desk what an employee does. */
final class AtDesk {
    static final String ACTOR = "employee-7";
    static final Instant LATER = NOW.plus(Duration.ofHours(2));
    static final String MAILBOX = "info@example.com";
    static final String REASON = "Sopimus on vielä voimassa.";

    private final Requesting requesting;

    AtDesk(LocalTables tables) {
        this(new Requesting(tables));
    }

    AtDesk(Requesting requesting) {
        this.requesting = requesting;
    }

    Requesting requesting() {
        return requesting;
    }

    Decisions decisions() {
        return requesting.register().decisions();
    }

    PersonDesk persons() {
        return requesting.register().persons().desk();
    }

    /** Somebody about whom a human decides asks, and confirms. */
    Case ofCustomer(Right... rights) {
        return ofCustomer(Requesting.ask(rights));
    }

    Case ofCustomer(Ask ask) {
        requesting.know("order");
        return requesting.confirmed(ask);
    }

    Change does(Case request, Act act) {
        return does(request, act, LATER);
    }

    Change does(Case request, Act act, Instant when) {
        return decisions().decide(request.id(), request.version(), ACTOR, act, when);
    }

    Case done(Case request, Act act) {
        return done(request, act, LATER);
    }

    Case done(Case request, Act act, Instant when) {
        return done(does(request, act, when));
    }

    static Case done(Change change) {
        return switch (change) {
            case Done(Case after) -> after;
            case Conflict _, Refused _ -> throw new AssertionError("not done: " + change);
        };
    }

    static Act accepting(Right right) {
        return new Decide(List.of(new Ruling.Accept(right)));
    }

    static Act refusing(Right right, RefusalGround ground) {
        return new Decide(List.of(new Ruling.Refuse(right, ground, REASON)));
    }

    static Act ruling(Ruling... rulings) {
        return new Decide(List.of(rulings));
    }

    static Change refused(Why why) {
        return new Refused(why);
    }

    PersonState person(Case request) {
        return requesting
                .register()
                .persons()
                .state(Objects.requireNonNull(request.person()), LATER)
                .orElseThrow();
    }

    void disclose(Case request, String recipient, String... fields) {
        stored(
                persons()
                        .disclose(
                                person(request).id(),
                                new NewDisclosure(
                                        recipient,
                                        null,
                                        List.of(fields),
                                        LocalDate.parse("2026-11-20"),
                                        "Toimitus.",
                                        "FI",
                                        null),
                                RandomId.next(),
                                ACTOR,
                                NOW));
    }

    void voucher(Case request) {
        stored(
                persons()
                        .addVoucher(
                                person(request).id(),
                                LocalDate.parse("2026-12-31"),
                                Map.of("invoice", "2026-17"),
                                RandomId.next(),
                                ACTOR,
                                NOW));
    }

    /** Somebody whom an employee entered. */
    String person(String name, String email) {
        return person(Map.of("name", name, "email", email));
    }

    String person(Map<String, String> fields) {
        NewPerson person =
                new NewPerson(
                        "customer", "phone", "fi", LocalDate.parse("2026-11-24"), null, fields);
        return switch (persons().create(person, RandomId.next(), ACTOR, NOW)) {
            case Edited.Done done -> done.person();
            case Edited.Refused _, Edited.GoesAtOnce _, Edited.Gone _ ->
                    throw new AssertionError("not entered");
        };
    }

    /** Asks from the mailbox of an office, from which somebody wrote before. */
    Case shared(Right... rights) {
        requesting.register().submissions().receive(submission(MAILBOX, "Hei"), TWO_MAILS, NOW);
        Map<Right, Details> wishes = new EnumMap<>(Right.class);
        for (Right right : rights) {
            wishes.put(right, Details.none());
        }
        return requesting.confirmed(
                new Ask(Channel.FORM, "fi", "Niilo", address(MAILBOX), wishes, NOW));
    }

    private static void stored(Edited edited) {
        if (!(edited instanceof Edited.Done)) {
            throw new AssertionError("not stored: " + edited);
        }
    }

    <L extends Letter> L letter(Case request, Class<L> kind) {
        return requesting.letter(request, kind);
    }
}
