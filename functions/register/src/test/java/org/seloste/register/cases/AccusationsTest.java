package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.cases.AtDesk.ACTOR;
import static org.seloste.register.cases.AtDesk.LATER;
import static org.seloste.register.cases.AtDesk.REASON;
import static org.seloste.register.cases.AtDesk.accepting;
import static org.seloste.register.cases.AtDesk.refused;
import static org.seloste.register.cases.AtDesk.refusing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.letters.IdentityAsked;
import org.seloste.letters.RequestAnswered;
import org.seloste.letters.RequestExtended;
import org.seloste.register.cases.Act.AskIdentity;
import org.seloste.register.cases.Act.Extend;
import org.seloste.register.cases.Act.TakeIdentity;
import org.seloste.register.cases.Change.Done;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Warning.Kind;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What data subjects accuse companies of: each is impossible here, or warned of. */
@ExtendWith(WithTables.class)
final class AccusationsTest {
    private static final LocalDate DUE = LocalDate.parse("2026-12-24");
    private static final Audit AUDIT = new Audit(LegalClock.of(Example.statement()));

    private final AtDesk desk;

    AccusationsTest(LocalTables tables) {
        this.desk = new AtDesk(tables);
    }

    @Test
    void theAnswerIsOverdue_isWarnedOfAWeekBeforeAndEachDayAfter() {
        Case request = desk.ofCustomer(Right.ERASURE);

        assertThat(kinds(request, DUE.minusDays(7))).contains(Kind.DUE_SOON);
        assertThat(kinds(request, DUE.plusDays(1))).contains(Kind.OVERDUE);
        assertThat(kinds(request, DUE.plusDays(100))).contains(Kind.OVERDUE);
    }

    @Test
    void theAnswerTookMoreThanThreeMonths_isImpossibleToAllow() {
        Case extended = desk.done(desk.ofCustomer(Right.ERASURE), extending(REASON));

        LocalDate last = extended.due().orElseThrow();
        assertThat(last).isEqualTo(LocalDate.parse("2027-02-24"));
        assertThat(desk.does(extended, extending(REASON))).isEqualTo(refused(Why.WRONG_STATE));
        assertThat(kinds(extended, last.plusDays(1))).contains(Kind.OVERDUE);
    }

    @Test
    void nobodyToldOfAnExtension_isImpossibleAndTheLastDayForItIsWarnedOf() {
        Case request = desk.ofCustomer(Right.ERASURE);
        assertThat(kinds(request, DUE)).contains(Kind.EXTENSION_NOT_TOLD);

        Case extended = desk.done(request, extending(REASON));

        assertThat(desk.letter(extended, RequestExtended.class).after())
                .isEqualTo(extended.due().orElseThrow());
        assertThat(mail(extended, RequestExtended.KIND).text("to")).isEqualTo(Requesting.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t", "\u00A0"})
    void anExtensionOrARefusalHadNoReason_isImpossible(String blank) {
        Case request = desk.ofCustomer(Right.ERASURE);

        assertThat(desk.does(request, extending(blank))).isEqualTo(refused(Why.BLANK_REASON));
        assertThat(
                        desk.does(
                                request,
                                AtDesk.ruling(
                                        new Ruling.Refuse(
                                                Right.ERASURE, RefusalGround.LEGAL_CLAIMS, blank))))
                .isEqualTo(refused(Why.BLANK_REASON));
    }

    @ParameterizedTest
    @CsvSource({
        "ERASURE, DATA_CORRECT",
        "ERASURE, RIGHTS_OF_OTHERS",
        "OBJECTION, LEGAL_OBLIGATION",
        "RECTIFICATION, GROUND_NOT_MET"
    })
    void theReasonIsNoneThatTheLawKnows_isImpossible(Right right, RefusalGround ground) {
        assertThat(desk.does(desk.ofCustomer(right), refusing(right, ground)))
                .isEqualTo(refused(Why.WRONG_GROUND));
    }

    @Test
    void identityWasAskedForWithoutADoubt_isImpossibleAndTheLetterStatesIt() {
        Case request = desk.ofCustomer(Right.ERASURE);
        assertThat(desk.does(request, new AskIdentity("", "Laskun numero.")))
                .isEqualTo(refused(Why.BLANK_REASON));

        Case asked = desk.done(request, new AskIdentity("Kaksi nimeä.", "Laskun numero."));

        assertThat(desk.letter(asked, IdentityAsked.class).doubt()).isEqualTo("Kaksi nimeä.");
    }

    @Test
    void identityWasAskedForToStopAMarketingBan_isImpossible() {
        Case request = desk.ofCustomer(Right.MARKETING_BAN);

        assertThat(desk.does(request, new AskIdentity("Epäilys.", "Jotain.")))
                .isEqualTo(refused(Why.WRONG_STATE));
        assertThat(desk.person(request).marketingBanned()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FORM", "API", "ONE_CLICK"})
    void itCameByTheWrongWayOrToTheWrongDesk_isNoGroundAndTheClockRanAllTheSame(Channel channel) {
        Instant received = Instant.parse("2026-11-12T10:00:00Z");
        desk.requesting().know("order");
        Recording recording =
                new Recording(
                        channel,
                        "fi",
                        null,
                        Example.address(Requesting.ADDRESS),
                        null,
                        Map.of(Right.ERASURE, Details.none()),
                        received);

        Case recorded = AtDesk.done(desk.decisions().record(recording, "key", ACTOR, LATER));

        assertThat(recorded.due()).contains(LocalDate.parse("2026-12-14"));
        assertThat(RefusalGround.against(Right.ERASURE))
                .allMatch(ground -> ground.rights().contains(Right.ERASURE));
    }

    @Test
    void aSignatureOrAFormWasDemanded_isNothingThatAnActCanSay() {
        assertThat(Arrays.stream(Act.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactlyInAnyOrder(
                        "Decide", "Extend", "AskIdentity", "TakeIdentity", "LiftRestriction");
    }

    @Test
    void aFeeWasDemanded_isNothingThatAnActOrARulingCanSay() {
        assertThat(Arrays.stream(Ruling.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactlyInAnyOrder("Accept", "AcceptInPart", "Refuse", "NoData");
    }

    @ParameterizedTest
    @EnumSource(names = {"EXCESSIVE", "MANIFESTLY_UNFOUNDED"})
    void itWasCalledExcessiveWithoutReasons_isImpossible(RefusalGround ground) {
        Case request = desk.ofCustomer(Right.ERASURE);

        assertThat(desk.does(request, AtDesk.ruling(new Ruling.Refuse(Right.ERASURE, ground, " "))))
                .isEqualTo(refused(Why.BLANK_REASON));
    }

    @Test
    void theFirstRequestWasCalledExcessive_isWarnedOf() {
        Case first = desk.ofCustomer(Right.OBJECTION);
        Act act = refusing(Right.OBJECTION, RefusalGround.EXCESSIVE);
        assertThat(previewed(first, act)).contains(Kind.FIRST_IS_EXCESSIVE);

        desk.done(first, accepting(Right.OBJECTION));
        Case second =
                desk.requesting()
                        .confirm(
                                desk.requesting().waiting(Requesting.ask(Right.OBJECTION), "again"),
                                LATER);
        assertThat(previewed(second, act)).doesNotContain(Kind.FIRST_IS_EXCESSIVE);
    }

    @Test
    void aRefusalCameAfterTheFirstMonthAlthoughItWasExtended_isWarnedOf() {
        Case extended = desk.done(desk.ofCustomer(Right.ERASURE), extending(REASON));
        Act act = refusing(Right.ERASURE, RefusalGround.LEGAL_CLAIMS);
        Instant late = Instant.parse("2026-12-24T22:00:00Z");

        assertThat(previewed(extended, act)).doesNotContain(Kind.REFUSAL_LATE);
        assertThat(desk.decisions().preview(extended.id(), ACTOR, act, late))
                .isInstanceOfSatisfying(
                        Preview.Possible.class,
                        preview ->
                                assertThat(preview.warnings())
                                        .extracting(Warning::kind)
                                        .contains(Kind.REFUSAL_LATE));
        assertThat(desk.does(extended, act, late)).isInstanceOf(Done.class);
    }

    @Test
    void theAnswerCameInAnotherLanguage_isImpossible() {
        Case after =
                desk.done(
                        desk.ofCustomer(Right.ERASURE),
                        refusing(Right.ERASURE, RefusalGround.LEGAL_CLAIMS));

        assertThat(mail(after, RequestAnswered.KIND).text("language")).isEqualTo(after.language());
    }

    @Test
    void thereWasNoAnswerAtAll_isImpossibleForWhateverIsDecided() {
        for (Right right : List.of(Right.ERASURE, Right.OBJECTION)) {
            Case after = desk.done(desk.ofCustomer(right), refusing(right, ground(right)));
            assertThat(desk.requesting().letters(after))
                    .anyMatch(RequestAnswered.class::isInstance);
        }
    }

    private static RefusalGround ground(Right right) {
        return RefusalGround.against(right).getFirst();
    }

    @Test
    void theLawWasSaidToKeepMoreThanItDoes_isWarnedOf() {
        Case request = desk.ofCustomer(Right.ERASURE);
        desk.voucher(request);
        Act act = refusing(Right.ERASURE, RefusalGround.LEGAL_OBLIGATION);

        assertThat(previewed(request, act)).contains(Kind.LAW_KEEPS_LESS);
        assertThat(previewed(request, refusing(Right.ERASURE, RefusalGround.LEGAL_CLAIMS)))
                .doesNotContain(Kind.LAW_KEEPS_LESS);
    }

    @Test
    void whatTheLawKeepsWasAskedForAlone_isNotWarnedOf() {
        Details some = new Details(null, List.of(), null, List.of("vouchers"));
        Case request = desk.ofCustomer(Requesting.ask(Map.of(Right.ERASURE, some)));
        desk.voucher(request);

        assertThat(previewed(request, refusing(Right.ERASURE, RefusalGround.LEGAL_OBLIGATION)))
                .doesNotContain(Kind.LAW_KEEPS_LESS);
    }

    @Test
    void whoWasIdentifiedWasSaidNotToBe_isWarnedOf() {
        Case request = desk.ofCustomer(Right.ERASURE);
        Act act = refusing(Right.ERASURE, RefusalGround.NOT_IDENTIFIED);
        assertThat(previewed(request, act)).doesNotContain(Kind.IDENTITY_KNOWN);

        Case asked = desk.done(request, new AskIdentity("Kaksi nimeä.", "Laskun numero."));
        assertThat(previewed(asked, act)).doesNotContain(Kind.IDENTITY_KNOWN);
        Case told = desk.done(asked, new TakeIdentity(LocalDate.parse("2026-11-24")));

        assertThat(previewed(told, act)).contains(Kind.IDENTITY_KNOWN);
    }

    private static Act extending(String reason) {
        return new Extend(Set.of(Right.ERASURE), reason);
    }

    private static List<Kind> kinds(Case request, LocalDate today) {
        return AUDIT.warnings(List.of(request), today).stream().map(Warning::kind).toList();
    }

    private List<Kind> previewed(Case request, Act act) {
        return switch (desk.decisions().preview(request.id(), ACTOR, act, LATER)) {
            case Preview.Possible possible ->
                    possible.warnings().stream().map(Warning::kind).toList();
            case Preview.Refused refused -> throw new AssertionError("not possible: " + refused);
        };
    }

    private Item mail(Case request, String kind) {
        return desk.requesting().mails(request).stream()
                .filter(item -> item.text("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
