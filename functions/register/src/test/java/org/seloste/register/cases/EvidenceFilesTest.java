package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.cases.Requesting.ask;
import static org.seloste.register.testing.Example.NOW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.outbox.MailKey;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ExtendWith(WithTables.class)
final class EvidenceFilesTest {
    private static final Instant DELIVERED = NOW.plus(Duration.ofHours(2));
    private static final Instant LATER = NOW.plus(Duration.ofHours(4));
    private static final Instant CONTENT_GONE = NOW.plus(Duration.ofDays(31));

    private final LocalTables tables;
    private final Requesting requesting;

    EvidenceFilesTest(LocalTables tables) {
        this.tables = tables;
        this.requesting = new Requesting(tables);
    }

    @Test
    void anErasureIsToldFromTheRequestToTheLastMailWithASealOnEachLine() {
        Case erased = erased();
        seal(LATER);

        Evidence evidence = evidence(erased);

        assertThat(events(evidence))
                .as("in one instant, what led to what")
                .containsSubsequence(
                        "REQUEST_RECEIVED",
                        "REQUEST_CONFIRMED",
                        "ERASURE_STARTED",
                        "PERSON_ERASED",
                        "REQUEST_ERASED")
                .contains("MAIL_SENT")
                .startsWith("REQUEST_RECEIVED");
        assertThat(evidence.journal()).noneMatch(line -> line.seal() == null);
        Wish wish = evidence.request().wishes().getFirst();
        assertThat(wish.state()).isEqualTo(RequestState.COMPLETED);
        assertThat(wish.decision()).isNotNull();
        assertThat(wish.decision().deleted()).containsEntry("SUBMISSIONS", 1);
    }

    @Test
    void theMailsAreThoseThatWentWithTheirKindAndHash() {
        Case erased = erased();

        List<Map<String, String>> mails =
                evidence(erased).mails().stream().map(line -> line.entry().refs()).toList();

        assertThat(mails)
                .extracting(refs -> refs.get("kind"))
                .contains("REQUEST_CONFIRMATION", "REQUEST_ANSWERED");
        assertThat(mails).extracting(refs -> refs.get("letter")).containsOnly("hash of the letter");
    }

    @Test
    void whatElseHappenedToThePersonIsNoPartOfIt() {
        requesting.know();
        Case mine = requesting.confirmed(Right.OBJECTION);
        Case other = requesting.waiting(ask(Right.ACCESS), "other");

        Evidence evidence = evidence(mine);

        assertThat(events(evidence)).doesNotContain("SUBMISSION_RECEIVED", "PERSON_ADDED");
        assertThat(evidence.journal())
                .allMatch(line -> line.entry().refs().containsValue(mine.id()) || isOf(line, mine));
        assertThat(events(evidence(other))).containsExactly("REQUEST_RECEIVED");
    }

    @Test
    void onceTheContentIsDeletedTheFactsStayAndNothingPersonalDoes() {
        Case erased = erased();

        requesting.cases().look(CONTENT_GONE, budget());
        seal(CONTENT_GONE.plus(Duration.ofHours(2)));
        Evidence evidence = evidence(erased);
        Case left = evidence.request();

        assertThat(left.upkeep().contentGone()).isTrue();
        assertThat(left.name()).isNull();
        assertThat(left.address()).isNull();
        assertThat(left.wishes().getFirst().details().text()).isNull();
        assertThat(left.wishes().getFirst().decision()).isNotNull();
        assertThat(left.receivedOn()).hasToString("2026-11-24");
        assertThat(evidence.mails()).isNotEmpty();
        assertThat(events(evidence)).endsWith("REQUEST_CONTENT_DELETED");
        assertThat(evidence.toString()).doesNotContain(Requesting.ADDRESS, "Maija", "Salaista");
    }

    @Test
    void aLineThatWasChangedLiesUnderNoSealAnyMore() {
        Case erased = erased();
        seal(LATER);
        Item line =
                tables.all(LocalTables.TABLES.journal()).stream()
                        .filter(item -> item.find("event").equals(Optional.of("MAIL_SENT")))
                        .findFirst()
                        .orElseThrow();
        tables.put(LocalTables.TABLES.journal(), line.copy().texts("refs", Map.of("kind", "X")));

        assertThat(evidence(erased).journal())
                .filteredOn(one -> one.seal() == null)
                .singleElement()
                .matches(one -> one.entry().refs().equals(Map.of("kind", "X")));
    }

    @Test
    void ofNoCaseThereIsNoEvidence() {
        assertThat(requesting.register().evidence().of("nobody")).isEmpty();
    }

    private Case erased() {
        requesting.know();
        Details details = new Details("Salaista", List.of(), null, List.of());
        Case request = requesting.confirmed(ask(Map.of(Right.ERASURE, details)));
        deliver(request);
        return request;
    }

    /** As mail-delivery does it. */
    private void deliver(Case request) {
        Outbox outbox = requesting.register().outbox();
        for (Item mail : requesting.mails(request)) {
            MailKey key = MailKey.of(mail.text("pk"), mail.text("sk")).orElseThrow();
            outbox.claim(key, DELIVERED)
                    .ifPresent(owed -> outbox.sent(owed, "hash of the letter", DELIVERED));
        }
    }

    private void seal(Instant now) {
        requesting.register().sealing().seal(now, budget());
    }

    private Evidence evidence(Case request) {
        return requesting.register().evidence().of(request.id()).orElseThrow();
    }

    private static List<String> events(Evidence evidence) {
        return evidence.journal().stream().map(line -> line.entry().event()).toList();
    }

    private static boolean isOf(Evidence.Line line, Case request) {
        return line.entry().subject().equals(request.id());
    }

    private static Budget budget() {
        return Budget.of(Duration.ofSeconds(30));
    }
}
