package org.seloste.registerdesk;

import org.seloste.register.cases.Arrived;
import org.seloste.register.cases.Asker;
import org.seloste.register.cases.Bound;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Channel;
import org.seloste.register.cases.Decision;
import org.seloste.register.cases.Details;
import org.seloste.register.cases.Evidence;
import org.seloste.register.cases.Evidence.Line;
import org.seloste.register.cases.IdentityQuestion;
import org.seloste.register.cases.Step;
import org.seloste.register.cases.Task;
import org.seloste.register.cases.Term;
import org.seloste.register.cases.Upkeep;
import org.seloste.register.cases.Wish;
import org.seloste.register.journal.Anchor;
import org.seloste.register.journal.Recorded;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.KeptGroup;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Evidence of a case in which everything happened that can. */
final class Shown {
    static final String HASH = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final Instant RECEIVED = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant EXTENDED = Instant.parse("2026-12-21T08:00:00Z");
    private static final Instant DECIDED = Instant.parse("2027-01-20T08:00:00Z");

    private Shown() {}

    static Evidence evidence() {
        return new Evidence(request(), List.of(told(), untold()), journal());
    }

    private static Case request() {
        return new Case(
                FakeCases.ID,
                9,
                new Asker(
                        "sv",
                        "Maija Meikäläinen",
                        EmailAddress.parse("maija@example.net").orElseThrow(),
                        "1.hash"),
                new Arrived(Channel.LETTER, RECEIVED, LocalDate.parse("2026-11-24"), "2018-10-19"),
                new Bound(RECEIVED, "p1", false),
                List.of(wish()),
                List.of(
                        new Step(
                                EXTENDED,
                                Step.Kind.EXTENDED,
                                List.of(Right.ERASURE),
                                "Eight years, partly on paper.",
                                LocalDate.parse("2026-12-28"),
                                LocalDate.parse("2027-02-24"))),
                null,
                new Upkeep(RECEIVED, null, false, null, DECIDED, false, 3, null));
    }

    private static Wish wish() {
        Decision decision =
                new Decision(
                        "auli",
                        DECIDED,
                        RefusalGround.LEGAL_OBLIGATION,
                        "The Accounting Act makes us keep the invoices.",
                        List.of(
                                new KeptGroup(
                                        "vouchers",
                                        LocalDate.parse("2032-12-31"),
                                        "voucher",
                                        List.of("name", "company"))),
                        Map.of("SUBMISSIONS", 4, "CONSENTS", 1),
                        List.of("phone"),
                        List.of("Painotalo Oy"),
                        true);
        IdentityQuestion identity =
                new IdentityQuestion(
                        "auli",
                        "Two people use the address.",
                        "Your customer number",
                        RECEIVED,
                        LocalDate.parse("2026-11-24"),
                        LocalDate.parse("2026-12-24"),
                        RECEIVED.plusSeconds(90_000));
        return new Wish(
                Right.ERASURE,
                Details.none(),
                RequestState.PARTIALLY_COMPLETED,
                new Term(LocalDate.parse("2027-02-24"), LocalDate.parse("2026-12-28"), 1),
                identity,
                decision,
                null,
                null);
    }

    private static Task told() {
        return new Task(
                FakeCases.ID,
                "t1",
                Right.ERASURE,
                "Painotalo Oy",
                LocalDate.parse("2027-01-27"),
                new Task.Closing(Task.Outcome.IMPOSSIBLE, "It is no more.", "auli", DECIDED));
    }

    private static Task untold() {
        return new Task(
                FakeCases.ID,
                "t2",
                Right.ERASURE,
                "Kuljetus Oy",
                LocalDate.parse("2027-01-27"),
                null);
    }

    private static List<Line> journal() {
        Anchor seal = new Anchor(12, "aGFzaA");
        return List.of(
                new Line(entry("08:00:00", "REQUEST_RECORDED", Map.of("actor", "auli")), seal),
                new Line(
                        entry(
                                "08:00:05",
                                "MAIL_SENT",
                                Map.of(
                                        "kind", "REQUEST_ANSWERED",
                                        "mail", "m1",
                                        "letter", HASH)),
                        seal),
                new Line(
                        entry(
                                "08:00:06",
                                "MAIL_REFUSED",
                                Map.of("kind", "CASE_NOTICE", "mail", "m2", "reason", "bounced")),
                        null));
    }

    private static Recorded entry(String time, String event, Map<String, String> refs) {
        return new Recorded(
                "J#2027-01#2",
                "2027-01-20T" + time + ".000Z#AAAAAAAAAAAAAAAAAAAAAA",
                event,
                FakeCases.ID,
                refs,
                "digest");
    }
}
