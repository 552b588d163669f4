package org.seloste.register.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seloste.register.sweep.Running.NOW;
import static org.seloste.register.sweep.Running.TODAY;
import static org.seloste.register.sweep.Running.TOMORROW;
import static org.seloste.register.sweep.Running.YESTERDAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.person.HoldReason;
import org.seloste.register.person.Outlook;
import org.seloste.register.storage.Budget;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

@ExtendWith(WithTables.class)
final class SweepsTest {
    private static final String PRIVATE = "maija@example.com";
    private static final Outlook TWICE_HELD =
            new Outlook.Held(
                    "prospect", LocalDate.parse("2026-11-01"), Set.of(HoldReason.values()));
    private static final Outlook HELD =
            new Outlook.Held(
                    "prospect", LocalDate.parse("2026-11-01"), Set.of(HoldReason.RESTRICTION));

    private final LocalTables tables;
    private final FakePersons persons = new FakePersons();
    private final Running running;
    private final AtomicLong clock = new AtomicLong();

    SweepsTest(LocalTables tables) {
        this.tables = tables;
        this.running = new Running(tables, persons);
    }

    @Test
    void whoeverIsDueIsLookedAtOnceAndNobodyElse() {
        persons.goes(0, "a", TODAY).entry(0, "a", YESTERDAY, "S#1").goes(3, "b", YESTERDAY);
        persons.goes(0, "later", TOMORROW);

        Report report = running.run();

        assertThat(persons.looked()).containsExactlyInAnyOrder("a", "b");
        assertThat(report.left()).isEqualTo(2);
        assertThat(report.found()).isEqualTo(2);
        assertThat(report.finished()).isTrue();
        assertThat(report.lagDays()).isZero();
    }

    @Test
    void inAShardTheEarliestIsReachedFirst() {
        persons.goes(5, "late", TODAY).goes(5, "earliest", "2026-10-01");
        persons.goes(5, "early", YESTERDAY).goes(5, "later", TOMORROW);
        LocalDate today = LocalDate.parse(TODAY);
        List<String> reached = new ArrayList<>();

        try (Workers one = new Workers(1)) {
            new Walk(
                            persons,
                            one,
                            5,
                            today,
                            () -> false,
                            _ -> true,
                            entry -> reached.add(entry.person()))
                    .along(null, null);
        }

        assertThat(reached).containsExactly("earliest", "early", "late");
    }

    @Test
    void whoeverFailsIsReportedWithoutAWordOfTheirsAndKeepsNobodyFromLeaving() {
        persons.goes(1, "bad", "2026-11-20").goes(1, "good", TODAY);
        persons.before(
                look -> {
                    if (look.person().equals("bad")) {
                        throw new IllegalStateException(PRIVATE);
                    }
                });

        Report report = running.run();

        assertThat(report.left()).isEqualTo(1);
        assertThat(report.failed()).containsOnlyKeys("bad");
        assertThat(report.failed().get("bad")).startsWith("IllegalStateException at");
        assertThat(report.toString()).doesNotContain(PRIVATE);
        assertThat(report.lagDays()).isEqualTo(4);
        assertThat(report.finished()).isFalse();
        persons.before(_ -> {});
        assertThat(running.run(NOW.plusSeconds(3600)).left()).isEqualTo(1);
    }

    @Test
    void withLittleTimeSeveralRunsDoAllOfItAndNothingTwice() {
        for (int i = 0; i < 100; i++) {
            persons.goes(i % 8, "p" + i, i % 3 == 0 ? YESTERDAY : TODAY);
        }
        everyLookTakes(Duration.ofMillis(30));

        List<Report> reports = runsUntilFinished();

        assertThat(reports).hasSizeGreaterThan(1);
        assertThat(reports.stream().mapToInt(Report::left).sum()).isEqualTo(100);
        assertThat(persons.looked()).doesNotHaveDuplicates().hasSize(100);
    }

    @Test
    void thoseWhoStayKeepNobodyBehindThemFromBeingReached() {
        for (int i = 0; i < 90; i++) {
            persons.finds(2, "held" + i, "2026-11-02", HELD);
        }
        persons.goes(2, "last", TODAY);
        everyLookTakes(Duration.ofMillis(30));

        int runs = 0;
        while (!persons.looked().contains("last")) {
            running.sweeps().run(NOW.plusSeconds(3600L * runs), little());
            assertThat(runs++).as("runs").isLessThan(1000);
        }
        assertThat(runs).isGreaterThan(1);
    }

    @Test
    void whoStaysIsCountedOnceHoweverManyEntriesThereAre() {
        persons.finds(2, "held", "2026-11-02", HELD).entry(2, "held", TODAY, "S#1");
        for (int i = 0; i < Walk.PAGE; i++) {
            persons.goes(2, "p" + i, YESTERDAY);
        }

        Report report = running.run();

        assertThat(report.held()).isEqualTo(Map.of(HoldReason.RESTRICTION, 1));
        assertThat(report.heldPersons()).isEqualTo(1);
        assertThat(report.finished()).isTrue();
        assertThat(report.lagDays()).isZero();
    }

    @Test
    void whoIsHeldForTwoReasonsIsOnePerson() {
        persons.finds(2, "held", YESTERDAY, TWICE_HELD);

        Report report = running.run();

        assertThat(report.held().values()).containsExactly(1, 1);
        assertThat(report.heldPersons()).isEqualTo(1);
    }

    @Test
    void whatARunFoundIsInTheJournal() {
        persons.goes(0, "a", TODAY).finds(1, "held", YESTERDAY, HELD);
        persons.finds(2, "notice", TODAY, new Outlook.NoticeOwed(LocalDate.parse(TOMORROW)));

        Report report = running.run();

        assertThat(tables.events()).containsExactly("SWEEP_RUN");
        assertThat(running.sweeps().runs(NOW)).containsExactly(new PastRun(NOW, report));
        assertThat(running.sweeps().runs(NOW.plusSeconds(1))).isEmpty();
    }

    @Test
    void aRunThatFoundNothingWritesNothing() {
        persons.finds(0, "a", TODAY, new Outlook.Later(LocalDate.parse(TOMORROW)));

        assertThat(running.run().isEmpty()).isTrue();
        assertThat(tables.events()).isEmpty();
    }

    @Test
    void whatOneRunIsAtAnotherOneLeavesToIt() {
        persons.goes(4, "a", TODAY).goes(4, "b", TODAY);
        List<Report> others = new ArrayList<>();
        persons.before(
                look -> {
                    if (look.person().equals("a")) {
                        others.add(running.run());
                    }
                });

        Report report = running.run();

        assertThat(report.left()).isEqualTo(2);
        assertThat(others).hasSize(1);
        assertThat(others.getFirst().shardsBusy()).isPositive();
        assertThat(others.getFirst().left()).isZero();
        assertThat(others.getFirst().finished()).isFalse();
        assertThat(persons.looked()).doesNotHaveDuplicates();
    }

    @Test
    void aShardOfARunThatDiedIsTakenOverWhenItsLeaseIsOver() {
        persons.goes(4, "a", YESTERDAY);
        persons.before(
                _ -> {
                    throw new Death();
                });
        assertThatThrownBy(running::run).isInstanceOf(Death.class);
        persons.before(_ -> {});

        Report soon = running.run(NOW.plus(Leases.LIFE).minusSeconds(1));
        Report later = running.run(NOW.plus(Leases.LIFE));

        assertThat(soon.shardsBusy()).isEqualTo(1);
        assertThat(soon.left()).isZero();
        assertThat(soon.finished()).isFalse();
        assertThat(soon.redating().finished()).isFalse();
        assertThat(soon.lagDays()).isEqualTo(1);
        assertThat(running.sweeps().runs(NOW).stream().map(PastRun::report)).contains(soon);
        assertThat(later.left()).isEqualTo(1);
        assertThat(later.shardsBusy()).isZero();
    }

    @Test
    void anOutageEndsItsShardAndTheNextRunGoesOn() {
        for (int i = 0; i < 300; i++) {
            persons.goes(6, "p" + i, TODAY);
        }
        persons.goes(1, "other", TODAY);
        AtomicInteger outages = new AtomicInteger();
        persons.before(
                look -> {
                    if (!look.person().equals("other")) {
                        outages.incrementAndGet();
                        Budget.of(Duration.ZERO).pause();
                    }
                });

        Report report = running.run();

        assertThat(report.brokenOff()).containsOnlyKeys(6);
        assertThat(report.failed()).isEmpty();
        assertThat(report.left()).isEqualTo(1);
        assertThat(report.finished()).isFalse();
        assertThat(outages.get()).isLessThan(300);
        persons.before(_ -> {});
        assertThat(running.run(NOW.plusSeconds(3600)).left()).isEqualTo(300);
    }

    /** What a function dies of; it is no exception that anybody catches. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    private List<Report> runsUntilFinished() {
        List<Report> reports = new ArrayList<>();
        do {
            assertThat(reports.size()).as("runs").isLessThan(1000);
            reports.add(running.sweeps().run(NOW, little()));
        } while (!reports.getLast().finished());
        return reports;
    }

    /** Time passes by looks alone, each as long as the others. */
    private void everyLookTakes(Duration time) {
        persons.before(_ -> clock.addAndGet(time.toNanos()));
    }

    /** Enough for few looks, and for fewer than there are places for. */
    private Budget little() {
        return Budget.of(Duration.ofMillis(100), clock::get);
    }
}
