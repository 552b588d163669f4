package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.cases.Requesting.ask;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.address;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.letters.RequestAccepted;
import org.seloste.letters.RequestConfirmation;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.ItemSize;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RequestState;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

@ExtendWith(WithTables.class)
final class AskingTest {
    private static final LocalDate RECEIVED = LocalDate.parse("2026-11-24");
    private static final LocalDate DUE = LocalDate.parse("2026-12-24");

    private final LocalTables tables;
    private final Requesting requesting;
    private final Cases cases;

    AskingTest(LocalTables tables) {
        this.tables = tables;
        this.requesting = new Requesting(tables);
        this.cases = requesting.cases();
    }

    @Test
    void aRequestIsStoredWithItsMailAndItsEvidenceInOneTransactionThatReadsNothing() {
        cases.ask(ask(Right.ACCESS, Right.ERASURE), "key", NOW);

        assertThat(tables.requests().names()).containsExactly("TransactWriteItems");
        assertThat(tables.requests().written()).isEqualTo(3);
        assertThat(tables.events()).containsExactly("REQUEST_RECEIVED");
        List<Item> stored = new ArrayList<>(tables.all(LocalTables.TABLES.cases()));
        stored.addAll(tables.mails());
        stored.addAll(tables.all(LocalTables.TABLES.journal()));
        assertThat(stored).hasSize(3);
        assertThat(stored).allMatch(item -> ItemSize.writeUnits(item) == 2);
    }

    @Test
    void theSameIsDoneForAnAddressThatIsKnown() {
        requesting.know();
        tables.requests().forget();

        cases.ask(ask(Right.ACCESS, Right.ERASURE), "key", NOW);

        assertThat(tables.requests().names()).containsExactly("TransactWriteItems");
        assertThat(tables.requests().written()).isEqualTo(3);
    }

    @Test
    void whatIsReadBackIsWhatWasAsked() {
        Map<Right, Details> wishes =
                Map.of(
                        Right.RECTIFICATION,
                        new Details(
                                "Nimi on väärin.",
                                List.of(new Correction("name", "Maija Meri", "Maija Järvi")),
                                null,
                                List.of()),
                        Right.RESTRICTION,
                        new Details(null, List.of(), RestrictionGround.LEGAL_CLAIM, List.of()));

        Case stored = requesting.waiting(ask(wishes), "key");

        assertThat(stored.wishes())
                .extracting(Wish::right)
                .containsExactly(Right.RECTIFICATION, Right.RESTRICTION);
        assertThat(stored.wishes()).extracting(Wish::details).containsAll(wishes.values());
        assertThat(stored.wishes())
                .allMatch(wish -> wish.state() == RequestState.AWAITING_CONFIRMATION);
        assertThat(stored.wishes()).allMatch(wish -> wish.due().equals(DUE));
        assertThat(stored.name()).isEqualTo("Maija Meri");
        assertThat(stored.address()).isEqualTo(address(Requesting.ADDRESS));
        assertThat(stored.receivedOn()).isEqualTo(RECEIVED);
        assertThat(stored.number()).matches("2026-[0-9A-Z]{6}");
        assertThat(stored.confirmedAt()).isNull();
    }

    @Test
    void theMailNamesTheDaysAndTheLinkOfSeventyTwoHours() {
        Case stored = requesting.waiting(Right.ACCESS);

        RequestConfirmation letter = requesting.letter(stored, RequestConfirmation.class);
        assertThat(letter)
                .isEqualTo(
                        new RequestConfirmation(
                                stored.number(),
                                List.of(Right.ACCESS),
                                List.of(),
                                RECEIVED,
                                LocalDate.parse("2026-12-24"),
                                NOW.plus(Duration.ofHours(72)),
                                LocalDate.parse("2026-12-08"),
                                false));
        assertThat(cases.open(requesting.confirmToken(stored), NOW))
                .isEqualTo(new Opening.Waiting(stored));
    }

    @Test
    void theMailsNameWhatAloneIsToBeErased() {
        Details some = new Details(null, List.of(), null, List.of("contact"));
        requesting.know("order");
        Case stored = requesting.waiting(ask(Map.of(Right.ERASURE, some)), "key");
        assertThat(requesting.letter(stored, RequestConfirmation.class).only())
                .containsExactly("contact");

        Case after = requesting.confirm(stored, NOW.plus(Duration.ofHours(1)));
        assertThat(requesting.letter(after, RequestAccepted.class).only())
                .containsExactly("contact");
    }

    @Test
    void noLinkOutlivesTheRequest() {
        Asked asked = cases.ask(ask(Right.ACCESS), "key", NOW);
        Instant late = NOW.plus(Duration.ofDays(13));
        cases.sendAgain(asked.resendToken(), late);

        Case waiting = requesting.find(asked);
        assertThat(requesting.letters(waiting))
                .map(RequestConfirmation.class::cast)
                .extracting(RequestConfirmation::linkEnds)
                .containsExactlyInAnyOrder(
                        NOW.plus(Duration.ofHours(72)), Instant.parse("2026-12-08T22:00:00Z"));
    }

    @Test
    void theSameSentAgainIsOneCaseAndOneMail() {
        Asked first = cases.ask(ask(Right.ACCESS), "key", NOW);
        Asked second = cases.ask(ask(Right.ACCESS), "key", NOW.plusSeconds(5));

        assertThat(second).isEqualTo(first);
        assertThat(requesting.mails(requesting.find(first))).hasSize(1);
        assertThat(tables.events()).containsExactly("REQUEST_RECEIVED");
    }

    @Test
    void aRepeatIsToldWhatTheFirstOneWasHoweverThatStandsNow() {
        requesting.know();
        Asked first = cases.ask(ask(Right.OBJECTION), "key", NOW);
        Case confirmed = requesting.confirm(requesting.find(first), NOW.plusSeconds(60));
        cases.withdraw(requesting.statusToken(confirmed), Set.of(), NOW.plusSeconds(90));

        Asked second = cases.ask(ask(Right.OBJECTION), "key", NOW.plusSeconds(120));

        assertThat(second).isEqualTo(first);
        assertThat(second.due()).isEqualTo(DUE);
        assertThat(tables.events()).containsOnlyOnce("REQUEST_RECEIVED");
    }

    @Test
    void withoutAKeyTheSameOfOneDayIsOneCaseWhileItWaits() {
        Asked first = cases.ask(ask(Right.ACCESS), null, NOW);
        Asked second = cases.ask(ask(Right.ACCESS), null, NOW.plusSeconds(5));

        assertThat(second).isEqualTo(first);
        assertThat(requesting.mails(requesting.find(first))).hasSize(1);
    }

    @Test
    void withoutAKeyTheSameAfterTheAnswerIsAskedAnewAndMailed() {
        requesting.know();
        Asked first = cases.ask(ask(Right.MARKETING_BAN), null, NOW);
        requesting.confirm(requesting.find(first), NOW.plusSeconds(60));

        Asked second = cases.ask(ask(Right.MARKETING_BAN), null, NOW.plusSeconds(120));
        Asked third = cases.ask(ask(Right.MARKETING_BAN), null, NOW.plusSeconds(125));

        Case again = requesting.find(second);
        assertThat(again.isUnconfirmed()).isTrue();
        assertThat(requesting.letter(again, RequestConfirmation.class)).isNotNull();
        assertThat(third).isEqualTo(second);
        requesting.confirm(again, NOW.plusSeconds(130));
        assertThat(cases.ask(ask(Right.MARKETING_BAN), null, NOW.plusSeconds(140)))
                .isNotIn(first, second);
    }

    @Test
    void anotherRequestWithTheSameKeyIsAnotherCase() {
        Asked first = cases.ask(ask(Right.ACCESS), "key", NOW);
        Asked second = cases.ask(ask(Right.ERASURE), "key", NOW);

        assertThat(second.number()).isNotEqualTo(first.number());
    }

    @Test
    void anUnconfirmedRequestKeepsNoOtherOut() {
        requesting.waiting(ask(Right.ERASURE), "one");
        Case second = requesting.waiting(ask(Right.ERASURE), "two");

        assertThat(second.isUnconfirmed()).isTrue();
        assertThat(cases.queue(Queue.UNCONFIRMED, 10)).hasSize(2);
        assertThat(cases.queue(Queue.OPEN, 10)).isEmpty();
        assertThat(cases.ofSubject(second.addressHash())).hasSize(2);
    }

    @Test
    void anotherLinkIsSentAfterAMinuteAndNotBefore() {
        Asked asked = cases.ask(ask(Right.ACCESS), "key", NOW);
        Case request = requesting.find(asked);

        assertThat(cases.sendAgain(asked.resendToken(), NOW.plusSeconds(59)))
                .isEqualTo(Duration.ofSeconds(1));
        assertThat(requesting.mails(request)).hasSize(1);

        Instant later = NOW.plusSeconds(60);
        assertThat(cases.sendAgain(asked.resendToken(), later)).isZero();
        assertThat(requesting.mails(request)).hasSize(2);
        assertThat(
                        cases.open(
                                requesting.confirmToken(request, later.plus(Duration.ofHours(72))),
                                NOW.plus(Duration.ofHours(72))))
                .isInstanceOf(Opening.Waiting.class);
    }

    @Test
    void linksSentAgainAndAgainDoNotMakeTheCaseGrow() {
        Asked asked = cases.ask(ask(Right.ACCESS), "key", NOW);
        for (int i = 1; i <= 5; i++) {
            cases.sendAgain(asked.resendToken(), NOW.plusSeconds(60L * i));
        }

        assertThat(requesting.find(asked).history()).hasSize(2);
    }

    @Test
    void anEndedLinkLeadsToAFreshOneAndNotToTheRequest() {
        Asked asked = cases.ask(ask(Right.ACCESS), "key", NOW);
        String token = requesting.confirmToken(requesting.find(asked));

        assertThat(cases.open(token, NOW.plus(Duration.ofHours(72))))
                .isEqualTo(new Opening.Expired(asked.resendToken(), "fi"));
        assertThat(cases.confirm(token, NOW.plus(Duration.ofHours(72))))
                .isEqualTo(new Opening.Expired(asked.resendToken(), "fi"));
    }

    @Test
    void aTokenOfAnotherPurposeOpensNothing() {
        Asked asked = cases.ask(ask(Right.ACCESS), "key", NOW);

        assertThat(cases.open(asked.resendToken(), NOW)).isEqualTo(new Opening.Unknown());
        assertThat(cases.status(asked.resendToken(), NOW)).isEmpty();
        assertThat(cases.isUnsubscribeLink(asked.resendToken(), NOW)).isFalse();
    }
}
