package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.cases.AtDesk.ACTOR;
import static org.seloste.register.cases.AtDesk.LATER;
import static org.seloste.register.cases.AtDesk.done;
import static org.seloste.register.cases.AtDesk.refused;
import static org.seloste.register.testing.Example.address;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.letters.CaseNotice;
import org.seloste.letters.RequestAccepted;
import org.seloste.letters.RequestAnswered;
import org.seloste.letters.RequestConfirmation;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A letter that came on 2 November, recorded on the 24th. */
@ExtendWith(WithTables.class)
final class RecordingTest {
    private static final Instant RECEIVED = Instant.parse("2026-11-02T08:00:00Z");
    private static final LocalDate DUE = LocalDate.parse("2026-12-02");

    private final LocalTables tables;
    private final AtDesk desk;

    RecordingTest(LocalTables tables) {
        this.tables = tables;
        this.desk = new AtDesk(tables);
    }

    @ParameterizedTest
    @EnumSource(names = {"LETTER", "PHONE", "MAIL", "IN_PERSON"})
    void theClockRunsFromTheDayItReallyCame(Channel channel) {
        desk.requesting().know("order");

        Case after = recorded(channel, address(Requesting.ADDRESS), null, Right.ERASURE);

        assertThat(after.channel()).isEqualTo(channel);
        assertThat(after.receivedAt()).isEqualTo(RECEIVED);
        assertThat(after.receivedOn()).isEqualTo(LocalDate.parse("2026-11-02"));
        assertThat(after.due()).contains(DUE);
        assertThat(after.confirmedAt()).isEqualTo(LATER);
        assertThat(after.history())
                .extracting(Step::kind)
                .startsWith(Step.Kind.RECEIVED, Step.Kind.RECORDED);
    }

    @Test
    void theHistoryBeginsWhenItReallyCameAndTellsWhenItWasRecorded() {
        Case after = recorded(Channel.LETTER, address(Requesting.ADDRESS), null, Right.ERASURE);

        assertThat(after.history())
                .filteredOn(step -> step.kind() == Step.Kind.RECEIVED)
                .extracting(Step::at)
                .containsExactly(RECEIVED);
        assertThat(after.history())
                .filteredOn(step -> step.kind() == Step.Kind.RECORDED)
                .extracting(Step::at)
                .containsExactly(LATER);
        assertThat(after.history()).extracting(Step::at).isSorted();
    }

    @Test
    void thePersonIsToldByMailAndHasNothingToConfirm() {
        desk.requesting().know("order");

        Case after = recorded(Channel.PHONE, address(Requesting.ADDRESS), null, Right.ERASURE);

        assertThat(desk.letter(after, RequestAccepted.class).due()).isEqualTo(DUE);
        assertThat(desk.requesting().letters(after))
                .noneMatch(RequestConfirmation.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-02T08:00:00Z, false", "2026-12-03T08:00:00Z, true"})
    void whatIsRecordedAfterItsDayIsNotPromisedForThatDay(Instant now, boolean late) {
        desk.requesting().know("order");
        Recording recording =
                recording(
                        Channel.PHONE,
                        address(Requesting.ADDRESS),
                        null,
                        RECEIVED,
                        Right.RECTIFICATION);

        Case after = done(desk.decisions().record(recording, "key", ACTOR, now));

        RequestAccepted letter = desk.letter(after, RequestAccepted.class);
        assertThat(letter.due()).isEqualTo(DUE);
        assertThat(letter.late()).isEqualTo(late);
    }

    @Test
    void aPersonWhomTheEmployeeFoundNeedsNoAddressAndTheLetterIsKeptToBePosted() {
        String person = desk.person("Niilo Nieminen", "niilo@example.com");

        Case after = recorded(Channel.LETTER, null, person, Right.ERASURE);

        assertThat(after.person()).isEqualTo(person);
        assertThat(after.address()).isNull();
        assertThat(desk.requesting().mails(after))
                .noneMatch(item -> item.text("kind").equals(RequestAccepted.KIND));
        assertThat(desk.requesting().cases().letters(after))
                .extracting(SentLetter::kind)
                .containsExactly(RequestAccepted.KIND);
        assertThat(desk.requesting().cases().ofSubject(person)).containsExactly(after);
    }

    @ParameterizedTest
    @CsvSource({
        "RESTRICTION, IN_PROGRESS",
        "MARKETING_BAN, COMPLETED",
        "CONSENT_WITHDRAWAL, COMPLETED",
        "ACCESS, COMPLETED",
        "ERASURE, COMPLETED"
    })
    void whatNeedsNoDecisionIsCarriedOutAsAfterAConfirmation(Right right, RequestState state) {
        desk.requesting().know();

        Case after = recorded(Channel.PHONE, address(Requesting.ADDRESS), null, right);

        assertThat(after.wish(right).orElseThrow().state()).isEqualTo(state);
        assertThat(tables.persons()).hasSize(right == Right.ERASURE ? 0 : 1);
    }

    @ParameterizedTest
    @EnumSource(value = Right.class, mode = Mode.EXCLUDE, names = "MARKETING_BAN")
    void whoeverIsNotFoundByAnAddressIsLookedForByAHuman(Right right) {
        for (EmailAddress given : Arrays.asList(null, address("nobody@example.com"))) {
            Case after = recorded(Channel.LETTER, given, null, right, "" + given);

            assertThat(after.openRights()).containsExactly(right);
            assertThat(desk.requesting().cases().queue(Queue.OPEN, 10)).contains(after);
        }
    }

    @Test
    void aBanOfAnAddressThatNobodyKnowsIsCarriedOutAndOneWithoutAddressWaits() {
        Case known =
                recorded(Channel.PHONE, address("nobody@example.com"), null, Right.MARKETING_BAN);
        Case unknown = recorded(Channel.PHONE, null, null, Right.MARKETING_BAN, "other");
        String person = desk.person("Niilo Nieminen", "niilo@example.com");

        assertThat(known.isOpen()).isFalse();
        assertThat(tables.all(LocalTables.TABLES.suppression())).hasSize(1);
        assertThat(unknown.openRights()).containsExactly(Right.MARKETING_BAN);
        assertThat(desk.does(unknown, AtDesk.accepting(Right.MARKETING_BAN)))
                .isEqualTo(refused(Why.NO_PERSON));
        desk.done(unknown, new Act.Decide(List.of(new Ruling.Accept(Right.MARKETING_BAN)), person));
        assertThat(tables.all(LocalTables.TABLES.suppression())).hasSize(2);
    }

    @Test
    void onlyAHumanSaysOfALetterThatThereIsNoData() {
        Case letter = recorded(Channel.LETTER, null, null, Right.ACCESS);

        Case after = desk.done(letter, AtDesk.ruling(new Ruling.NoData(Right.ACCESS, "")));

        Wish wish = after.wish(Right.ACCESS).orElseThrow();
        assertThat(wish.state()).isEqualTo(RequestState.NO_DATA);
        assertThat(Objects.requireNonNull(wish.decision()).actor()).isEqualTo(ACTOR);
    }

    @Test
    void thereIsDataOfWhoeverIsInTheRegister() {
        Case request = desk.ofCustomer(Right.OBJECTION);

        assertThat(desk.does(request, AtDesk.ruling(new Ruling.NoData(Right.OBJECTION, ""))))
                .isEqualTo(refused(Why.THERE_IS_DATA));
    }

    @Test
    void whoeverDecidesMayNameWhoWroteTheLetterAndItsLettersAreToBePosted() {
        Case letter = recorded(Channel.LETTER, null, null, Right.OBJECTION);
        String person = desk.person("Niilo Nieminen", "niilo@example.com");

        Case after =
                desk.done(
                        letter,
                        new Act.Decide(List.of(new Ruling.Accept(Right.OBJECTION)), person));

        assertThat(after.person()).isEqualTo(person);
        assertThat(desk.requesting().letters(after)).allMatch(CaseNotice.class::isInstance);
        Evidence evidence = desk.requesting().register().evidence().of(after.id()).orElseThrow();
        assertThat(evidence.mails()).isEmpty();
        assertThat(evidence.toBePosted().values())
                .containsExactlyInAnyOrder(
                        List.of(RequestAccepted.KIND), List.of(RequestAnswered.KIND));
        assertThat(desk.requesting().cases().letters(after)).allMatch(SentLetter::isToBePosted);
        assertThat(desk.requesting().cases().queue(Queue.TO_BE_POSTED, 10)).containsExactly(after);
    }

    @Test
    void theSameRightFromTheSameUnknownAddressJoinsTheFirst() {
        EmailAddress nobody = address("nobody@example.com");
        Case first = recorded(Channel.LETTER, nobody, null, Right.ACCESS);

        Case second = recorded(Channel.LETTER, nobody, null, Right.ACCESS, "other");

        assertThat(second.wish(Right.ACCESS).orElseThrow().mergedInto()).isEqualTo(first.id());
    }

    @Test
    void aKeyStandsForOneRecording() {
        recorded(Channel.PHONE, null, null, Right.ACCESS);

        assertThat(record(recording(Channel.PHONE, null, null, RECEIVED, Right.ERASURE), ACTOR))
                .isEqualTo(refused(Why.KEY_REUSED));
        assertThat(desk.requesting().cases().queue(Queue.OPEN, 10)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1066-10-14T12:00:00Z", "-1000000000-01-01T00:00:00Z"})
    void nothingIsRecordedFromBeforeTheCalendar(Instant received) {
        assertThat(record(recording(Channel.LETTER, null, null, received), ACTOR))
                .isEqualTo(refused(Why.WRONG_DAY));
    }

    @Test
    void nothingIsRecordedOfACategoryThatTheStatementDoesNotHave() {
        Details unknown = new Details(null, List.of(), null, List.of("contact", "nope"));
        Recording recording =
                new Recording(
                        Channel.PHONE,
                        "fi",
                        "Maija",
                        address(Requesting.ADDRESS),
                        null,
                        Map.of(Right.ERASURE, unknown),
                        Instant.parse("2026-11-02T10:00:00Z"));

        assertThat(record(recording, ACTOR)).isEqualTo(refused(Why.UNKNOWN_NAME));
    }

    @Test
    void theJournalNamesWhoRecordedItAndTheWayItCame() {
        recorded(Channel.PHONE, address(Requesting.ADDRESS), null, Right.ACCESS);

        assertThat(tables.all(LocalTables.TABLES.journal()))
                .filteredOn(item -> item.text("event").equals("REQUEST_RECORDED"))
                .singleElement()
                .satisfies(
                        item ->
                                assertThat(item.texts("refs"))
                                        .containsEntry("actor", ACTOR)
                                        .containsEntry("channel", "PHONE"));
    }

    @Test
    void theSameRecordedTwiceIsOneCase() {
        desk.requesting().know("order");
        Case first = recorded(Channel.PHONE, address(Requesting.ADDRESS), null, Right.ERASURE);

        Case second = recorded(Channel.PHONE, address(Requesting.ADDRESS), null, Right.ERASURE);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void whatSaysTheSameAsAnOpenRequestJoinsIt() {
        Details same = new Details("Kirjeestä.", List.of(), null, List.of());
        Case open = desk.ofCustomer(Requesting.ask(Map.of(Right.ERASURE, same)));

        Case after = recorded(Channel.PHONE, address(Requesting.ADDRESS), null, Right.ERASURE);

        assertThat(after.wish(Right.ERASURE).orElseThrow().state()).isEqualTo(RequestState.MERGED);
        assertThat(after.wish(Right.ERASURE).orElseThrow().mergedInto()).isEqualTo(open.id());
    }

    @Test
    void nothingIsRecordedFromTheFuture() {
        assertThat(record(recording(Channel.PHONE, null, null, LATER.plusSeconds(1)), ACTOR))
                .isEqualTo(refused(Why.WRONG_DAY));
        assertThat(tables.all(LocalTables.TABLES.cases())).isEmpty();
    }

    @Test
    void nobodyRecordsWithoutAName() {
        assertThat(record(recording(Channel.PHONE, null, null, RECEIVED), " "))
                .isEqualTo(refused(Why.NO_ACTOR));
    }

    @Test
    void whoIsNotThereIsNotTheOneWhoAsks() {
        assertThat(record(recording(Channel.PHONE, null, "nobody", RECEIVED), ACTOR))
                .isEqualTo(refused(Why.NO_PERSON));
    }

    private Case recorded(
            Channel channel, @Nullable EmailAddress address, @Nullable String person, Right right) {
        return done(record(recording(channel, address, person, RECEIVED, right), ACTOR));
    }

    private Case recorded(
            Channel channel,
            @Nullable EmailAddress address,
            @Nullable String person,
            Right right,
            String key) {
        Recording recording = recording(channel, address, person, RECEIVED, right);
        return done(desk.decisions().record(recording, key, ACTOR, LATER));
    }

    private Change record(Recording recording, String actor) {
        return desk.decisions().record(recording, "key", actor, LATER);
    }

    private static Recording recording(
            Channel channel,
            @Nullable EmailAddress address,
            @Nullable String person,
            Instant receivedAt) {
        return recording(channel, address, person, receivedAt, Right.ACCESS);
    }

    private static Recording recording(
            Channel channel,
            @Nullable EmailAddress address,
            @Nullable String person,
            Instant receivedAt,
            Right right) {
        return new Recording(
                channel,
                "fi",
                "Niilo Nieminen",
                address,
                person,
                Map.of(right, new Details("Kirjeestä.", List.of(), null, List.of())),
                receivedAt);
    }
}
