package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.cases.AtDesk.LATER;
import static org.seloste.register.cases.AtDesk.REASON;
import static org.seloste.register.cases.AtDesk.accepting;
import static org.seloste.register.cases.AtDesk.refusing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.letters.RequestWithdrawn;
import org.seloste.letters.RestrictionEnds;
import org.seloste.register.cases.Act.LiftRestriction;
import org.seloste.register.person.Restriction;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.Right;

import java.time.LocalDate;
import java.util.Set;

/** Two requests of one person restrict the use of the same data. */
@ExtendWith(WithTables.class)
final class SeveralRestrictionsTest {
    private static final LocalDate ENDS = LocalDate.parse("2026-12-01");

    private final LocalTables tables;
    private final AtDesk desk;

    SeveralRestrictionsTest(LocalTables tables) {
        this.tables = tables;
        this.desk = new AtDesk(tables);
    }

    @Test
    void whoIsRefusedOneIsToldOfNoEndWhileTheOtherGoesOn() {
        Case objection = desk.ofCustomer(Right.OBJECTION);
        Case restriction = another(Right.RESTRICTION);

        Case refused =
                desk.done(objection, refusing(Right.OBJECTION, RefusalGround.COMPELLING_GROUNDS));

        assertNoEndIsTold(refused, Right.OBJECTION);
        assertRestrictedBy(restriction);

        Case last =
                desk.done(restriction, refusing(Right.RESTRICTION, RefusalGround.GROUND_NOT_MET));
        assertThat(desk.letter(last, RestrictionEnds.class).endsOn()).isEqualTo(ENDS);
    }

    @Test
    void whoTakesOneBackIsToldOfNoEndWhileTheOtherGoesOn() {
        Case objection = desk.ofCustomer(Right.OBJECTION);
        Case restriction = another(Right.RESTRICTION);

        Requesting requesting = desk.requesting();
        Case after =
                AtDesk.done(
                        requesting
                                .cases()
                                .withdraw(requesting.statusToken(objection), Set.of(), LATER));

        assertThat(desk.letter(after, RequestWithdrawn.class).restrictionEnds()).isNull();
        assertNoEndIsTold(after, Right.OBJECTION);
        assertRestrictedBy(restriction);
    }

    @Test
    void whatIsLiftedWhileTheOtherGoesOnEndsAtOnceAndNobodyIsToldThatDataIsUsedAgain() {
        Case granted = desk.done(desk.ofCustomer(Right.RESTRICTION), accepting(Right.RESTRICTION));
        Case objection = another(Right.OBJECTION);

        Case lifted = desk.done(granted, new LiftRestriction(REASON));

        assertNoEndIsTold(lifted, Right.RESTRICTION);
        assertThat(lifted.history().getLast().kind()).isEqualTo(Step.Kind.LIFTED);
        assertRestrictedBy(objection);
        assertThat(tables.events()).doesNotContain("RESTRICTION_END_TOLD");
    }

    @Test
    void anEndThatWasToldIsNoReasonToKeepAnotherFromBeingTold() {
        Case objection = desk.ofCustomer(Right.OBJECTION);
        Case restriction = another(Right.RESTRICTION);
        desk.done(restriction, accepting(Right.RESTRICTION));
        desk.done(
                desk.requesting().current(objection),
                refusing(Right.OBJECTION, RefusalGround.COMPELLING_GROUNDS));

        Case told = desk.done(desk.requesting().current(restriction), new LiftRestriction(REASON));

        assertThat(desk.letter(told, RestrictionEnds.class).endsOn()).isEqualTo(ENDS);
        assertThat(desk.person(told).restrictions())
                .extracting(Restriction::liftOn)
                .containsExactly(ENDS);
    }

    private Case another(Right right) {
        Requesting requesting = desk.requesting();
        return requesting.confirm(requesting.waiting(Requesting.ask(right), "another"), LATER);
    }

    private void assertNoEndIsTold(Case request, Right right) {
        assertThat(desk.requesting().letters(request)).noneMatch(RestrictionEnds.class::isInstance);
        assertThat(request.wish(right).orElseThrow().hold()).isNull();
    }

    private void assertRestrictedBy(Case request) {
        assertThat(desk.person(request).restrictions())
                .extracting(Restriction::caseId)
                .containsExactly(request.id());
    }
}
