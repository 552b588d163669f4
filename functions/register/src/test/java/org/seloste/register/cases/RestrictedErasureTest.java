package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.seloste.register.cases.AtDesk.ACTOR;
import static org.seloste.register.cases.AtDesk.LATER;
import static org.seloste.register.cases.AtDesk.accepting;
import static org.seloste.register.cases.AtDesk.refused;
import static org.seloste.register.cases.AtDesk.ruling;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.letters.DataReady;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Ruling.Accept;
import org.seloste.register.cases.Ruling.AcceptInPart;
import org.seloste.register.storage.Budget;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Data that is only stored, and then is erased as well. */
@ExtendWith(WithTables.class)
final class RestrictedErasureTest {
    private static final Accept RESTRICT = new Accept(Right.RESTRICTION);
    private static final Accept ERASE = new Accept(Right.ERASURE);

    private final AtDesk desk;

    RestrictedErasureTest(LocalTables tables) {
        this.desk = new AtDesk(tables);
    }

    @Test
    void nothingIsRestrictedByTheActThatErasesAll() {
        Case request = desk.ofCustomer(Right.RESTRICTION, Right.ERASURE);

        assertThat(desk.does(request, ruling(RESTRICT, ERASE)))
                .isEqualTo(refused(Why.ERASED_WITH_IT));

        Case after = desk.done(request, ruling(ERASE));
        assertThat(after.wish(Right.RESTRICTION).orElseThrow().state())
                .isEqualTo(RequestState.ANSWERED_BY_ERASURE);
    }

    @Test
    void whatALawKeepsAnywayIsNotLeftToBeRestricted() {
        Case request = desk.ofCustomer(Right.RESTRICTION, Right.ERASURE);
        desk.voucher(request);
        AcceptInPart part =
                new AcceptInPart(
                        Right.ERASURE,
                        Map.of(),
                        Set.of("vouchers"),
                        RefusalGround.LEGAL_OBLIGATION,
                        "Kirjanpitolaki vaatii laskut.");

        assertThat(desk.does(request, ruling(RESTRICT, part)))
                .isEqualTo(refused(Why.ERASED_WITH_IT));
    }

    @Test
    void whatStaysMayBeRestrictedByTheActThatErasesTheRest() {
        Case request = desk.ofCustomer(Right.RESTRICTION, Right.ERASURE);
        AcceptInPart part =
                new AcceptInPart(
                        Right.ERASURE,
                        Map.of(),
                        Set.of("services"),
                        RefusalGround.LEGAL_CLAIMS,
                        "Saatavasta riidellään.");

        Case after = desk.done(request, ruling(RESTRICT, part));

        assertThat(after.wishes())
                .extracting(Wish::right, Wish::state)
                .containsExactlyInAnyOrder(
                        tuple(Right.RESTRICTION, RequestState.COMPLETED),
                        tuple(Right.ERASURE, RequestState.PARTIALLY_COMPLETED));
        assertThat(desk.person(after).isRestricted()).isTrue();
    }

    @Test
    void whoeverErasesWhatSomebodyWantedKeptIsWarned() {
        Case kept = restrictedFor(RestrictionGround.UNLAWFUL, Right.ERASURE);

        assertThat(warnings(kept))
                .contains(
                        tuple(
                                Warning.Kind.ENDS_RESTRICTION,
                                Right.ERASURE,
                                LocalDate.parse("2026-11-24")));
    }

    @Test
    void whoeverErasesWhatWasOnlyContestedIsNot() {
        Case contested = restrictedFor(RestrictionGround.ACCURACY_CONTESTED, Right.ERASURE);

        assertThat(warnings(contested))
                .extracting(warning -> warning.toList().getFirst())
                .doesNotContain(Warning.Kind.ENDS_RESTRICTION);
    }

    @Test
    void whoGetsACopyFirstIsToldThatTheRestrictionEndsWithTheData() {
        desk.requesting().know();
        Case request =
                restricted(RestrictionGround.ACCURACY_CONTESTED, Right.PORTABILITY, Right.ERASURE);

        assertThat(request.upkeep().erasureWaits()).isTrue();
        assertThat(desk.letter(request, DataReady.class).restricted()).isTrue();
    }

    @Test
    void theEvidenceOfARestrictionEndsWithItsTimeAlsoWhenAnotherRequestErased() {
        Case request = restrictedFor(RestrictionGround.LEGAL_CLAIM);
        Case granted = desk.done(request, ruling(RESTRICT));
        Requesting requesting = desk.requesting();
        Case erasure =
                requesting.confirm(
                        requesting.waiting(Requesting.ask(Right.ERASURE), "another"), LATER);

        desk.done(erasure, accepting(Right.ERASURE));

        Case after = requesting.current(granted);
        assertThat(after.isHeld()).isFalse();
        assertThat(after.upkeep().contentGone()).isTrue();
    }

    @Test
    void whatIsRestrictedUntilItsTimeIsOverIsRestrictedNoMore() {
        desk.requesting().know();
        Case request = restricted(RestrictionGround.ACCURACY_CONTESTED);
        Case granted = desk.done(request, ruling(RESTRICT));
        Requesting requesting = desk.requesting();

        look("2029-11-24T10:00:00Z");
        assertThat(requesting.current(granted)).as("it is still there").isEqualTo(granted);

        Instant over = Instant.parse("2029-11-25T10:00:00Z");
        requesting
                .register()
                .persons()
                .expiry()
                .look(Objects.requireNonNull(granted.person()), over, budget());
        look("2029-11-25T11:00:00Z");

        Case after = requesting.current(granted);
        assertThat(after.isHeld()).isFalse();
        assertThat(after.upkeep().contentGone()).isTrue();
        assertThat(after.history())
                .extracting(Step::kind)
                .endsWith(Step.Kind.LIFTED, Step.Kind.CONTENT_DELETED);
    }

    private void look(String when) {
        desk.requesting().cases().look(Instant.parse(when), budget());
    }

    private static Budget budget() {
        return Budget.of(Duration.ofSeconds(30));
    }

    private Case restrictedFor(RestrictionGround ground, Right... more) {
        desk.requesting().know("order");
        return restricted(ground, more);
    }

    private Case restricted(RestrictionGround ground, Right... more) {
        Map<Right, Details> wishes = new EnumMap<>(Right.class);
        wishes.put(Right.RESTRICTION, new Details(null, List.of(), ground, List.of()));
        for (Right right : more) {
            wishes.put(right, Details.none());
        }
        return desk.requesting().confirmed(Requesting.ask(wishes));
    }

    private List<Tuple> warnings(Case request) {
        return switch (desk.decisions().preview(request.id(), ACTOR, ruling(ERASE), LATER)) {
            case Preview.Possible possible ->
                    possible.warnings().stream()
                            .map(each -> tuple(each.kind(), each.right(), each.day()))
                            .toList();
            case Preview.Refused refused -> throw new AssertionError("not possible: " + refused);
        };
    }
}
