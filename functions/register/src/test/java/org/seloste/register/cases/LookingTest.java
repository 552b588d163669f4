package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.cases.Requesting.ask;
import static org.seloste.register.testing.Example.NOW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.letters.RequestConfirmation;
import org.seloste.letters.RequestUnconfirmed;
import org.seloste.register.outbox.MailKey;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.person.PersonState;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

@ExtendWith(WithTables.class)
final class LookingTest {
    private static final Instant DAY_THREE = NOW.plus(Duration.ofDays(3));

    /** The end of the fourteenth day in Helsinki, which the mail names as the last one. */
    private static final Instant DAY_FOURTEEN = Instant.parse("2026-12-08T22:00:00Z");

    private static final Instant CLOSED = NOW.plus(Duration.ofHours(1));

    private final LocalTables tables;
    private final Requesting requesting;

    LookingTest(LocalTables tables) {
        this.tables = tables;
        this.requesting = new Requesting(tables);
    }

    @Test
    void whoDidNotAskIsRemindedAndToldOnceADayHoweverManyAskedInTheirName() {
        requesting.waiting(Requesting.ask(Right.ACCESS), "one");
        requesting.waiting(Requesting.ask(Right.ERASURE), "two");
        requesting.deliver();

        for (String day : List.of("2026-11-28T08:00:00Z", "2026-12-09T08:00:00Z")) {
            Instant now = Instant.parse(day);
            requesting.cases().look(now, Budget.of(Duration.ofSeconds(30)));
            Outbox outbox = requesting.register().outbox();
            assertThat(tables.mails())
                    .hasSize(2)
                    .extracting(mail -> MailKey.of(mail.text("pk"), mail.text("sk")).orElseThrow())
                    .filteredOn(key -> outbox.claim(key, now).isPresent())
                    .hasSize(1);
            requesting.deliver();
        }
    }

    @Test
    void nothingIsDoneBeforeItIsDueAndTheLookReadsOnlyTheIndex() {
        requesting.waiting(Right.ACCESS);
        tables.requests().forget();

        assertThat(look(DAY_THREE.minusSeconds(1))).isZero();

        assertThat(tables.requests().names()).hasSize(4).containsOnly("Query");
    }

    @Test
    void whoWouldExpireBeforeTheirCopyIsKeptForItAndNoLonger() {
        requesting.know();
        Instant late = Instant.parse("2029-11-22T10:00:00Z");
        Instant end = Instant.parse("2029-11-29T22:00:00Z");
        Case asked =
                requesting.find(requesting.cases().ask(Requesting.ask(Right.ACCESS), "key", late));
        String token = requesting.confirmToken(asked, late.plus(Duration.ofHours(72)));
        requesting.cases().confirm(token, late);

        Case after = requesting.current(asked);
        String person = Objects.requireNonNull(after.person());
        assertThat(after.isOpen()).isFalse();
        assertThat(after.parcel()).extracting(Parcel::endsAt).isEqualTo(end);
        assertThat(person(person, end.minusSeconds(1)).orElseThrow().holds())
                .containsExactly(after.id());

        look(end.minusSeconds(1));
        assertThat(person(person, end)).isPresent();
        look(end);
        assertThat(person(person, end)).isEmpty();
        assertThat(look(end.plus(Duration.ofHours(1)))).isZero();
    }

    @Test
    void whoStaysLongerThanTheirCopyIsNotHeldForIt() {
        requesting.know();
        Case after = requesting.confirmed(Right.ACCESS);

        String person = Objects.requireNonNull(after.person());
        assertThat(person(person, NOW).orElseThrow().holds()).isEmpty();
    }

    private Optional<PersonState> person(String id, Instant now) {
        return tables.register().persons().state(id, now);
    }

    @Test
    void oneReminderIsSentOnDayThreeWithALinkOfItsOwn() {
        Case waiting = requesting.waiting(Right.ACCESS);
        requesting.deliver();

        assertThat(look(DAY_THREE)).isEqualTo(1);
        assertThat(look(DAY_THREE.plus(Duration.ofHours(1)))).isZero();

        RequestConfirmation letter = requesting.letter(waiting, RequestConfirmation.class);
        assertThat(letter.reminder()).isTrue();
        assertThat(letter.linkEnds()).isEqualTo(DAY_THREE.plus(Duration.ofHours(72)));
        assertThat(
                        requesting
                                .cases()
                                .open(
                                        requesting.confirmToken(waiting, letter.linkEnds()),
                                        DAY_THREE.plus(Duration.ofHours(71))))
                .isInstanceOf(Opening.Waiting.class);
    }

    @Test
    void whatNobodyConfirmedIsClosedOnDayFourteenWithALetter() {
        Case waiting = requesting.waiting(Right.ACCESS, Right.ERASURE);
        look(DAY_THREE);
        requesting.deliver();

        look(DAY_FOURTEEN.minusSeconds(1));
        assertThat(requesting.current(waiting).isOpen()).isTrue();
        look(DAY_FOURTEEN);

        Case closed = requesting.current(waiting);
        assertThat(closed.wishes())
                .allMatch(wish -> wish.state() == RequestState.EXPIRED_UNCONFIRMED);
        assertThat(requesting.letter(closed, RequestUnconfirmed.class))
                .isEqualTo(
                        new RequestUnconfirmed(
                                closed.number(),
                                LocalDate.parse("2026-11-24"),
                                LocalDate.parse("2026-12-09")));
        assertThat(requesting.cases().queue(Queue.UNCONFIRMED, 10)).isEmpty();
    }

    @Test
    void onTheWholeDayThatTheMailNamesItCanBeConfirmed() {
        Case waiting = requesting.waiting(Right.MARKETING_BAN);
        requesting.deliver();
        look(Instant.parse("2026-12-08T21:30:00Z"));

        RequestConfirmation letter = requesting.letter(waiting, RequestConfirmation.class);
        assertThat(letter.closesOn()).isEqualTo(LocalDate.parse("2026-12-08"));
        assertThat(letter.linkEnds()).isEqualTo(DAY_FOURTEEN);
        String token = requesting.confirmToken(waiting, letter.linkEnds());
        assertThat(requesting.cases().confirm(token, DAY_FOURTEEN.minusSeconds(1)))
                .isInstanceOf(Opening.Confirmed.class);
    }

    @Test
    void onceClosedEveryLinkSaysSoAndNoneIsSentAgain() {
        Asked asked = requesting.cases().ask(ask(Right.ACCESS), "key", NOW);
        Case waiting = requesting.find(asked);
        look(DAY_FOURTEEN);
        requesting.deliver();

        String token = requesting.confirmToken(waiting, DAY_FOURTEEN.plusSeconds(9));
        assertThat(requesting.cases().confirm(token, DAY_FOURTEEN))
                .isEqualTo(new Opening.Closed(requesting.current(waiting)));
        requesting.cases().sendAgain(asked.resendToken(), DAY_FOURTEEN.plusSeconds(99));
        assertThat(requesting.mails(waiting)).isEmpty();
    }

    @Test
    void aLookThatWasMissedForLongClosesWithoutAReminder() {
        Case waiting = requesting.waiting(Right.ACCESS);
        requesting.deliver();

        look(DAY_FOURTEEN.plus(Duration.ofDays(1)));

        assertThat(requesting.letters(waiting)).hasOnlyElementsOfType(RequestUnconfirmed.class);
    }

    @Test
    void whatWasWrittenGoesThirtyDaysAfterClosingAndTheEvidenceStaysForThreeYears() {
        requesting.know();
        Details details = new Details("Salaista", List.of(), null, List.of());
        Case closed = requesting.confirmed(ask(Map.of(Right.MARKETING_BAN, details)));
        requesting.deliver();

        look(CLOSED.plus(Duration.ofDays(30)).minusSeconds(1));
        assertThat(requesting.current(closed).name()).isNotNull();
        look(CLOSED.plus(Duration.ofDays(30)));

        Case left = requesting.current(closed);
        assertThat(left.name()).isNull();
        assertThat(left.address()).isNull();
        assertThat(left.wishes().getFirst().details().text()).isNull();
        assertThat(left.wishes().getFirst().state()).isEqualTo(RequestState.COMPLETED);
        assertThat(left.confirmedAt()).isEqualTo(CLOSED);
        assertThat(requesting.cases().letters(left)).isEmpty();
        assertThat(everythingStored()).doesNotContain("Salaista", "Maija Meri");
        assertThat(item(left).seconds("expiresAt"))
                .isEqualTo(Instant.parse("2029-11-23T23:30:00Z"));
        assertThat(item(left).find("dueAt")).isEmpty();
    }

    @Test
    void theWordsStayWhileARestrictionHoldsBecauseItsEndMustBeTold() {
        requesting.know();
        Case open = requesting.confirmed(Right.RESTRICTION, Right.RECTIFICATION);
        requesting
                .cases()
                .withdraw(requesting.statusToken(open), Set.of(Right.RECTIFICATION), CLOSED);

        look(CLOSED.plus(Duration.ofDays(60)));

        assertThat(requesting.current(open).address()).isNotNull();
    }

    @Test
    void oneCaseThatFailsKeepsNoOtherFromBeingLookedAt() {
        Case good = requesting.waiting(ask(Right.ACCESS), "good");
        Case bad = requesting.waiting(ask(Right.ERASURE), "bad");
        tables.put(
                LocalTables.TABLES.cases(),
                item(bad).copy().text("upkeep", "nobody can read this"));

        Looked looked = lookAt(DAY_THREE);

        assertThat(looked.cases()).isEqualTo(1);
        assertThat(looked.failures()).extracting(Looked.Failure::caseId).containsExactly(bad.id());
        assertThat(requesting.current(good).upkeep().remindedAt()).isEqualTo(DAY_THREE);
    }

    private int look(Instant now) {
        return lookAt(now).cases();
    }

    private Looked lookAt(Instant now) {
        return requesting.cases().look(now, Budget.of(Duration.ofSeconds(30)));
    }

    private Item item(Case request) {
        return tables.all(LocalTables.TABLES.cases()).stream()
                .filter(item -> item.text("pk").equals("C#" + request.id()))
                .filter(item -> item.text("sk").equals("@"))
                .findFirst()
                .orElseThrow();
    }

    private String everythingStored() {
        return tables.all(LocalTables.TABLES.cases()).stream()
                .map(item -> item.attributes().toString())
                .toList()
                .toString();
    }
}
