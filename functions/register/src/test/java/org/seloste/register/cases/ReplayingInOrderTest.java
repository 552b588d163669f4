package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.TWO_MAILS;
import static org.seloste.register.testing.Example.address;
import static org.seloste.register.testing.Example.submission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.cases.Act.LiftRestriction;
import org.seloste.register.cases.Ruling.Accept;
import org.seloste.register.journal.Event;
import org.seloste.register.key.Purpose;
import org.seloste.register.key.TimedId;
import org.seloste.register.person.Edited;
import org.seloste.register.person.Fact;
import org.seloste.register.person.PersonState;
import org.seloste.register.restore.Redone;
import org.seloste.register.restore.Replayed;
import org.seloste.register.restore.Replayed.ForPeople;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Right;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Several things that happened to one person since the backup end where they had ended. */
@ExtendWith(WithTables.class)
final class ReplayingInOrderTest {
    private static final String FIRST = "maija.meri@example.org";
    private static final String SECOND = "maija@example.net";
    private static final Instant LATER = AtDesk.LATER;
    private static final Instant SOON = LATER.plus(Duration.ofHours(1));

    private final LocalTables tables;
    private final Restoring restoring;
    private final AtDesk desk;
    private final Requesting requesting;

    ReplayingInOrderTest(LocalTables tables) {
        this.tables = tables;
        this.restoring = new Restoring(tables);
        this.desk = new AtDesk(tables);
        this.requesting = desk.requesting();
    }

    @Test
    void ofTwoCorrectionsOfOneFieldTheLaterStands() {
        requesting.know("order");
        List<Item> backup = restoring.backup();
        corrected("phone", "0401111111", "0401111111", LATER, "one");
        Case last = corrected("phone", "0402222222", "0402222222", SOON, "two");
        restoring.restore(backup);

        Replayed replayed = restoring.replay();

        assertThat(replayed.forPeople()).isEmpty();
        assertThat(field(person(last), "phone")).isEqualTo("0402222222");
        restoring.assertNothingIsLeftToDo();
    }

    @Test
    void aValueThatPeopleFoundRightInsteadIsForPeople_andWhatWasAskedIsNotStored() {
        requesting.know("order");
        List<Item> backup = restoring.backup();
        Case after = corrected("phone", "0401111111", "0402222222", LATER, "one");
        restoring.restore(backup);

        Replayed replayed = restoring.replay();

        assertThat(person(after).fields()).doesNotContainKey("phone");
        assertThat(replayed.forPeople())
                .containsExactly(
                        new ForPeople(
                                Event.FIELDS_CORRECTED,
                                person(after).id(),
                                after.id(),
                                "phone",
                                LATER));
    }

    @Test
    void whoeverMovedIsFoundByTheNewAddressAlone() {
        requesting.know("order");
        List<Item> backup = restoring.backup();
        Case after = moved(FIRST, LATER, "one");
        restoring.restore(backup);

        Replayed replayed = restoring.replay();

        assertThat(replayed.done()).containsEntry(Redone.ADDRESS_CHANGED, 1);
        assertThat(replayed.forPeople()).isEmpty();
        assertThat(behind(FIRST)).containsExactly(person(after).id());
        assertThat(behind(Requesting.ADDRESS)).isEmpty();
        assertThat(field(person(after), "email")).isEqualTo(FIRST);
        restoring.assertNothingIsLeftToDo();
    }

    @Test
    void whoeverMovedTwiceIsFoundWhereTheyWentLast() {
        requesting.know("order");
        List<Item> backup = restoring.backup();
        moved(FIRST, LATER, "one");
        Case after = moved(FIRST, SECOND, SOON.plusSeconds(60), "two");
        restoring.restore(backup);

        restoring.replay();

        assertThat(behind(SECOND)).containsExactly(person(after).id());
        assertThat(behind(FIRST)).isEmpty();
        assertThat(behind(Requesting.ADDRESS)).isEmpty();
        assertThat(field(person(after), "email")).isEqualTo(SECOND);
        restoring.assertNothingIsLeftToDo();
    }

    @Test
    void aSecondRestrictionLeavesTheFirstWhichTheBackupHas() {
        requesting.know("order");
        Case request = requesting.confirmed(restriction(RestrictionGround.LEGAL_CLAIM));
        List<Item> backup = restoring.backup();
        Changes.change(
                tables,
                person(request),
                Changes.by(request).restrict(RestrictionGround.ACCURACY_CONTESTED),
                LATER);
        PersonState before = person(request);
        restoring.restore(backup);

        restoring.replay();

        assertThat(person(request).restrictions())
                .containsExactlyInAnyOrderElementsOf(before.restrictions());
        restoring.assertNothingIsLeftToDo();
    }

    @Test
    void whatWasLiftedAndRestrictedAnewIsRestrictedOnTheNewGroundAlone() {
        requesting.know("order");
        Case request = requesting.confirmed(restriction(RestrictionGround.LEGAL_CLAIM));
        List<Item> backup = restoring.backup();
        Changes.change(tables, person(request), Changes.by(request).lift(), LATER);
        Changes.change(
                tables,
                person(request),
                Changes.by(request).restrict(RestrictionGround.ACCURACY_CONTESTED),
                SOON);
        PersonState before = person(request);
        restoring.restore(backup);

        restoring.replay();

        assertThat(person(request).restrictions()).isEqualTo(before.restrictions());
        restoring.assertNothingIsLeftToDo();
    }

    @Test
    void aLiftAndTheDayThatWasToldForItHoldAgain() {
        requesting.know("order");
        Case request =
                desk.done(
                        requesting.confirmed(restriction(RestrictionGround.LEGAL_CLAIM)),
                        AtDesk.accepting(Right.RESTRICTION));
        List<Item> backup = restoring.backup();
        desk.done(request, new LiftRestriction("Riita on ratkaistu."), SOON);
        PersonState told = person(request);
        restoring.restore(backup);

        restoring.replay();

        assertThat(person(request).restrictions()).isEqualTo(told.restrictions());
        restoring.assertNothingIsLeftToDo();

        Instant end = Instant.parse("2026-11-30T22:00:00Z");
        requesting.cases().look(end, Restoring.budget());
        assertThat(person(request).isRestricted()).isFalse();
        restoring.restore(backup);
        restoring.replay(end.plusSeconds(60));
        assertThat(person(request).isRestricted()).isFalse();
    }

    @Test
    void theCategoriesThatWereErasedGoAgain_alsoAfterTheRequestForgotThem() {
        Details details = new Details(null, List.of(), null, List.of("contact"));
        Case request = desk.ofCustomer(Requesting.ask(Map.of(Right.ERASURE, details)));
        List<Item> backup = restoring.backup();
        desk.done(request, AtDesk.accepting(Right.ERASURE));
        requesting.cases().look(Instant.parse("2026-12-24T22:00:00Z"), Restoring.budget());
        assertThat(requesting.current(request).address()).isNull();
        restoring.restore(backup);

        Replayed replayed = restoring.replay();

        assertThat(replayed.forPeople()).isEmpty();
        assertThat(replayed.done()).containsEntry(Redone.PART_ERASED, 1);
        assertThat(tables.persons())
                .singleElement()
                .matches(root -> root.parts("fields").isEmpty());
        restoring.assertNothingIsLeftToDo();
    }

    /** One loses what came from the address, another, by the same request, some categories. */
    @Test
    void whatCameFromASharedAddressGoesAgain_andNoMoreOfWhoSentIt() {
        requesting
                .register()
                .submissions()
                .receive(submission("order", AtDesk.MAILBOX, "Tilaus", "o"), TWO_MAILS, NOW);
        String sender = tables.persons().getFirst().text("pk").substring("P#".length());
        String other = desk.person("Niilo Nieminen", AtDesk.MAILBOX);
        serve(sender);
        serve(other);
        List<Item> backup = restoring.backup();
        Case request = requesting.confirmed(Requesting.askFrom(AtDesk.MAILBOX, Right.ERASURE));
        desk.done(request, new Act.Decide(List.of(exceptServices()), other));
        Map<String, ?> after = facts();
        restoring.restore(backup);

        Replayed replayed = restoring.replay();

        assertThat(replayed.forPeople()).isEmpty();
        assertThat(replayed.done()).containsEntry(Redone.PART_ERASED, 2);
        assertThat(facts()).isEqualTo(after);
        restoring.assertNothingIsLeftToDo();
    }

    /** Apart from how long it is held. */
    private Map<String, Map<String, AttributeValue>> facts() {
        Map<String, Map<String, AttributeValue>> facts = restoring.contents();
        facts.values()
                .forEach(
                        item ->
                                List.of("holds", "held", "unsettled", "expiresAt")
                                        .forEach(item::remove));
        return facts;
    }

    private void serve(String person) {
        LocalDate on = LocalDate.parse("2026-11-24");
        Map<String, String> values = Map.of("ordered", "Ovi");
        assertThat(desk.persons().addService(person, on, "phone", values, "key", AtDesk.ACTOR, NOW))
                .isInstanceOf(Edited.Done.class);
    }

    private static Ruling exceptServices() {
        return new Ruling.AcceptInPart(
                Right.ERASURE,
                Map.of(),
                Set.of("services"),
                RefusalGround.LEGAL_CLAIMS,
                "Saatavasta riidellään.");
    }

    @Test
    void whoeverWasErasedAndCameBackByABackupTwiceLeavesTwice() {
        requesting.know();
        List<Item> backup = restoring.backup();
        requesting.confirmed(Right.ERASURE);
        restoring.restore(backup);
        restoring.replay();
        restoring.restore(backup);

        Replayed replayed = restoring.replay(Restoring.RESTORED.plus(Duration.ofDays(1)));

        assertThat(replayed.done()).containsOnly(entry(Redone.LEFT, 1));
        assertThat(tables.registerItems("P#", "")).isEmpty();
    }

    @Test
    void wherePeopleSaidThatItConcernsSomebodyElseNobodyElseIsHeld() {
        Case request = desk.shared(Right.RECTIFICATION);
        String sender = Objects.requireNonNull(request.person());
        String other = desk.person("Niilo Nieminen", AtDesk.MAILBOX);
        List<Item> backup = restoring.backup();
        assertThat(restoring.state(sender).holds()).containsExactly(request.id());
        desk.done(
                request,
                new Act.Decide(
                        List.of(new Accept(Right.RECTIFICATION, Map.of("name", "Niilo Niemi"), "")),
                        other));
        assertThat(restoring.state(sender).holds()).isEmpty();
        restoring.restore(backup);

        restoring.replay();

        assertThat(restoring.state(sender).holds()).isEmpty();
        restoring.assertNothingIsLeftToDo();
    }

    @Test
    void theCommandMayDieAnywhereAndEndsTheSame() {
        requesting.know("order");
        List<Item> backup = restoring.backup();
        requesting.confirm(
                requesting.waiting(
                        Requesting.ask(Right.MARKETING_BAN, Right.CONSENT_WITHDRAWAL), "three"),
                LATER);
        requesting.confirm(
                requesting.waiting(restriction(RestrictionGround.LEGAL_CLAIM), "four"), LATER);
        corrected("phone", "0401111111", "0401111111", LATER, "one");
        moved(FIRST, SOON, "two");
        Map<String, ?> wanted = restoring.contents();
        restoring.restore(backup);
        restoring.replay();
        assertThat(restoring.contents()).isEqualTo(wanted);

        boolean died = true;
        for (int transactions = 1; died; transactions++) {
            restoring.restore(backup);
            died = restoring.dying(transactions);
            restoring.replay();

            assertThat(restoring.contents())
                    .as("after %d transactions", transactions)
                    .isEqualTo(wanted);
            restoring.assertNothingIsLeftToDo();
            assertThat(transactions).isLessThan(40);
        }
    }

    private Case corrected(String field, String asked, String found, Instant when, String key) {
        return corrected(
                Requesting.ADDRESS, new Correction(field, "vanha", asked), found, when, key);
    }

    private Case corrected(
            String from, Correction correction, String found, Instant when, String key) {
        Details details = new Details(null, List.of(correction), null, List.of());
        Ask ask =
                new Ask(
                        Channel.FORM,
                        "fi",
                        null,
                        address(from),
                        Map.of(Right.RECTIFICATION, details),
                        NOW);
        Case request = requesting.confirm(requesting.waiting(ask, key), when.minusSeconds(60));
        Map<String, String> values = Map.of(Objects.requireNonNull(correction.field()), found);
        return desk.done(request, AtDesk.ruling(new Accept(Right.RECTIFICATION, values, "")), when);
    }

    private Case moved(String to, Instant when, String key) {
        return moved(Requesting.ADDRESS, to, when, key);
    }

    private Case moved(String from, String to, Instant when, String key) {
        Case decided = corrected(from, new Correction("email", from, to), to, when, key);
        Instant end = when.plus(Duration.ofHours(72));
        String token =
                requesting
                        .register()
                        .links()
                        .token(Purpose.ADDRESS, new TimedId(decided.id(), end).signed());
        assertThat(desk.decisions().confirmAddress(token, when.plusSeconds(30)))
                .isInstanceOf(AddressOpening.Confirmed.class);
        return decided;
    }

    private static Ask restriction(RestrictionGround ground) {
        Details details = new Details(null, List.of(), ground, List.of());
        return Requesting.ask(Map.of(Right.RESTRICTION, details));
    }

    private PersonState person(Case request) {
        return restoring.state(Objects.requireNonNull(request.person()));
    }

    private static String field(PersonState person, String field) {
        Fact fact = person.fields().get(field);
        return Objects.requireNonNull(fact).value();
    }

    private List<String> behind(String email) {
        return tables.register()
                .persons()
                .behind(address(email), SOON, Budget.of(Duration.ofSeconds(10)))
                .persons();
    }
}
