package org.seloste.register.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.mail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.key.Link;
import org.seloste.register.key.Purpose;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Transaction;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@ExtendWith(WithTables.class)
final class OutboxTest {
    private static final Duration A_WHILE = Duration.ofSeconds(5);
    private static final Instant DUE = NOW.plus(Duration.ofMinutes(11));
    private static final Mail CONFIRMATION = mail("maija@example.com", true, "link");

    private final LocalTables tables;
    private final Outbox outbox;

    OutboxTest(LocalTables tables) {
        this.tables = tables;
        this.outbox = tables.register().outbox();
    }

    @Test
    void aMailIsClaimedAsItWasOwed() {
        MailKey key = owe(CONFIRMATION);

        assertThat(outbox.claim(key, NOW))
                .contains(new Owed(key, CONFIRMATION, NOW.plusSeconds(60)));
    }

    @Test
    void whatOneClaimedNobodyElseClaimsUntilTheClaimEnds() {
        MailKey key = owe(CONFIRMATION);
        claim(key, NOW);

        assertThat(outbox.claim(key, NOW.plusSeconds(59))).isEmpty();
        assertThat(outbox.claim(key, NOW.plusSeconds(60))).isPresent();
    }

    @Test
    void aReleasedMailIsClaimedAgainAtOnce() {
        MailKey key = owe(CONFIRMATION);

        outbox.release(claim(key, NOW));

        assertThat(outbox.claim(key, NOW)).isPresent();
    }

    @Test
    void aClaimThatIsOverGivesNothingBack() {
        MailKey key = owe(CONFIRMATION);
        Owed slow = claim(key, NOW);
        claim(key, NOW.plusSeconds(60));

        outbox.release(slow);

        assertThat(outbox.claim(key, NOW.plusSeconds(61))).isEmpty();
    }

    @Test
    void aSentMailIsForgottenAndWrittenDown() {
        MailKey key = owe(CONFIRMATION);
        Owed owed = claim(key, NOW);

        outbox.sent(owed, "hash", NOW);
        outbox.sent(owed, "hash", NOW);

        assertThat(tables.mails()).isEmpty();
        assertThat(outbox.claim(key, NOW)).isEmpty();
        assertThat(tables.events()).containsExactly("MAIL_SENT");
        Item entry = tables.all("Journal").getFirst();
        assertThat(entry.text("subject")).isEqualTo("person");
        assertThat(entry.texts("refs"))
                .containsEntry("letter", "hash")
                .containsEntry("kind", "SUBMISSION_RECEIVED");
    }

    @Test
    void aRefusedMailIsTriedNoMoreAndStaysToBeLookedInto() {
        MailKey key = owe(CONFIRMATION);

        outbox.refused(claim(key, NOW), "MESSAGE_REJECTED", NOW);

        assertThat(outbox.claim(key, DUE)).isEmpty();
        assertThat(outbox.unsent(DUE)).isEmpty();
        assertThat(tables.mails()).hasSize(1);
        assertThat(tables.mails().getFirst().text("reason")).isEqualTo("MESSAGE_REJECTED");
        assertThat(tables.events()).containsExactly("MAIL_REFUSED");
    }

    @Test
    void whatTheStreamDidNotBringIsFoundAfterTenMinutes() {
        MailKey key = owe(CONFIRMATION);

        assertThat(outbox.unsent(NOW.plus(Duration.ofMinutes(9)))).isEmpty();
        assertThat(outbox.unsent(DUE)).containsExactly(key);
    }

    @Test
    void mailsOfOneTransactionAreFoundInTheOrderInWhichTheyWereOwed() {
        List<String> kinds = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L");
        Transaction transaction = tables.database().transaction();
        kinds.forEach(kind -> outbox.owe(transaction, "person", once(kind), NOW));
        transaction.commit(Budget.of(A_WHILE));

        assertThat(outbox.unsent(DUE)).map(key -> claim(key, DUE).mail().kind()).isEqualTo(kinds);
    }

    @Test
    void aMailThatIsTooOldIsNotSent() {
        MailKey key = owe(CONFIRMATION);

        assertThat(outbox.claim(key, NOW.plus(Duration.ofDays(14)))).isEmpty();
        assertThat(outbox.unsent(NOW.plus(Duration.ofDays(15)))).isEmpty();
    }

    @Test
    void moreThanTheLimitOfADayIsWithheldAndCountedNoMore() {
        for (int i = 0; i < Example.statement().limits().mailsPerDay(); i++) {
            assertThat(outbox.claim(owe(CONFIRMATION), NOW)).isPresent();
        }
        MailKey tooMany = owe(CONFIRMATION);

        assertThat(outbox.claim(tooMany, NOW)).isEmpty();

        assertThat(tables.events()).containsExactly("MAIL_WITHHELD");
        assertThat(tables.mails()).noneMatch(item -> item.text("sk").endsWith(tooMany.id()));
        assertThat(outbox.claim(owe(mail("MAIJA@example.com", false, null)), NOW)).isPresent();
        assertThat(outbox.claim(owe(mail("other@example.com", true, null)), NOW)).isPresent();
        assertThat(outbox.claim(owe(CONFIRMATION), NOW.plus(Duration.ofDays(1)))).isPresent();
    }

    @Test
    void overTheLimitALinkThatConfirmsWaitsForTheNextDayAsLongAsItWorks() {
        Instant end = NOW.plus(Duration.ofHours(72));
        Instant tomorrow = Instant.parse("2026-11-24T22:00:00Z");
        for (int i = 0; i < Example.statement().limits().mailsPerDay(); i++) {
            claim(owe(confirming(end)), NOW);
        }
        MailKey waits = owe(confirming(end));
        MailKey ends = owe(confirming(tomorrow.plus(Duration.ofHours(11))));

        assertThat(outbox.claim(waits, NOW)).isEmpty();
        assertThat(outbox.claim(ends, NOW)).isEmpty();

        assertThat(tables.events()).containsExactly("MAIL_WITHHELD");
        assertThat(keys()).contains(waits).doesNotContain(ends);
        assertThat(outbox.unsent(tomorrow.minusSeconds(1))).doesNotContain(waits);
        assertThat(outbox.unsent(tomorrow.plusSeconds(1))).contains(waits);
        claim(waits, tomorrow);
    }

    private static Mail confirming(Instant end) {
        Link link = Link.until(Purpose.CONFIRMATION, "aCase", end);
        return new Mail("ASKED", "fi", "maija@example.com", null, "{}", true, false, link);
    }

    @Test
    void ofAKindThatGoesOnceADayTheAddressGetsOneAndOthersAreNotCountedWithIt() {
        assertThat(outbox.claim(owe(once("REMINDER")), NOW)).isPresent();

        assertThat(outbox.claim(owe(once("REMINDER")), NOW)).isEmpty();

        assertThat(tables.events()).containsExactly("MAIL_WITHHELD");
        assertThat(outbox.claim(owe(once("CLOSED")), NOW)).isPresent();
        assertThat(outbox.claim(owe(CONFIRMATION), NOW)).isPresent();
        assertThat(outbox.claim(owe(once("REMINDER")), NOW.plus(Duration.ofDays(1)))).isPresent();
    }

    private static Mail once(String kind) {
        return new Mail(kind, "fi", "maija@example.com", null, "{}", true, true, null);
    }

    @Test
    void aMailThatIsTriedAgainCountsOnce() {
        MailKey key = owe(CONFIRMATION);
        for (int i = 0; i < Example.statement().limits().mailsPerDay() + 2; i++) {
            outbox.release(claim(key, NOW));
        }

        assertThat(outbox.claim(key, NOW)).isPresent();
    }

    @Test
    void theCounterOfADayIsNoMail() {
        claim(owe(CONFIRMATION), NOW);

        List<Item> counters =
                tables.all("Outbox").stream()
                        .filter(item -> item.text("pk").startsWith("L#"))
                        .toList();
        assertThat(counters).hasSize(1);
        assertThat(counters.getFirst().text("pk")).endsWith("#2026-11-24").doesNotContain("maija");
        assertThat(MailKey.of(counters.getFirst().text("pk"), counters.getFirst().text("sk")))
                .isEmpty();
    }

    private Owed claim(MailKey key, Instant now) {
        Optional<Owed> owed = outbox.claim(key, now);
        assertThat(owed).isPresent();
        return owed.orElseThrow();
    }

    private MailKey owe(Mail mail) {
        List<MailKey> before = keys();
        Transaction transaction = tables.database().transaction();
        outbox.owe(transaction, "person", mail, NOW);
        transaction.commit(Budget.of(A_WHILE));
        List<MailKey> after = new ArrayList<>(keys());
        after.removeAll(before);
        return after.getFirst();
    }

    private List<MailKey> keys() {
        return tables.mails().stream()
                .flatMap(item -> MailKey.of(item.text("pk"), item.text("sk")).stream())
                .toList();
    }
}
