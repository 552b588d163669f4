package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.cases.Requesting.askFrom;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.TWO_MAILS;
import static org.seloste.register.testing.Example.submission;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.letters.CaseNotice;
import org.seloste.letters.RequestAccepted;
import org.seloste.register.storage.Budget;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The owner of a role mailbox reaches only what came from it; the rest is for people to weigh. */
@ExtendWith(WithTables.class)
final class SharedAddressTest {
    private static final String MAILBOX = "info@example.com";
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));
    private static final Instant DAY_SEVEN = Instant.parse("2026-12-01T22:00:00Z");

    private final LocalTables tables;
    private final Requesting requesting;

    SharedAddressTest(LocalTables tables) {
        this.tables = tables;
        this.requesting = new Requesting(tables);
    }

    @BeforeEach
    void somebodyWroteFromIt() {
        requesting.register().submissions().receive(submission(MAILBOX, "Hei"), TWO_MAILS, NOW);
    }

    @Test
    void whatCameFromItCanBeDownloadedAndAHumanLooksAtTheRest() {
        Case after = confirmed(Right.ACCESS);

        assertThat(after.shared()).isTrue();
        assertThat(after.openRights()).containsExactly(Right.ACCESS);
        assertThat(after.parcel()).isNotNull();
        assertThat(after.parcel().ofAddressOnly()).isTrue();
        assertThat(requesting.letter(after, CaseNotice.class).waiting()).isEqualTo(1);
    }

    @Test
    void whatCameFromItIsErasedAndAHumanLooksAtTheRest() {
        Case after = confirmed(Right.ERASURE);

        assertThat(tables.submissions()).isEmpty();
        Wish wish = after.wish(Right.ERASURE).orElseThrow();
        assertThat(wish.state()).isEqualTo(RequestState.IN_PROGRESS);
        assertThat(wish.decision())
                .satisfies(
                        decision -> assertThat(decision.deleted()).containsEntry("SUBMISSIONS", 1));
        assertThat(after.isErasing()).isFalse();
        assertThat(after.address()).isNotNull();
        assertThat(requesting.letter(after, RequestAccepted.class).rights())
                .containsExactly(Right.ERASURE);
        assertThat(tables.events()).contains("REQUEST_ERASED");
    }

    @Test
    void itsErasureWaitsForTheDownloadToo() {
        Case after = confirmed(Right.ACCESS, Right.ERASURE);
        assertThat(tables.submissions()).hasSize(1);

        requesting.cases().look(DAY_SEVEN, Budget.of(Duration.ofSeconds(30)));

        assertThat(tables.submissions()).isEmpty();
        assertThat(requesting.current(after).openRights())
                .containsExactly(Right.ACCESS, Right.ERASURE);
    }

    @Test
    void aBanIsOneOfTheAddressAndOfNobodyWhoHasAnotherOne() {
        Case after = confirmed(Right.MARKETING_BAN, Right.CONSENT_WITHDRAWAL);

        assertThat(after.wishes()).allMatch(wish -> wish.state() == RequestState.COMPLETED);
        assertThat(tables.all(LocalTables.TABLES.suppression())).hasSize(1);
        assertThat(tables.events()).doesNotContain("MARKETING_BANNED", "CONSENTS_WITHDRAWN");
    }

    @Test
    void nothingIsRestrictedOnTheWordOfWhoeverReadsTheMailbox() {
        Case after = confirmed(Right.RESTRICTION, Right.OBJECTION, Right.RECTIFICATION);

        assertThat(after.wishes()).allMatch(wish -> wish.state() == RequestState.IN_PROGRESS);
        assertThat(after.wishes()).allMatch(wish -> wish.hold() == null);
        assertThat(tables.events()).doesNotContain("PROCESSING_RESTRICTED");
    }

    @Test
    void ofTwoWhoAskFromOneAddressEachIsAnswered() {
        Case anna = confirmed("Anna Virta", "anna");

        Case bertil = confirmed("Bertil Virta", "bertil");
        Case nameless = confirmed(null, "nameless");
        Case again = confirmed("anna virta", "again");

        assertThat(List.of(anna, bertil, nameless))
                .allMatch(request -> request.openRights().contains(Right.RECTIFICATION));
        assertThat(again.wish(Right.RECTIFICATION).orElseThrow().mergedInto()).isEqualTo(anna.id());
    }

    private Case confirmed(@Nullable String name, String key) {
        Ask ask = askFrom(MAILBOX, Right.RECTIFICATION);
        Ask named =
                new Ask(
                        ask.channel(),
                        ask.language(),
                        name,
                        ask.address(),
                        ask.wishes(),
                        ask.receivedAt());
        return requesting.confirm(requesting.waiting(named, key), LATER);
    }

    private Case confirmed(Right... rights) {
        return requesting.confirm(requesting.waiting(askFrom(MAILBOX, rights), "key"), LATER);
    }
}
