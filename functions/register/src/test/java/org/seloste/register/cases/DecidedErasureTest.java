package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.seloste.register.cases.AtDesk.ACTOR;
import static org.seloste.register.cases.AtDesk.LATER;
import static org.seloste.register.cases.AtDesk.accepting;
import static org.seloste.register.cases.AtDesk.refused;
import static org.seloste.register.cases.AtDesk.ruling;
import static org.seloste.register.cases.Requesting.ask;
import static org.seloste.register.cases.Requesting.askFrom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.letters.DataReady;
import org.seloste.letters.RequestAnswered;
import org.seloste.letters.Verdict;
import org.seloste.register.cases.Act.LiftRestriction;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Ruling.Accept;
import org.seloste.register.cases.Ruling.AcceptInPart;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.KeptGroup;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

@ExtendWith(WithTables.class)
final class DecidedErasureTest {
    private static final LocalDate VOUCHERS_UNTIL = LocalDate.parse("2032-12-31");
    private static final String LAW = "Kirjanpitolaki vaatii säilyttämään laskusi.";
    private static final Act WITH_REASON = ruling(new Accept(Right.ERASURE, Map.of(), LAW));

    private final LocalTables tables;
    private final AtDesk desk;

    DecidedErasureTest(LocalTables tables) {
        this.tables = tables;
        this.desk = new AtDesk(tables);
    }

    @Test
    void ofACustomerWithoutVouchersNothingStays() {
        Case after = desk.done(desk.ofCustomer(Right.ERASURE), accepting(Right.ERASURE));

        assertThat(tables.registerItems("P#", "")).isEmpty();
        assertThat(tables.pointers()).isEmpty();
        Wish wish = after.wish(Right.ERASURE).orElseThrow();
        assertThat(wish.state()).isEqualTo(RequestState.COMPLETED);
        Decision decision = Objects.requireNonNull(wish.decision());
        assertThat(decision.actor()).isEqualTo(ACTOR);
        assertThat(decision.deleted()).containsEntry("SUBMISSIONS", 1);
        RequestAnswered letter = desk.letter(after, RequestAnswered.class);
        assertThat(letter.last()).isTrue();
        assertThat(letter.verdicts())
                .extracting(Verdict::state, Verdict::suppressed)
                .containsExactly(tuple(RequestState.COMPLETED, true));
        assertThat(after.address()).isNull();
    }

    @Test
    void ofACustomerWithVouchersOnlyTheLeastStaysUntilTheLawsDay() {
        Case request = desk.ofCustomer(Right.ERASURE);
        desk.voucher(request);

        Case after = desk.done(request, WITH_REASON);

        Wish wish = after.wish(Right.ERASURE).orElseThrow();
        assertThat(wish.state()).isEqualTo(RequestState.PARTIALLY_COMPLETED);
        assertThat(tables.submissions()).isEmpty();
        assertThat(tables.registerItems("P#", "@")).hasSize(1);
        RequestAnswered letter = desk.letter(after, RequestAnswered.class);
        assertThat(letter.last()).isFalse();
        assertThat(letter.verdicts())
                .extracting(Verdict::ground, Verdict::reason, Verdict::kept)
                .containsExactly(
                        tuple(
                                RefusalGround.LEGAL_OBLIGATION,
                                LAW,
                                List.of(new KeptGroup("vouchers", VOUCHERS_UNTIL, "voucher"))));
    }

    @Test
    void withTheVouchersOnlyWhatThePersonHasIsSaidToStay() {
        desk.person(Map.of("email", "niilo@example.com"));
        desk.person("Maija Meri", Requesting.ADDRESS);

        assertThat(keptWithVouchers(askFrom("niilo@example.com", Right.ERASURE))).isEmpty();
        assertThat(keptWithVouchers(ask(Right.ERASURE))).containsExactly("name");
    }

    @Test
    void whatGoesWithItsOwnCategoryIsNotSaidToStayWithTheVouchers() {
        desk.person("Maija Meri", Requesting.ADDRESS);
        Details some = new Details(null, List.of(), null, List.of("contact", "vouchers"));

        assertThat(keptWithVouchers(ask(Map.of(Right.ERASURE, some)))).isEmpty();
    }

    private List<String> keptWithVouchers(Ask ask) {
        Case request = desk.requesting().confirmed(ask);
        desk.voucher(request);
        Case after = desk.done(request, WITH_REASON);
        RequestAnswered letter = desk.letter(after, RequestAnswered.class);
        return letter.verdicts().getFirst().kept().stream()
                .filter(group -> group.category().equals("vouchers"))
                .findFirst()
                .map(KeptGroup::with)
                .orElseThrow();
    }

    @Test
    void whoKeepsByDecisionWhatALawKeepsTellsNoLessOfIt() {
        desk.person("Maija Meri", Requesting.ADDRESS);
        Case request = desk.requesting().confirmed(ask(Right.ERASURE));
        desk.voucher(request);

        Case after = desk.done(request, keeping("vouchers"));

        assertThat(only(tables.persons()).parts("fields")).containsOnlyKeys("name");
        assertThat(desk.letter(after, RequestAnswered.class).verdicts())
                .as("what stays in the register")
                .extracting(Verdict::kept, Verdict::suppressed)
                .containsExactly(
                        tuple(
                                List.of(
                                        new KeptGroup(
                                                "vouchers",
                                                VOUCHERS_UNTIL,
                                                "voucher",
                                                List.of("name"))),
                                true));
    }

    @Test
    void ofWhomNoAddressIsKnownNoIdentifierOfOneIsSaidToBeKept() {
        String person = desk.person(Map.of("name", "Niilo Nieminen"));
        Case request = recordedOfSomebody(Right.ERASURE);

        Case after = desk.done(request, new Act.Decide(List.of(new Accept(Right.ERASURE)), person));

        assertThat(tables.persons()).isEmpty();
        assertThat(after.wish(Right.ERASURE).map(Wish::decision).map(Decision::suppressed))
                .contains(false);
    }

    @Test
    void whatALawKeepsIsExplainedByAHuman() {
        Case request = desk.ofCustomer(Right.ERASURE);
        desk.voucher(request);

        assertThat(desk.does(request, accepting(Right.ERASURE))).isEqualTo(refused(Why.LAW_KEEPS));
        assertThat(tables.submissions()).hasSize(1);
    }

    @Test
    void somebodyMayKeepACategoryOnAGround() {
        Case request = desk.ofCustomer(Right.ERASURE);

        Case after = desk.done(request, keeping("services"));

        assertThat(after.wish(Right.ERASURE).orElseThrow().state())
                .isEqualTo(RequestState.PARTIALLY_COMPLETED);
        assertThat(tables.persons()).hasSize(1);
        assertThat(only(tables.persons()).parts("fields")).isEmpty();
        assertThat(desk.letter(after, RequestAnswered.class).verdicts())
                .flatExtracting(Verdict::kept)
                .extracting(KeptGroup::category)
                .containsExactly("services");
    }

    @ParameterizedTest
    @CsvSource({
        "'', NOTHING_NAMED",
        "nothing, UNKNOWN_NAME",
        "contact services vouchers preferences technical, NOT_ALLOWED"
    })
    void aPartIsLessThanAllAndMoreThanNothing(String kept, Why why) {
        Case request = desk.ofCustomer(Right.ERASURE);

        assertThat(desk.does(request, keeping(kept.isEmpty() ? new String[0] : kept.split(" "))))
                .isEqualTo(refused(why));
    }

    @Test
    void whatIsNotThereCannotBeKept() {
        Case request = desk.ofCustomer(Right.ERASURE);

        assertThat(desk.does(request, keeping("vouchers")))
                .isEqualTo(refused(Why.NOTHING_WITHHELD));
        assertThat(tables.submissions()).hasSize(1);
    }

    @Test
    void nothingIsErasedWhileACopyIsOwed() {
        Case request = recordedOfSomebody(Right.ACCESS, Right.ERASURE);
        String person = desk.person("Niilo Nieminen", "niilo@example.com");
        Accept erase = new Accept(Right.ERASURE);

        assertThat(desk.does(request, new Act.Decide(List.of(erase), person)))
                .isEqualTo(refused(Why.COPY_FIRST));

        Act both = new Act.Decide(List.of(new Accept(Right.ACCESS), erase), person);
        Case after = desk.done(request, both);
        assertThat(after.upkeep().erasureWaits()).isTrue();
        assertThat(desk.requesting().register().persons().state(person, LATER)).isPresent();
    }

    private Case recordedOfSomebody(Right... rights) {
        return AtDesk.done(
                desk.decisions()
                        .record(
                                new Recording(
                                        Channel.LETTER,
                                        "fi",
                                        "Niilo Nieminen",
                                        null,
                                        null,
                                        Requesting.ask(rights).wishes(),
                                        Example.NOW),
                                "key",
                                ACTOR,
                                LATER));
    }

    @Test
    void whoAsksForSomeCategoriesLosesThose() {
        Details details = new Details(null, List.of(), null, List.of("contact"));
        Case request = desk.ofCustomer(Requesting.ask(Map.of(Right.ERASURE, details)));

        Case after = desk.done(request, accepting(Right.ERASURE));

        assertThat(after.wish(Right.ERASURE).orElseThrow().state())
                .isEqualTo(RequestState.COMPLETED);
        assertThat(tables.persons()).hasSize(1);
        Item root = only(tables.persons());
        assertThat(root.parts("fields")).isEmpty();
        assertThat(root.set("holds")).as("the case has ended").isEmpty();
        assertThat(root.has("held")).isFalse();
        assertThat(desk.letter(after, RequestAnswered.class).last()).isFalse();
    }

    @Test
    void itWaitsForTheDownloadOfWhoAskedForACopyTooAndIsThenDoneAsItWasDecided() {
        Case request = desk.ofCustomer(Right.ACCESS, Right.ERASURE);
        desk.voucher(request);

        Case decided = desk.done(request, WITH_REASON);

        assertThat(decided.isErasing()).isFalse();
        assertThat(desk.requesting().letters(decided))
                .filteredOn(DataReady.class::isInstance)
                .extracting(letter -> ((DataReady) letter).erasedBy() != null)
                .containsExactlyInAnyOrder(false, true);
        assertThat(tables.submissions()).hasSize(1);
        assertThat(decided.history().getLast().kind()).isEqualTo(Step.Kind.ERASURE_WAITS);
        assertThat(decided.history()).noneMatch(step -> step.kind() == Step.Kind.DECIDED);
        assertThat(desk.does(decided, WITH_REASON)).isEqualTo(refused(Why.WRONG_STATE));
        assertThat(desk.does(decided, new Act.Extend(Set.of(Right.ERASURE), "Laaja pyyntö.")))
                .isEqualTo(refused(Why.WRONG_STATE));

        desk.requesting()
                .cases()
                .look(Instant.parse("2026-12-01T22:00:00Z"), Budget.of(Duration.ofSeconds(30)));

        Case after = desk.requesting().current(decided);
        assertThat(tables.submissions()).isEmpty();
        Wish wish = after.wish(Right.ERASURE).orElseThrow();
        assertThat(wish.state()).isEqualTo(RequestState.PARTIALLY_COMPLETED);
        assertThat(Objects.requireNonNull(wish.decision()).actor()).isEqualTo(ACTOR);
        assertThat(Objects.requireNonNull(wish.decision()).reason()).isEqualTo(LAW);
        assertThat(desk.letter(after, RequestAnswered.class).verdicts())
                .as("the data went when the copy did, not when that was decided")
                .extracting(Verdict::right, Verdict::day)
                .containsExactlyInAnyOrder(
                        tuple(Right.ACCESS, LocalDate.parse("2026-11-24")),
                        tuple(Right.ERASURE, LocalDate.parse("2026-12-02")));
    }

    @Test
    void whatTheErasureAnswersFallsAwayWhenTheDataGoesNotWhenItWasRestricted() {
        Case request = desk.ofCustomer(Right.ACCESS, Right.ERASURE, Right.RESTRICTION);
        desk.voucher(request);
        Case decided = desk.done(request, WITH_REASON);

        desk.requesting()
                .cases()
                .look(Instant.parse("2026-12-01T22:00:00Z"), Budget.of(Duration.ofSeconds(30)));

        assertThat(
                        desk.letter(desk.requesting().current(decided), RequestAnswered.class)
                                .verdicts())
                .extracting(Verdict::right, Verdict::state, Verdict::day)
                .contains(
                        tuple(
                                Right.RESTRICTION,
                                RequestState.ANSWERED_BY_ERASURE,
                                LocalDate.parse("2026-12-02")));
    }

    @Test
    void whatElseWasAskedForOfSomebodyOfWhomNothingIsLeftIsAnsweredWithIt() {
        Case after =
                desk.done(
                        desk.ofCustomer(Right.ERASURE, Right.OBJECTION, Right.RECTIFICATION),
                        accepting(Right.ERASURE));

        assertThat(after.isOpen()).isFalse();
        assertThat(after.wishes())
                .filteredOn(wish -> wish.right() != Right.ERASURE)
                .extracting(Wish::state)
                .containsOnly(RequestState.ANSWERED_BY_ERASURE);
        assertThat(desk.does(after, new LiftRestriction("Ohi.")))
                .isEqualTo(refused(Why.WRONG_STATE));
        assertThat(desk.letter(after, RequestAnswered.class).verdicts())
                .extracting(Verdict::right)
                .containsExactlyInAnyOrder(Right.ERASURE, Right.OBJECTION, Right.RECTIFICATION);
    }

    @Test
    void theLastLetterDatesEachVerdictByItsOwnDay() {
        Instant fourDaysLater = LATER.plus(Duration.ofDays(4));
        Details wrong =
                new Details(
                        null, List.of(new Correction("name", "väärin", "oikein")), null, List.of());
        Case request =
                desk.ofCustomer(
                        Requesting.ask(
                                Map.of(
                                        Right.MARKETING_BAN,
                                        Details.none(),
                                        Right.RECTIFICATION,
                                        wrong,
                                        Right.ERASURE,
                                        Details.none())));
        Accept name = new Accept(Right.RECTIFICATION, Map.of("name", "Maija Järvi"), "");
        Case corrected = desk.done(request, ruling(name));
        desk.requesting().deliver();

        Case after = desk.done(corrected, accepting(Right.ERASURE), fourDaysLater);

        LocalDate first = LocalDate.parse("2026-11-24");
        assertThat(desk.letter(after, RequestAnswered.class).verdicts())
                .extracting(Verdict::right, Verdict::day)
                .containsExactlyInAnyOrder(
                        tuple(Right.MARKETING_BAN, first),
                        tuple(Right.RECTIFICATION, first),
                        tuple(Right.ERASURE, first.plusDays(4)));
    }

    @Test
    void alsoWhenALawKeepsSomething() {
        Case request = desk.ofCustomer(Right.ERASURE, Right.OBJECTION);
        desk.voucher(request);

        Case after = desk.done(request, WITH_REASON);

        assertThat(after.wish(Right.OBJECTION).orElseThrow().state())
                .isEqualTo(RequestState.ANSWERED_BY_ERASURE);
        assertThat(after.isOpen()).isFalse();
        assertThat(after.address()).isNotNull();
    }

    @Test
    void anErasureByTheSoftwareIsNobodyElsesToDecideMeanwhile() {
        desk.requesting().know();
        Case waiting = desk.requesting().confirmed(Right.ACCESS, Right.ERASURE);

        assertThat(desk.does(waiting, accepting(Right.ERASURE)))
                .isEqualTo(refused(Why.WRONG_STATE));
    }

    @Test
    void ofASharedAddressTheRestIsDecidedAfterWhatCameFromIt() {
        Case request = desk.shared(Right.ERASURE);
        String other = desk.person("Niilo Nieminen", AtDesk.MAILBOX);

        Case after = desk.done(request, new Act.Decide(List.of(new Accept(Right.ERASURE)), other));

        assertThat(after.wish(Right.ERASURE).orElseThrow().state())
                .isEqualTo(RequestState.COMPLETED);
        assertThat(desk.requesting().register().persons().state(other, LATER)).isEmpty();
    }

    private static Act keeping(String... categories) {
        return ruling(
                new AcceptInPart(
                        Right.ERASURE,
                        Map.of(),
                        Set.of(categories),
                        RefusalGround.LEGAL_CLAIMS,
                        "Saatavasta riidellään."));
    }

    private static Item only(List<Item> items) {
        assertThat(items).hasSize(1);
        return items.getFirst();
    }
}
