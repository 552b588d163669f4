package org.seloste.letters;

import org.seloste.statement.KeptGroup;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Every letter about a request, with all that it can say and with as little as it can. */
final class CaseExamples {
    static final String NUMBER = "2026-K7M2QX";
    static final String CANARY = "kanarialintu";
    static final LocalDate RECEIVED = LocalDate.of(2026, 11, 25);
    static final LocalDate DUE = LocalDate.of(2026, 12, 28);
    static final LocalDate LATER = LocalDate.of(2027, 2, 25);
    static final LocalDate KEPT = LocalDate.of(2032, 12, 31);
    static final Instant ENDS = Instant.parse("2026-11-28T08:05:00Z");
    static final List<Right> ALL = List.of(Right.values());

    private CaseExamples() {}

    /** One of each kind of letter about a request, telling all that it can. */
    static List<CaseLetter> full() {
        return List.of(
                new RequestConfirmation(
                        NUMBER, ALL, List.of("contact"), RECEIVED, DUE, ENDS, LATER, true),
                new RequestAccepted(
                        NUMBER,
                        ALL,
                        List.of("contact"),
                        List.of(new Merged(Right.ACCESS, "2026-OTHER1", LATER)),
                        RECEIVED,
                        DUE,
                        true,
                        LocalDate.of(2026, 12, 5),
                        LocalDate.of(2026, 11, 26),
                        true),
                new RequestUnconfirmed(NUMBER, RECEIVED, LATER),
                new IdentityAsked(NUMBER, ALL, CANARY, "Tarvitsemme\n" + CANARY, DUE, LATER),
                new IdentityReceived(NUMBER, RECEIVED, DUE, LATER),
                new RequestExtended(NUMBER, ALL, DUE, LATER, CANARY),
                new RequestAnswered(NUMBER, RECEIVED, DUE, verdicts(), false),
                new DataReady(NUMBER, RECEIVED, DUE, DUE.plusDays(1), true),
                new DownloadCode(NUMBER, 2, ENDS),
                new RestrictionEnds(NUMBER, DUE, AfterRestriction.ERASED, CANARY),
                new AddressConfirmation(NUMBER, ENDS),
                new AddressChanged(NUMBER, RECEIVED),
                new RequestWithdrawn(
                        NUMBER,
                        ALL,
                        RECEIVED,
                        DUE,
                        AfterRestriction.OBJECTED,
                        List.of("2026-OTHER1")),
                new CaseNotice(NUMBER, DUE, 3));
    }

    /** What the same letters are when there is little to tell. */
    static List<CaseLetter> sparse() {
        return List.of(
                new RequestConfirmation(
                        NUMBER,
                        List.of(Right.ERASURE),
                        List.of(),
                        RECEIVED,
                        DUE,
                        ENDS,
                        LATER,
                        false),
                new RequestAccepted(
                        NUMBER,
                        List.of(Right.ACCESS),
                        List.of(),
                        List.of(),
                        RECEIVED,
                        DUE,
                        false,
                        null,
                        null,
                        false),
                new IdentityReceived(NUMBER, RECEIVED, DUE, DUE),
                new DataReady(NUMBER, RECEIVED, DUE, null, false),
                new RequestAnswered(
                        NUMBER, RECEIVED, DUE, List.of(Verdict.done(Right.ERASURE)), true),
                new RequestWithdrawn(
                        NUMBER,
                        List.of(Right.ACCESS),
                        RECEIVED,
                        null,
                        AfterRestriction.USED,
                        List.of()));
    }

    static MarketingMessage marketing() {
        return new MarketingMessage("Kevään kurssit 2.4.2027", "Tule mukaan.\n\nPaikkoja on 12.");
    }

    static DeskDigest digest() {
        return new DeskDigest(
                RECEIVED,
                new DeskDigest.Requests(1, 2, 4, 8),
                new DeskDigest.Leaving(DUE, 500, true),
                new DeskDigest.Waiting(3, 4, 5, 6, 7),
                "12:abc");
    }

    static DeskDigest quiet() {
        return new DeskDigest(
                RECEIVED,
                new DeskDigest.Requests(0, 0, 0, 0),
                new DeskDigest.Leaving(DUE, 0, false),
                new DeskDigest.Waiting(0, 0, 0, 0, 0),
                null);
    }

    static Stream<Letter> all() {
        return Stream.of(
                        full().stream(),
                        sparse().stream(),
                        Stream.of(
                                marketing(),
                                new FurtherAddress(ENDS),
                                new AddressAdded(RECEIVED),
                                digest(),
                                quiet()))
                .flatMap(letters -> letters);
    }

    static List<Verdict> verdicts() {
        return List.of(
                Verdict.done(Right.ACCESS),
                new Verdict(
                        Right.RECTIFICATION,
                        RequestState.COMPLETED,
                        null,
                        null,
                        List.of(),
                        List.of("name", "message"),
                        List.of("Painola Oy", "Postila Oy"),
                        false),
                new Verdict(
                        Right.ERASURE,
                        RequestState.PARTIALLY_COMPLETED,
                        RefusalGround.LEGAL_OBLIGATION,
                        "Lasku on " + CANARY + ".",
                        List.of(
                                new KeptGroup("vouchers", KEPT, "voucher", List.of("name")),
                                new KeptGroup("contact", null, "member")),
                        List.of(),
                        List.of("Painola Oy"),
                        true),
                Verdict.done(Right.RESTRICTION),
                refused(Right.PORTABILITY, RefusalGround.RIGHTS_OF_OTHERS),
                refused(Right.OBJECTION, RefusalGround.COMPELLING_GROUNDS),
                new Verdict(
                        Right.MARKETING_BAN,
                        RequestState.COMPLETED,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        true),
                new Verdict(
                        Right.CONSENT_WITHDRAWAL,
                        RequestState.NO_DATA,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        false));
    }

    static Verdict refused(Right right, RefusalGround ground) {
        return new Verdict(
                right,
                RequestState.REFUSED,
                ground,
                "Koska.",
                List.of(),
                List.of(),
                List.of(),
                false);
    }
}
