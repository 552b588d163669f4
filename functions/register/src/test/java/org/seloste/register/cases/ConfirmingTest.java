package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.seloste.register.cases.Requesting.ask;
import static org.seloste.register.testing.Example.NOW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.seloste.letters.CaseNotice;
import org.seloste.letters.DataReady;
import org.seloste.letters.Letter;
import org.seloste.letters.Merged;
import org.seloste.letters.RequestAccepted;
import org.seloste.letters.RequestAnswered;
import org.seloste.letters.Verdict;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Restriction;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RequestState;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

@ExtendWith(WithTables.class)
final class ConfirmingTest {
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final LocalDate DUE = LocalDate.parse("2026-12-24");

    private final LocalTables tables;
    private final Requesting requesting;

    ConfirmingTest(LocalTables tables) {
        this.tables = tables;
        this.requesting = new Requesting(tables);
    }

    @ParameterizedTest
    @CsvSource({
        "contact, ACCESS, COMPLETED",
        "contact, PORTABILITY, COMPLETED",
        "contact, RECTIFICATION, IN_PROGRESS",
        "contact, ERASURE, COMPLETED",
        "contact, RESTRICTION, IN_PROGRESS",
        "contact, OBJECTION, IN_PROGRESS",
        "contact, MARKETING_BAN, COMPLETED",
        "contact, CONSENT_WITHDRAWAL, COMPLETED",
        "order, ACCESS, COMPLETED",
        "order, PORTABILITY, COMPLETED",
        "order, RECTIFICATION, IN_PROGRESS",
        "order, ERASURE, IN_PROGRESS",
        "order, RESTRICTION, IN_PROGRESS",
        "order, OBJECTION, IN_PROGRESS",
        "order, MARKETING_BAN, COMPLETED",
        "order, CONSENT_WITHDRAWAL, COMPLETED"
    })
    void whatIsInThePersonsFavourIsDoneAtOnceAndTheRestIsLeftToAHuman(
            String form, Right right, RequestState state) {
        requesting.know(form);

        Case after = requesting.confirmed(right);

        assertThat(after.wishes()).extracting(Wish::state).containsExactly(state);
        assertThat(after.confirmedAt()).isEqualTo(LATER);
        assertThat(after.closedAt() == null).isEqualTo(state.isOpen());
        assertThat(requesting.current(after)).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource
    void ofNobodyThereIsNoDataAndABanIsHonouredAllTheSame(Right right) {
        Case after = requesting.confirmed(right);

        boolean ban = right == Right.MARKETING_BAN;
        assertThat(after.wishes())
                .extracting(Wish::state)
                .containsExactly(ban ? RequestState.COMPLETED : RequestState.NO_DATA);
        assertThat(after.person()).isNull();
        assertThat(after.closedAt()).isEqualTo(LATER);
        assertThat(tables.all(LocalTables.TABLES.suppression())).hasSize(ban ? 1 : 0);
        assertThat(kinds(after)).containsExactly("REQUEST_ANSWERED", "REQUEST_CONFIRMATION");
    }

    @Test
    void confirmingTwiceLeadsToTheSamePageAndDoesNothingMore() {
        requesting.know();
        Case first = requesting.confirmed(Right.RESTRICTION, Right.MARKETING_BAN);
        int mails = requesting.mails(first).size();

        Case second = requesting.confirm(first, LATER.plusSeconds(9));

        assertThat(second).isEqualTo(first);
        assertThat(requesting.mails(first)).hasSize(mails);
        assertThat(requesting.cases().status(requesting.statusToken(first), LATER)).contains(first);
    }

    @Test
    void openingALinkChangesNothing() {
        requesting.know();
        Case waiting = requesting.waiting(Right.ERASURE);

        for (int i = 0; i < 5; i++) {
            requesting.cases().open(requesting.confirmToken(waiting), LATER);
        }

        assertThat(requesting.current(waiting)).isEqualTo(waiting);
        assertThat(tables.persons()).hasSize(1);
    }

    @Test
    void aBanIsInForceWithTheConfirmation() {
        requesting.know();

        Case after = requesting.confirmed(Right.MARKETING_BAN);

        assertThat(person(after).marketingBanned()).isTrue();
        assertThat(suppressed()).containsExactly("MARKETING");
        assertThat(requesting.letter(after, RequestAnswered.class).verdicts())
                .extracting(Verdict::suppressed)
                .containsExactly(true);
    }

    @Test
    void whatOneConfirmationOwesGoesOutInTheOrderOfTheLetters() {
        requesting.know("order");
        Case waiting = requesting.waiting(Right.ACCESS, Right.ERASURE, Right.MARKETING_BAN);
        requesting.deliver();
        Case after = requesting.confirm(waiting, LATER);

        List<String> kinds =
                requesting.cases().letters(after).stream().map(SentLetter::kind).toList();
        assertThat(kinds)
                .containsExactly(RequestAccepted.KIND, RequestAnswered.KIND, DataReady.KIND);
        Outbox outbox = requesting.register().outbox();
        Instant due = LATER.plus(Duration.ofMinutes(11));
        assertThat(outbox.unsent(due))
                .map(key -> outbox.claim(key, due).orElseThrow().mail().kind())
                .startsWith(kinds.toArray(String[]::new));
    }

    @Test
    void aRestrictionHoldsFromTheConfirmationWhileAHumanWeighs() {
        requesting.know();
        Details details = new Details(null, List.of(), RestrictionGround.LEGAL_CLAIM, List.of());

        Case after = requesting.confirmed(ask(Map.of(Right.RESTRICTION, details)));

        assertThat(person(after).restrictions())
                .containsExactly(
                        new Restriction(after.id(), RestrictionGround.LEGAL_CLAIM, LATER, null));
        assertThat(after.wish(Right.RESTRICTION).orElseThrow().hold()).isEqualTo(Hold.OPEN);
        assertThat(tables.persons()).allMatch(root -> root.findSeconds("expiresAt").isEmpty());
        RequestAccepted letter = requesting.letter(after, RequestAccepted.class);
        assertThat(letter.restrictedFrom()).isEqualTo(TODAY);
        assertThat(letter.due()).isEqualTo(DUE);
    }

    @Test
    void anObjectionRestrictsOnItsOwnGround() {
        requesting.know();

        Case after = requesting.confirmed(Right.OBJECTION);

        assertThat(person(after).restrictions())
                .extracting(Restriction::ground)
                .containsExactly(RestrictionGround.OBJECTION_PENDING);
    }

    @Test
    void dataIsReadyForAWeekAndTheCaseIsAnswered() {
        requesting.know();

        Case after = requesting.confirmed(Right.ACCESS, Right.PORTABILITY);

        assertThat(after.parcel())
                .isEqualTo(
                        Parcel.ready(
                                LATER,
                                LocalDate.parse("2026-12-01"),
                                Instant.parse("2026-12-01T22:00:00Z"),
                                false));
        assertThat(requesting.letter(after, DataReady.class))
                .isEqualTo(
                        new DataReady(
                                after.number(),
                                after.receivedOn(),
                                LocalDate.parse("2026-12-01"),
                                null,
                                false));
        assertThat(after.isOpen()).isFalse();
    }

    @Test
    void whatWaitsForAHumanIsInTheQueueAndTheCompanyHearsOfIt() {
        requesting.know();

        Case after = requesting.confirmed(Right.RECTIFICATION, Right.MARKETING_BAN);

        assertThat(requesting.cases().queue(Queue.OPEN, 10)).containsExactly(after);
        assertThat(requesting.letter(after, CaseNotice.class))
                .isEqualTo(new CaseNotice(after.number(), DUE, 1));
        assertThat(kinds(after))
                .containsExactly(
                        "CASE_NOTICE",
                        "REQUEST_ACCEPTED",
                        "REQUEST_ANSWERED",
                        "REQUEST_CONFIRMATION");
    }

    @Test
    void lettersAreKeptForTheStatusPageInTheirOrder() {
        requesting.know();

        Case after = requesting.confirmed(Right.RECTIFICATION, Right.MARKETING_BAN);

        assertThat(requesting.cases().letters(after))
                .extracting(SentLetter::number, SentLetter::kind)
                .containsExactly(tuple(1, "REQUEST_ACCEPTED"), tuple(2, "REQUEST_ANSWERED"));
    }

    @Test
    void theSameRightAskedForAgainWhileOpenIsAnsweredInTheFirstCase() {
        requesting.know();
        Case first = requesting.confirmed(Right.RECTIFICATION);
        Case waiting = requesting.waiting(ask(Right.RECTIFICATION, Right.OBJECTION), "again");

        Case second = requesting.confirm(waiting, LATER);

        assertThat(second.wish(Right.RECTIFICATION).orElseThrow().state())
                .isEqualTo(RequestState.MERGED);
        assertThat(second.wish(Right.RECTIFICATION).orElseThrow().mergedInto())
                .isEqualTo(first.id());
        assertThat(second.wish(Right.OBJECTION).orElseThrow().state())
                .isEqualTo(RequestState.IN_PROGRESS);
        assertThat(requesting.letter(second, RequestAccepted.class).merged())
                .containsExactly(
                        new Merged(Right.RECTIFICATION, first.number(), first.receivedOn()));
        assertThat(requesting.current(first)).isEqualTo(first);
    }

    @Test
    void whatSaysSomethingElseIsNotLostInTheFirstCaseButAnsweredByItself() {
        requesting.know();
        Case phone = requesting.confirmed(correcting("phone", "040 1"));

        Case name = confirmedToo(correcting("name", "Id Ten"), "name");
        Case again = confirmedToo(correcting("phone", "040 1"), "again");

        assertThat(name.openRights()).containsExactly(Right.RECTIFICATION);
        assertThat(name.history()).extracting(Step::kind).contains(Step.Kind.BESIDE_ANOTHER);
        assertThat(again.wish(Right.RECTIFICATION).orElseThrow().mergedInto())
                .isEqualTo(phone.id());
        for (Case open : List.of(phone, name)) {
            requesting.cases().withdraw(requesting.statusToken(open), Set.of(), LATER);
            assertThat(requesting.current(open).isOpen()).isFalse();
        }
        assertThat(confirmedToo(correcting("phone", "040 1"), "once more").openRights())
                .containsExactly(Right.RECTIFICATION);
    }

    @Test
    void anErasureOfEverythingIsNotAnsweredByOneOfAPart() {
        requesting.know();
        Details messages = new Details(null, List.of(), null, List.of("messages"));
        Case part = requesting.confirmed(ask(Map.of(Right.ERASURE, messages)));
        assertThat(part.isOpen()).isTrue();

        Case all = confirmedToo(ask(Right.ERASURE), "all");

        assertThat(all.wish(Right.ERASURE).orElseThrow().state()).isEqualTo(RequestState.COMPLETED);
        assertThat(tables.persons()).isEmpty();
        Case answered = requesting.current(part);
        assertThat(answered.wish(Right.ERASURE).orElseThrow().state())
                .isEqualTo(RequestState.ANSWERED_BY_ERASURE);
        assertThat(answered.address()).isNull();
        assertThat(requesting.letter(part, RequestAnswered.class).last()).isTrue();
    }

    private static Ask correcting(String field, String right) {
        Correction correction = new Correction(field, "", right);
        return ask(
                Map.of(
                        Right.RECTIFICATION,
                        new Details(null, List.of(correction), null, List.of())));
    }

    private Case confirmedToo(Ask ask, String key) {
        return requesting.confirm(requesting.waiting(ask, key), LATER);
    }

    @Test
    void onceAnsweredOrTakenBackTheRightCanBeAskedForAgain() {
        requesting.know();
        Case first = requesting.confirmed(Right.RECTIFICATION);
        requesting.cases().withdraw(requesting.statusToken(first), Set.of(), LATER);

        Case second =
                requesting.confirm(requesting.waiting(ask(Right.RECTIFICATION), "again"), LATER);

        assertThat(second.openRights()).containsExactly(Right.RECTIFICATION);
    }

    @Test
    void aConfirmationTakesTwoReadsBeforeTheTransactionAndWritesWhatIsOwed() {
        requesting.know();
        Case waiting = requesting.waiting(Right.MARKETING_BAN);
        tables.requests().forget();

        requesting.confirm(waiting, LATER);

        assertThat(tables.requests().names())
                .containsExactly("GetItem", "BatchGetItem", "BatchGetItem", "TransactWriteItems");
        // Case, person, suppression, letter, mail, and two lines of evidence.
        assertThat(tables.requests().written()).isEqualTo(7);
    }

    private PersonState person(Case request) {
        return requesting
                .register()
                .persons()
                .state(Objects.requireNonNull(request.person()), LATER)
                .orElseThrow();
    }

    private List<String> suppressed() {
        return tables.all(LocalTables.TABLES.suppression()).stream()
                .map(item -> item.text("sk"))
                .toList();
    }

    private List<String> kinds(Case request) {
        return requesting.letters(request).stream().map(Letter::kind).toList();
    }
}
