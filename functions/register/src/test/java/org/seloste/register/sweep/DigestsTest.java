package org.seloste.register.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.sweep.Running.TODAY;
import static org.seloste.register.sweep.Running.TOMORROW;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.letters.DeskDigest;
import org.seloste.letters.Letters;
import org.seloste.register.cases.Warning;
import org.seloste.register.cases.Warning.Kind;
import org.seloste.register.journal.Anchor;
import org.seloste.register.outbox.MailKey;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.outbox.Owed;
import org.seloste.register.person.HoldReason;
import org.seloste.register.person.Outlook;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Transaction;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

@ExtendWith(WithTables.class)
final class DigestsTest {
    /** Half past six in the statement's zone, and the hour before. */
    private static final Instant MORNING = Instant.parse("2026-11-24T04:30:00Z");

    private static final Instant NIGHT = Instant.parse("2026-11-24T03:30:00Z");
    private static final Instant NEXT_DAY = MORNING.plus(Duration.ofDays(1));
    private static final Instant FIRST_OF_MONTH = Instant.parse("2026-12-01T04:30:00Z");
    private static final LocalDate DUE = LocalDate.parse("2026-11-27");
    private static final List<Warning> OVERDUE =
            List.of(new Warning("a-case", "2026-A", Kind.OVERDUE, Right.ACCESS, DUE));

    private final LocalTables tables;
    private final Outbox outbox;
    private final FakePersons persons = new FakePersons();
    private final Digests digests;
    private @Nullable Report report;

    DigestsTest(LocalTables tables) {
        this.tables = tables;
        this.outbox = tables.register().outbox();
        this.digests =
                new Digests(
                        tables.database(),
                        LocalTables.TABLES.register(),
                        Example.statement(),
                        persons,
                        outbox);
    }

    @Test
    void onADayWithSomethingToTellTheFirstRunOfTheMorningOwesOneMail() {
        assertThat(owe(OVERDUE, NIGHT)).isFalse();
        assertThat(owe(OVERDUE, MORNING)).isTrue();
        assertThat(owe(OVERDUE, MORNING.plusSeconds(3600))).isFalse();
        assertThat(tables.mails()).hasSize(1);

        assertThat(owe(OVERDUE, NEXT_DAY)).isTrue();
    }

    @Test
    void onADayWithNothingToTellThereIsNoneAlsoNotLater() {
        assertThat(owe(List.of(), MORNING)).isFalse();
        assertThat(owe(OVERDUE, MORNING.plusSeconds(3600))).isFalse();
        assertThat(tables.mails()).isEmpty();
    }

    @Test
    void onTheFirstOfAMonthThereIsOneAnyway() {
        assertThat(owe(List.of(), FIRST_OF_MONTH)).isTrue();
        assertThat(digest().isQuiet()).isTrue();
    }

    @Test
    void itCountsAndNamesNobody() {
        LocalDate over = LocalDate.parse("2026-11-01");
        persons.finds(
                0, "who-stays", TODAY, new Outlook.Held("p", over, Set.of(HoldReason.OPEN_CASE)));
        persons.finds(1, "told", TODAY, new Outlook.NoticeOwed(DUE));
        persons.goes(2, "broken", TODAY);
        persons.before(
                look -> {
                    if (look.person().equals("broken")) {
                        throw new IllegalStateException();
                    }
                });
        report = new Running(tables, persons).run(MORNING);
        persons.goes(3, "who-goes", TOMORROW).entry(3, "who-goes", TODAY, "S#1");
        persons.goes(4, "notSoon", "2026-12-09");
        persons.finds(5, "asked", "2026-12-20", new Outlook.ReviewLapses("r", DUE));
        refused();

        owe(OVERDUE, MORNING);

        assertThat(digest())
                .isEqualTo(
                        new DeskDigest(
                                LocalDate.parse(TODAY),
                                new DeskDigest.Requests(1, 0, 0, 0),
                                new DeskDigest.Leaving(LocalDate.parse("2026-12-08"), 2, false),
                                new DeskDigest.Waiting(1, 1, 1, 1, 1),
                                "3:abc"));
        assertThat(mail().text("facts"))
                .doesNotContain("who-stays", "who-goes", "asked", "broken", "a-case", "2026-A");
    }

    @Test
    void whoeverWaitsIsCountedAlsoWhereAnEarlierRunOfTheDayLooked() {
        LocalDate over = LocalDate.parse("2026-11-01");
        Set<HoldReason> reasons = Set.of(HoldReason.OPEN_CASE);
        persons.finds(0, "stays", TOMORROW, new Outlook.Held("p", over, reasons));
        persons.finds(
                1, "inPart", TOMORROW, new Outlook.HeldInPart(Map.of(), List.of("x"), reasons));
        persons.finds(2, "told", TOMORROW, new Outlook.NoticeOwed(DUE));
        persons.finds(3, "later", "2026-11-26", new Outlook.Held("p", over, reasons));

        assertThat(owe(List.of(), MORNING)).isTrue();

        assertThat(digest().waiting()).isEqualTo(new DeskDigest.Waiting(2, 0, 0, 1, 0));
    }

    @Test
    void itCountsRequestsAndNotTheirRightsButEachRecipient() {
        owe(
                List.of(
                        late("a-case", Right.ACCESS),
                        late("a-case", Right.ERASURE),
                        late("another", Right.ACCESS),
                        new Warning("a-case", "2026-A", Kind.DUE_SOON, Right.OBJECTION, DUE),
                        new Warning("a-case", "2026-A", Kind.TO_BE_POSTED, null, DUE),
                        untold(),
                        untold()),
                MORNING);

        assertThat(digest().requests()).isEqualTo(new DeskDigest.Requests(2, 1, 1, 2));
    }

    private static Warning untold() {
        return new Warning("a-case", "2026-A", Kind.RECIPIENT_NOT_TOLD, Right.ERASURE, DUE);
    }

    private static Warning late(String request, Right right) {
        return new Warning(request, "2026-A", Kind.OVERDUE, right, DUE);
    }

    @Test
    void itIsInTheDefaultLanguageAndGoesToTheCompany() {
        owe(OVERDUE, MORNING);

        assertThat(mail().text("language")).isEqualTo("fi");
        assertThat(mail().text("to")).isEqualTo(Example.statement().requests().notification());
    }

    @Test
    void whatWasRefusedTheDayBeforeYesterdayIsNotToldAgain() {
        refused();

        assertThat(outbox.refused(MORNING)).isEqualTo(1);
        assertThat(outbox.refused(MORNING.plusSeconds(1))).isZero();
        assertThat(outbox.unsent(MORNING.plusSeconds(3600))).isEmpty();
    }

    private boolean owe(List<Warning> warnings, Instant now) {
        Report found = report == null ? new Tally().report(LocalDate.parse(TODAY)) : report;
        return digests.owe(found, warnings, new Anchor(3, "abc"), now, Running.minute());
    }

    private void refused() {
        Transaction transaction = tables.database().transaction();
        outbox.owe(transaction, "-", Example.mail("a@example.com", false, null), MORNING);
        transaction.commit(Running.minute());
        Item owed = tables.mails().getFirst();
        Owed claimed =
                outbox.claim(MailKey.of(owed.text("pk"), owed.text("sk")).orElseThrow(), MORNING)
                        .orElseThrow();
        outbox.refused(claimed, "no-such-address", MORNING);
    }

    private Item mail() {
        return tables.mails().stream()
                .filter(item -> item.text("kind").equals(DeskDigest.KIND))
                .findFirst()
                .orElseThrow();
    }

    private DeskDigest digest() {
        return (DeskDigest) Letters.read(DeskDigest.KIND, mail().text("facts"));
    }
}
