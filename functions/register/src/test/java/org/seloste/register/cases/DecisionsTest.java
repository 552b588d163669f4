package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.seloste.register.cases.AtDesk.ACTOR;
import static org.seloste.register.cases.AtDesk.LATER;
import static org.seloste.register.cases.AtDesk.REASON;
import static org.seloste.register.cases.AtDesk.accepting;
import static org.seloste.register.cases.AtDesk.refused;
import static org.seloste.register.cases.AtDesk.refusing;
import static org.seloste.register.cases.AtDesk.ruling;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.letters.AfterRestriction;
import org.seloste.letters.DataReady;
import org.seloste.letters.RequestAnswered;
import org.seloste.letters.RestrictionEnds;
import org.seloste.letters.Verdict;
import org.seloste.register.cases.Act.AskIdentity;
import org.seloste.register.cases.Act.Decide;
import org.seloste.register.cases.Act.LiftRestriction;
import org.seloste.register.cases.Act.TakeIdentity;
import org.seloste.register.cases.Change.Conflict;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Ruling.Accept;
import org.seloste.register.cases.Ruling.AcceptInPart;
import org.seloste.register.cases.Ruling.Refuse;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

@ExtendWith(WithTables.class)
final class DecisionsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private final LocalTables tables;
    private final AtDesk desk;

    DecisionsTest(LocalTables tables) {
        this.tables = tables;
        this.desk = new AtDesk(tables);
    }

    @ParameterizedTest
    @CsvSource({
        "ERASURE, LEGAL_CLAIMS",
        "RECTIFICATION, DATA_CORRECT",
        "RESTRICTION, GROUND_NOT_MET",
        "OBJECTION, COMPELLING_GROUNDS",
        "OBJECTION, EXCESSIVE"
    })
    void aRefusalIsToldWithGroundWordsAndWhoDecidedIsKept(Right right, RefusalGround ground) {
        Case after = desk.done(desk.ofCustomer(right), refusing(right, ground));

        Wish wish = after.wish(right).orElseThrow();
        assertThat(wish.state()).isEqualTo(RequestState.REFUSED);
        Decision decision = Objects.requireNonNull(wish.decision());
        assertThat(decision.actor()).isEqualTo(ACTOR);
        assertThat(decision.at()).isEqualTo(LATER);
        RequestAnswered letter = desk.letter(after, RequestAnswered.class);
        assertThat(letter.answeredOn()).isEqualTo(TODAY);
        assertThat(letter.last()).isFalse();
        assertThat(letter.verdicts())
                .containsExactly(
                        new Verdict(
                                right,
                                RequestState.REFUSED,
                                ground,
                                REASON,
                                List.of(),
                                List.of(),
                                List.of(),
                                false,
                                List.of(),
                                TODAY));
        assertThat(after.closedAt()).isEqualTo(LATER);
    }

    @Test
    void theJournalNamesWhoDecidedAndWhatAndNoWord() {
        Case after =
                desk.done(
                        desk.ofCustomer(Right.ERASURE),
                        refusing(Right.ERASURE, RefusalGround.LEGAL_CLAIMS));

        Item entry =
                tables.all(LocalTables.TABLES.journal()).stream()
                        .filter(item -> item.text("event").equals("REQUEST_DECIDED"))
                        .findFirst()
                        .orElseThrow();
        assertThat(entry.text("subject")).isEqualTo(after.id());
        assertThat(entry.texts("refs"))
                .containsEntry("actor", ACTOR)
                .containsEntry("ERASURE", "REFUSED")
                .containsEntry("ERASURE.ground", "LEGAL_CLAIMS")
                .doesNotContainValue(REASON);
    }

    @Test
    void theJournalTellsThatAnErasureWasGrantedBeforeItIsDone() {
        desk.done(desk.ofCustomer(Right.ERASURE), accepting(Right.ERASURE));

        assertThat(tables.all(LocalTables.TABLES.journal()))
                .filteredOn(item -> item.text("event").equals("REQUEST_DECIDED"))
                .singleElement()
                .satisfies(
                        item ->
                                assertThat(item.texts("refs"))
                                        .containsEntry("ERASURE.granted", "WHOLE"));
    }

    @Test
    void severalRightsAreAnsweredInOneLetterEachWithItsOwnVerdict() {
        Case request = desk.ofCustomer(Right.RESTRICTION, Right.OBJECTION);

        Case after =
                desk.done(
                        request,
                        ruling(
                                new Accept(Right.RESTRICTION),
                                new Refuse(
                                        Right.OBJECTION,
                                        RefusalGround.COMPELLING_GROUNDS,
                                        REASON)));

        assertThat(desk.letter(after, RequestAnswered.class).verdicts())
                .extracting(Verdict::right, Verdict::state)
                .containsExactly(
                        tuple(Right.RESTRICTION, RequestState.COMPLETED),
                        tuple(Right.OBJECTION, RequestState.REFUSED));
    }

    @Test
    void oneBadRulingKeepsAllOfAnActFromBeingDone() {
        Case request = desk.ofCustomer(Right.RESTRICTION, Right.OBJECTION);

        Change change =
                desk.does(
                        request,
                        ruling(
                                new Accept(Right.RESTRICTION),
                                new Refuse(Right.OBJECTION, RefusalGround.COMPELLING_GROUNDS, "")));

        assertThat(change).isEqualTo(refused(Why.BLANK_REASON));
        assertThat(desk.requesting().current(request)).isEqualTo(request);
    }

    @Test
    void anActSaysWhatItDecidesAndEachRightOnce() {
        Case request = desk.ofCustomer(Right.OBJECTION);
        Accept accept = new Accept(Right.OBJECTION);

        assertThat(desk.does(request, ruling())).isEqualTo(refused(Why.NOTHING_NAMED));
        assertThat(desk.does(request, ruling(accept, accept))).isEqualTo(refused(Why.WRONG_STATE));
        assertThat(desk.does(request, accepting(Right.ACCESS)))
                .isEqualTo(refused(Why.UNKNOWN_NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void nobodyDecidesWithoutAName(String actor) {
        Case request = desk.ofCustomer(Right.OBJECTION);

        assertThat(
                        desk.decisions()
                                .decide(
                                        request.id(),
                                        request.version(),
                                        actor,
                                        accepting(Right.OBJECTION),
                                        LATER))
                .isEqualTo(refused(Why.NO_ACTOR));
    }

    @Test
    void whoeverSawAnOlderVersionIsShownTheCurrentOne() {
        Case request = desk.ofCustomer(Right.OBJECTION);
        Case current = desk.done(request, accepting(Right.OBJECTION));

        assertThat(desk.does(request, accepting(Right.OBJECTION))).isEqualTo(new Conflict(current));
    }

    @Test
    void thereIsNothingToDecideInACaseThatDoesNotExist() {
        assertThat(desk.decisions().decide("none", 1, ACTOR, accepting(Right.ACCESS), LATER))
                .isEqualTo(refused(Why.UNKNOWN));
        assertThat(desk.decisions().preview("none", ACTOR, accepting(Right.ACCESS), LATER))
                .isEqualTo(new Preview.Refused(Why.UNKNOWN));
    }

    @Test
    void whatIsAnsweredIsNotAnsweredAgain() {
        Case after = desk.done(desk.ofCustomer(Right.OBJECTION), accepting(Right.OBJECTION));

        assertThat(desk.does(after, refusing(Right.OBJECTION, RefusalGround.EXCESSIVE)))
                .isEqualTo(refused(Why.WRONG_STATE));
    }

    @Test
    void anObjectionThatIsAcceptedStopsMarketingAndKeepsTheDataRestricted() {
        Case after = desk.done(desk.ofCustomer(Right.OBJECTION), accepting(Right.OBJECTION));

        assertThat(desk.person(after).marketingBanned()).isTrue();
        assertThat(desk.person(after).isRestricted()).isTrue();
        assertThat(after.wish(Right.OBJECTION).orElseThrow().hold()).isEqualTo(Hold.OPEN);
    }

    @Test
    void whatWasRestrictedWhileARefusedObjectionWasWeighedEndsAfterNoticeOnly() {
        Case after =
                desk.done(
                        desk.ofCustomer(Right.OBJECTION),
                        refusing(Right.OBJECTION, RefusalGround.COMPELLING_GROUNDS));

        LocalDate endsOn = TODAY.plusDays(7);
        assertThat(desk.letter(after, RestrictionEnds.class))
                .isEqualTo(
                        new RestrictionEnds(after.number(), endsOn, AfterRestriction.USED, REASON));
        assertThat(desk.person(after).isRestricted()).isTrue();

        look("2026-11-30T21:59:59Z");
        assertThat(desk.person(after).isRestricted()).isTrue();
        look("2026-11-30T22:00:00Z");
        assertThat(desk.person(after).isRestricted()).isFalse();
    }

    @Test
    void aRestrictionEndsWithTheLastRightThatNeedsIt() {
        Case request = desk.ofCustomer(Right.RESTRICTION, Right.OBJECTION);

        Case first =
                desk.done(request, refusing(Right.OBJECTION, RefusalGround.COMPELLING_GROUNDS));
        assertThat(desk.requesting().letters(first)).noneMatch(RestrictionEnds.class::isInstance);
        look("2027-01-10T00:00:00Z");
        assertThat(desk.person(first).isRestricted()).isTrue();

        Case current = desk.requesting().current(first);
        Case second = desk.done(current, refusing(Right.RESTRICTION, RefusalGround.GROUND_NOT_MET));
        assertThat(desk.letter(second, RestrictionEnds.class).endsOn())
                .isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void whoseTimeIsOverWhenARestrictionEndsIsToldThatTheDataGoes() {
        desk.requesting().know();
        Case granted =
                desk.done(
                        desk.requesting().confirmed(Right.RESTRICTION),
                        accepting(Right.RESTRICTION));
        LocalDate last = Objects.requireNonNull(desk.person(granted).lastDay());
        Instant late = last.minusDays(3).atTime(10, 0).toInstant(ZoneOffset.UTC);

        Case told = desk.done(granted, new LiftRestriction("Riita on ratkaistu."), late);

        assertThat(desk.letter(told, RestrictionEnds.class).after())
                .isEqualTo(AfterRestriction.ERASED);
    }

    @Test
    void whoseObjectionWasAcceptedIsNotToldThatAllUseBeginsAgain() {
        Case granted =
                desk.done(
                        desk.ofCustomer(Right.RESTRICTION, Right.OBJECTION),
                        ruling(new Accept(Right.RESTRICTION), new Accept(Right.OBJECTION)));

        Case told = desk.done(granted, new LiftRestriction("Riita on ratkaistu."));

        assertThat(desk.letter(told, RestrictionEnds.class).after())
                .isEqualTo(AfterRestriction.OBJECTED);
    }

    @Test
    void theAnswerNamesTheDayFromWhichTheRestrictionHeld() {
        Case request = desk.ofCustomer(Right.RESTRICTION);
        Case after =
                desk.done(request, accepting(Right.RESTRICTION), LATER.plus(Duration.ofDays(9)));

        RequestAnswered letter = desk.letter(after, RequestAnswered.class);
        assertThat(letter.answeredOn()).isEqualTo(TODAY.plusDays(9));
        assertThat(letter.verdicts()).extracting(Verdict::day).containsExactly(TODAY);
    }

    @Test
    void aGrantedRestrictionIsLiftedByAHumanWithAReasonAfterNotice() {
        Case granted =
                desk.done(
                        desk.ofCustomer(
                                Requesting.ask(
                                        Map.of(
                                                Right.RESTRICTION,
                                                new Details(
                                                        null,
                                                        List.of(),
                                                        RestrictionGround.LEGAL_CLAIM,
                                                        List.of())))),
                        accepting(Right.RESTRICTION));
        assertThat(desk.does(granted, new LiftRestriction(" ")))
                .isEqualTo(refused(Why.BLANK_REASON));

        Case told = desk.done(granted, new LiftRestriction("Riita on ratkaistu."));

        assertThat(desk.letter(told, RestrictionEnds.class).reason())
                .isEqualTo("Riita on ratkaistu.");
        assertThat(desk.person(told).restrictions())
                .extracting(each -> each.liftOn())
                .containsExactly(TODAY.plusDays(7));
        assertThat(desk.does(told, new LiftRestriction("Uudelleen.")))
                .isEqualTo(refused(Why.WRONG_STATE));
        look("2026-11-30T22:00:00Z");
        assertThat(desk.person(told).isRestricted()).isFalse();
        assertThat(tables.events()).contains("RESTRICTION_END_TOLD", "RESTRICTION_LIFTED");
    }

    @Test
    void whatIsStillWeighedIsNotLifted() {
        Case request = desk.ofCustomer(Right.RESTRICTION);

        assertThat(desk.does(request, new LiftRestriction(REASON)))
                .isEqualTo(refused(Why.WRONG_STATE));
    }

    @Test
    void anObjectionThatIsAcceptedInPartStopsMarketingAndTheRestGoesOnAfterNotice() {
        Case after =
                desk.done(
                        desk.ofCustomer(Right.OBJECTION),
                        ruling(
                                new AcceptInPart(
                                        Right.OBJECTION,
                                        Map.of(),
                                        Set.of(),
                                        RefusalGround.COMPELLING_GROUNDS,
                                        REASON)));

        assertThat(after.wish(Right.OBJECTION).orElseThrow().state())
                .isEqualTo(RequestState.PARTIALLY_COMPLETED);
        assertThat(desk.person(after).marketingBanned()).isTrue();
        assertThat(desk.letter(after, RestrictionEnds.class).endsOn()).isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void leavingSomethingOutOfACopyIsARefusalInPart() {
        Case request = sharedAccess();
        String person = Objects.requireNonNull(request.person());
        AcceptInPart part =
                new AcceptInPart(
                        Right.ACCESS,
                        Map.of(),
                        Set.of("services"),
                        RefusalGround.RIGHTS_OF_OTHERS,
                        REASON);

        Case after = desk.done(request, new Decide(List.of(part), person));

        Parcel parcel = Objects.requireNonNull(after.parcel());
        assertThat(parcel.withheld()).containsExactly("services");
        assertThat(parcel.ofAddressOnly()).isFalse();
        assertThat(desk.requesting().current(after)).isEqualTo(after);
        assertThat(desk.letter(after, RequestAnswered.class).verdicts())
                .extracting(Verdict::state, Verdict::ground, Verdict::only)
                .containsExactly(
                        tuple(
                                RequestState.PARTIALLY_COMPLETED,
                                RefusalGround.RIGHTS_OF_OTHERS,
                                List.of("services")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', NOTHING_NAMED",
        "nothing, UNKNOWN_NAME",
        "contact services vouchers preferences technical, NOT_ALLOWED"
    })
    void aPartOfACopyIsLessThanAllAndMoreThanNothing(String withheld, Why why) {
        Case request = sharedAccess();
        Set<String> categories = withheld.isEmpty() ? Set.of() : Set.of(withheld.split(" "));
        AcceptInPart part =
                new AcceptInPart(
                        Right.ACCESS, Map.of(), categories, RefusalGround.RIGHTS_OF_OTHERS, REASON);

        assertThat(desk.does(request, new Decide(List.of(part), request.person())))
                .isEqualTo(refused(why));
    }

    @Test
    void whatIsWithheldFromOneCopyIsWithheldFromTheOtherForTheyAreOnePackage() {
        Case request = desk.shared(Right.ACCESS, Right.PORTABILITY);
        String person = request.person();
        AcceptInPart access =
                new AcceptInPart(
                        Right.ACCESS,
                        Map.of(),
                        Set.of("services"),
                        RefusalGround.RIGHTS_OF_OTHERS,
                        REASON);
        AcceptInPart portability =
                new AcceptInPart(
                        Right.PORTABILITY,
                        Map.of(),
                        Set.of("services"),
                        RefusalGround.RIGHTS_OF_OTHERS,
                        REASON);
        Accept whole = new Accept(Right.PORTABILITY);

        assertThat(desk.does(request, new Decide(List.of(access, whole), person)))
                .isEqualTo(refused(Why.DIFFERENT_COPIES));
        Case first = desk.done(request, new Decide(List.of(access), person));
        assertThat(desk.does(first, ruling(whole))).isEqualTo(refused(Why.DIFFERENT_COPIES));

        Case after = desk.done(first, ruling(portability));

        assertThat(Objects.requireNonNull(after.parcel()).withheld()).containsExactly("services");
    }

    @Test
    void ofASharedAddressWhoeverDecidesSaysWhomItConcerns() {
        Case request = sharedAccess();

        assertThat(desk.does(request, accepting(Right.ACCESS))).isEqualTo(refused(Why.NO_PERSON));
        assertThat(desk.does(request, new Decide(List.of(new Accept(Right.ACCESS)), "nobody")))
                .isEqualTo(refused(Why.NO_PERSON));
    }

    @Test
    void theCaseIsThenThatPersonsAndTheOtherIsLeftAlone() {
        Case request = sharedAccess();
        String sender = Objects.requireNonNull(request.person());
        String other = desk.person("Niilo Nieminen", AtDesk.MAILBOX);

        Case after = desk.done(request, new Decide(List.of(new Accept(Right.ACCESS)), other));

        assertThat(after.person()).isEqualTo(other);
        assertThat(after.shared()).isFalse();
        assertThat(Objects.requireNonNull(after.parcel()).ofAddressOnly()).isFalse();
        assertThat(
                        desk.requesting()
                                .register()
                                .persons()
                                .state(sender, LATER)
                                .orElseThrow()
                                .holds())
                .isEmpty();
        assertThat(tables.all(LocalTables.TABLES.cases()))
                .noneMatch(item -> item.text("pk").startsWith("K#"));
        assertThat(desk.requesting().cases().ofSubject(other)).contains(after);
        assertThat(desk.requesting().letters(after))
                .filteredOn(DataReady.class::isInstance)
                .hasSize(2);
    }

    @Test
    void whoIsNotBehindTheAddressIsNamedOnlyOnceSomebodyCheckedWhoAsks() {
        Case request = sharedAccess();
        String other = desk.person("Niilo Nieminen", "niilo@example.com");
        Act act = new Decide(List.of(new Accept(Right.ACCESS)), other);

        assertThat(desk.does(request, act)).isEqualTo(refused(Why.IDENTITY_NOT_CHECKED));
        assertThat(desk.decisions().preview(request.id(), ACTOR, act, LATER))
                .isEqualTo(new Preview.Refused(Why.IDENTITY_NOT_CHECKED));

        Case asked = desk.done(request, new AskIdentity("Yhteinen osoite.", "Laskun numero."));
        Case told = desk.done(asked, new TakeIdentity(TODAY));

        assertThat(desk.done(told, act).person()).isEqualTo(other);
    }

    @Test
    void whoseCaseItIsDoesNotChangeWhereTheAddressTells() {
        Case request = desk.ofCustomer(Right.OBJECTION);
        String other = desk.person("Niilo Nieminen", "niilo@example.com");

        assertThat(desk.does(request, new Decide(List.of(new Accept(Right.OBJECTION)), other)))
                .isEqualTo(refused(Why.NOT_ALLOWED));
    }

    private Case sharedAccess() {
        return desk.shared(Right.ACCESS);
    }

    private void look(String when) {
        desk.requesting().cases().look(Instant.parse(when), Budget.of(Duration.ofSeconds(30)));
    }
}
