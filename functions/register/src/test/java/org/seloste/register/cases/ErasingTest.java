package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seloste.register.cases.Requesting.ADDRESS;
import static org.seloste.register.cases.Requesting.ask;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.TWO_MAILS;
import static org.seloste.register.testing.Example.submission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.letters.RequestAccepted;
import org.seloste.letters.RequestAnswered;
import org.seloste.letters.Verdict;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.Breaking;
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
import java.util.Set;

@ExtendWith(WithTables.class)
final class ErasingTest {
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));
    private static final Instant DAY_SEVEN = Instant.parse("2026-12-01T22:00:00Z");

    private final LocalTables tables;
    private final Requesting requesting;

    ErasingTest(LocalTables tables) {
        this.tables = tables;
        this.requesting = new Requesting(tables);
    }

    @Test
    void nothingOfAPersonIsLeftButTheHashThatKeepsThemAway() {
        requesting.know();

        Case after = requesting.confirmed(Right.ERASURE);

        assertThat(tables.registerItems("P#", "")).isEmpty();
        assertThat(tables.pointers()).isEmpty();
        assertThat(tables.mails()).allMatch(mail -> mail.text("pk").equals(after.id()));
        assertThat(tables.all(LocalTables.TABLES.suppression()))
                .extracting(item -> item.text("sk"))
                .containsExactly("ERASED");
        assertThat(after.name()).isNull();
        assertThat(after.address()).isNull();
        assertThat(after.isErasing()).isFalse();
    }

    @Test
    void theLastLetterSaysThatItIsTheLast() {
        requesting.know();

        Case after = requesting.confirmed(Right.ERASURE, Right.MARKETING_BAN);

        RequestAnswered letter = requesting.letter(after, RequestAnswered.class);
        assertThat(letter.last()).isTrue();
        assertThat(letter.verdicts())
                .extracting(Verdict::right)
                .containsExactly(Right.ERASURE, Right.MARKETING_BAN);
        Verdict erasure = letter.verdicts().getFirst();
        assertThat(erasure.state()).isEqualTo(RequestState.COMPLETED);
        assertThat(erasure.suppressed()).isTrue();
        assertThat(requesting.mails(after))
                .filteredOn(mail -> mail.text("kind").equals(RequestAnswered.KIND))
                .allMatch(mail -> mail.find("linkPurpose").isEmpty())
                .allMatch(mail -> mail.text("to").equals(ADDRESS));
    }

    @Test
    void theCountsStandInTheEvidence() {
        requesting.know();

        Case after = requesting.confirmed(Right.ERASURE);

        assertThat(entries("REQUEST_ERASED", after.id()))
                .singleElement()
                .satisfies(refs -> assertThat(refs).containsEntry("deleted.SUBMISSIONS", "1"))
                .satisfies(refs -> assertThat(refs).containsEntry("ERASURE", "COMPLETED"));
    }

    @Test
    void aSecondPressShowsTheSamePage() {
        requesting.know();
        Case after = requesting.confirmed(Right.ERASURE);

        assertThat(requesting.confirm(after, LATER.plusSeconds(5))).isEqualTo(after);
        assertThat(tables.events()).filteredOn("REQUEST_ERASED"::equals).hasSize(1);
    }

    @Test
    void whatElseWasAskedIsAnsweredByTheErasure() {
        requesting.know();

        Case after =
                requesting.confirmed(
                        Right.ERASURE, Right.OBJECTION, Right.RECTIFICATION, Right.RESTRICTION);

        assertThat(after.isOpen()).isFalse();
        assertThat(after.wish(Right.ERASURE).orElseThrow().state())
                .isEqualTo(RequestState.COMPLETED);
        assertThat(after.wishes())
                .filteredOn(wish -> wish.right() != Right.ERASURE)
                .extracting(Wish::state)
                .containsOnly(RequestState.ANSWERED_BY_ERASURE);
        assertThat(locks()).isEmpty();
    }

    @Test
    void whoAlsoNeedsTheDataKeptIsNotErasedBySoftware() {
        requesting.know();

        Case after =
                requesting.confirmed(
                        ask(
                                Map.of(
                                        Right.ERASURE,
                                        Details.none(),
                                        Right.RESTRICTION,
                                        new Details(
                                                null,
                                                List.of(),
                                                RestrictionGround.LEGAL_CLAIM,
                                                List.of()))));

        assertThat(after.openRights()).containsExactly(Right.ERASURE, Right.RESTRICTION);
        assertThat(after.isErasing()).isFalse();
        assertThat(tables.persons()).hasSize(1);
    }

    @Test
    void whoNamesCategoriesIsLeftToAHuman() {
        requesting.know();
        Details some = new Details(null, List.of(), null, List.of("contact"));

        Case after = requesting.confirmed(ask(Map.of(Right.ERASURE, some)));

        assertThat(after.openRights()).containsExactly(Right.ERASURE);
        assertThat(tables.persons()).hasSize(1);
    }

    @Test
    void anErasureWaitsForTheDownloadThatWasAskedForToo() {
        requesting.know();

        Case after = requesting.confirmed(Right.ACCESS, Right.ERASURE);

        assertThat(after.openRights()).containsExactly(Right.ERASURE);
        assertThat(requesting.letter(after, RequestAccepted.class).erasedBy())
                .isEqualTo(LocalDate.parse("2026-12-02"));
        look(DAY_SEVEN.minusSeconds(1));
        assertThat(tables.persons()).hasSize(1);

        look(DAY_SEVEN);
        assertThat(tables.persons()).isEmpty();
        Case erased = requesting.current(after);
        assertThat(erased.isOpen()).isFalse();
        assertThat(erased.parcel()).isNull();
        assertThat(erased.address()).isNull();
    }

    @Test
    void whoBecameACustomerMeanwhileIsLeftToAHumanAndToldSo() {
        requesting.know();
        Case after = requesting.confirmed(Right.ACCESS, Right.ERASURE);
        requesting
                .register()
                .submissions()
                .receive(submission("order", ADDRESS, "Tilaus", "o"), TWO_MAILS, LATER);

        look(DAY_SEVEN);

        assertThat(tables.persons()).hasSize(1);
        Case left = requesting.current(after);
        assertThat(left.openRights()).containsExactly(Right.ERASURE);
        assertThat(left.upkeep().erasureWaits()).isFalse();
        assertThat(left.history().getLast().kind()).isEqualTo(Step.Kind.WAITS_FOR_DECISION);
        assertThat(requesting.letters(left))
                .filteredOn(RequestAccepted.class::isInstance)
                .extracting(letter -> ((RequestAccepted) letter).postponed())
                .containsExactlyInAnyOrder(false, true);
    }

    @Test
    void anErasureThatWasTakenBackWhileItWaitedDoesNotHappen() {
        requesting.know();
        Case after = requesting.confirmed(Right.ACCESS, Right.ERASURE);

        requesting.cases().withdraw(requesting.statusToken(after), Set.of(Right.ERASURE), LATER);
        look(DAY_SEVEN);

        assertThat(tables.persons()).hasSize(1);
        assertThat(requesting.current(after).wish(Right.ERASURE).orElseThrow().state())
                .isEqualTo(RequestState.WITHDRAWN);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void anErasureThatBrokeOffIsEndedByTheNextLookWithTheSameCounts(int transactions) {
        requesting.know();
        Case waiting = requesting.waiting(Right.ERASURE);
        Requesting broken = new Requesting(tables, Breaking.after(tables.client(), transactions));

        assertThatThrownBy(() -> broken.confirm(waiting, LATER))
                .isInstanceOf(Breaking.Broken.class);
        assertThat(requesting.current(waiting).isErasing()).isTrue();
        assertThat(tables.pointers()).isEmpty();

        look(LATER.plus(Duration.ofHours(1)));
        Case after = requesting.current(waiting);
        assertThat(after.isOpen()).isFalse();
        assertThat(after.wish(Right.ERASURE).orElseThrow().decision())
                .satisfies(
                        decision -> assertThat(decision.deleted()).containsEntry("SUBMISSIONS", 1));
        assertThat(tables.registerItems("P#", "")).isEmpty();
        assertThat(tables.pointers()).isEmpty();
        assertThat(tables.events()).filteredOn("REQUEST_ERASED"::equals).hasSize(1);
    }

    @Test
    void whatWasWrittenInOtherClosedCasesOfThePersonGoesToo() {
        requesting.know();
        Case first = requesting.confirmed(Right.MARKETING_BAN);

        Case second = requesting.confirm(requesting.waiting(ask(Right.ERASURE), "two"), LATER);

        assertThat(second.isOpen()).isFalse();
        assertThat(requesting.current(first).address()).isNull();
        assertThat(requesting.current(first).upkeep().contentGone()).isTrue();
        assertThat(requesting.cases().letters(first)).isEmpty();
    }

    @Test
    void somebodyWhoWritesAfterwardsIsANewPerson() {
        requesting.know();
        requesting.confirmed(Right.ERASURE);

        requesting.know("visit");

        assertThat(tables.persons()).hasSize(1);
    }

    private void look(Instant now) {
        requesting.cases().look(now, Budget.of(Duration.ofSeconds(30)));
    }

    private List<Map<String, String>> entries(String event, String subject) {
        return tables.all(LocalTables.TABLES.journal()).stream()
                .filter(item -> item.text("event").equals(event))
                .filter(item -> item.text("subject").equals(subject))
                .map(item -> item.texts("refs"))
                .toList();
    }

    private List<Item> locks() {
        return tables.all(LocalTables.TABLES.cases()).stream()
                .filter(item -> item.text("pk").startsWith("K#"))
                .toList();
    }
}
