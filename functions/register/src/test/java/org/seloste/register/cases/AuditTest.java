package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.seloste.register.cases.Warning.Kind;
import org.seloste.register.testing.Example;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Cases that came on 24 November and are due on 24 December. */
final class AuditTest {
    private static final LocalDate RECEIVED = LocalDate.parse("2026-11-24");
    private static final LocalDate DUE = LocalDate.parse("2026-12-24");
    private static final Term PLAIN = Term.of(DUE);
    private static final String ID = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final Audit AUDIT = new Audit(LegalClock.of(Example.statement()));

    @ParameterizedTest
    @CsvSource({
        "2026-12-16, ''",
        "2026-12-17, DUE_SOON",
        "2026-12-20, DUE_SOON",
        "2026-12-21, DUE_SOON EXTENSION_NOT_TOLD",
        "2026-12-24, DUE_SOON EXTENSION_NOT_TOLD",
        "2026-12-25, OVERDUE",
        "2027-03-01, OVERDUE"
    })
    void whatIsDueIsWarnedOfBeforeAndAfter(LocalDate today, String kinds) {
        List<Warning> warnings =
                AUDIT.warnings(List.of(of(wish(RequestState.IN_PROGRESS, PLAIN))), today);

        assertThat(warnings).extracting(Warning::kind).containsExactlyElementsOf(kinds(kinds));
        assertThat(warnings).allMatch(warning -> warning.day().equals(DUE));
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsOpenIsWarnedOf(RequestState state) {
        Case request = of(wish(state, PLAIN));

        assertThat(AUDIT.warnings(List.of(request), DUE.plusDays(1)).isEmpty())
                .isEqualTo(!state.isOpen());
    }

    @Test
    void anExtendedWishHasItsOwnDayAndNeedsNoOtherWord() {
        LocalDate later = LocalDate.parse("2027-02-24");
        Case request = of(wish(RequestState.EXTENDED, new Term(later, DUE, 0)));

        assertThat(AUDIT.warnings(List.of(request), DUE.plusDays(1))).isEmpty();
        assertThat(AUDIT.warnings(List.of(request), later.minusDays(1)))
                .extracting(Warning::kind, Warning::day)
                .containsExactly(tuple(Kind.DUE_SOON, later));
    }

    @Test
    void aLetterIsPostedByTheDayOfTheAnswer() {
        Case open = of(null, false, wish(RequestState.IN_PROGRESS, Term.of(DUE)));
        Case closed = of(wish(RequestState.COMPLETED, PLAIN));
        Instant closedAt = Instant.parse("2026-11-26T12:00:00Z");

        assertThat(AUDIT.toBePosted(open, RECEIVED).day()).isEqualTo(DUE);
        assertThat(AUDIT.toBePosted(closed.with(closed.upkeep().closed(closedAt)), DUE).day())
                .isEqualTo(LocalDate.parse("2026-11-26"));
    }

    @Test
    void whatIsBesideAnotherCaseAndAnAddressThatNobodyConfirmedAreWarnedOf() {
        Case open = of(wish(RequestState.IN_PROGRESS, Term.of(DUE)));
        Step beside = Step.of(Example.NOW, Step.Kind.BESIDE_ANOTHER, open.rights());
        NewAddress pending =
                new NewAddress(
                        address(),
                        "email",
                        Example.NOW,
                        RequestState.COMPLETED,
                        Decision.granted(Example.NOW));
        Case moving = open.with(open.upkeep().moving(pending));

        assertThat(AUDIT.warnings(List.of(open.with(beside)), RECEIVED))
                .extracting(Warning::kind)
                .containsExactly(Kind.BESIDE_ANOTHER);
        assertThat(AUDIT.warnings(List.of(moving), RECEIVED)).isEmpty();
        assertThat(AUDIT.warnings(List.of(moving), RECEIVED.plusDays(1)))
                .extracting(Warning::kind)
                .containsExactly(Kind.ADDRESS_NOT_CONFIRMED);
    }

    @Test
    void whileAnAnswerAboutIdentityIsWaitedForTheDueDayMoves() {
        Case request = of(asked(RECEIVED));

        assertThat(AUDIT.warnings(List.of(request), LocalDate.parse("2026-12-26")))
                .noneMatch(warning -> warning.kind() == Kind.OVERDUE);
    }

    @Test
    void aQuestionAboutIdentityThatCameTooLateIsHeldAgainstUs() {
        assertThat(AUDIT.warnings(List.of(of(asked(RECEIVED.plusDays(6)))), RECEIVED.plusDays(7)))
                .extracting(Warning::kind, Warning::day)
                .contains(tuple(Kind.IDENTITY_ASKED_LATE, LocalDate.parse("2026-11-27")));
        assertThat(AUDIT.warnings(List.of(of(asked(RECEIVED.plusDays(3)))), RECEIVED.plusDays(7)))
                .noneMatch(warning -> warning.kind() == Kind.IDENTITY_ASKED_LATE);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-27, true", "2026-11-28, false"})
    void ofASharedAddressItIsSaidUntilWhenOneMayAsk(LocalDate today, boolean warned) {
        Case request = of(address(), true, wish(RequestState.IN_PROGRESS, PLAIN));

        assertThat(AUDIT.warnings(List.of(request), today))
                .extracting(Warning::kind)
                .isEqualTo(warned ? List.of(Kind.IDENTITY_TO_BE_ASKED) : List.of());
    }

    @Test
    void theEarliestDayComesFirst() {
        LocalDate later = LocalDate.parse("2026-12-28");
        Case one = of(wish(RequestState.EXTENDED, new Term(later, DUE, 0)));
        Case other = of(wish(RequestState.IN_PROGRESS, PLAIN));

        assertThat(AUDIT.warnings(List.of(one, other), DUE.plusDays(1)))
                .extracting(Warning::day)
                .containsExactly(DUE, later);
    }

    private static List<Kind> kinds(String names) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(" ")).map(Kind::valueOf).toList();
    }

    private static Wish wish(RequestState state, Term term) {
        return new Wish(Right.ERASURE, Details.none(), state, term, null, null, null, null);
    }

    private static Wish asked(LocalDate on) {
        IdentityQuestion question =
                new IdentityQuestion(
                        "employee",
                        "doubt",
                        "needed",
                        on.atStartOfDay(Example.statement().zone()).toInstant(),
                        on,
                        on.plusDays(30),
                        null);
        return wish(RequestState.AWAITING_IDENTITY, PLAIN).with(question);
    }

    private static EmailAddress address() {
        return Example.address("maija@example.com");
    }

    private static Case of(Wish wish) {
        return of(address(), false, wish);
    }

    private static Case of(@Nullable EmailAddress address, boolean shared, Wish wish) {
        Instant at = Example.NOW;
        return new Case(
                ID,
                3,
                new Asker("fi", null, address, address == null ? ID : "hash"),
                new Arrived(Channel.FORM, at, RECEIVED, "2018"),
                new Bound(at, "person", shared),
                List.of(wish),
                List.of(),
                null,
                Upkeep.NEW);
    }
}
