package org.seloste.register.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.sweep.Running.NOW;
import static org.seloste.register.sweep.Running.TODAY;
import static org.seloste.register.sweep.Running.TOMORROW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.storage.Budget;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.Periods;
import org.seloste.statement.Statement;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A change of the statement's periods reaches everybody, at a bounded cost a run. */
@ExtendWith(WithTables.class)
final class RedatingTest {
    private static final Statement OLD = Example.statement();
    private static final Statement SHORTER =
            Periods.changed(OLD, Map.of("prospect", Period.ofYears(2)));
    private static final int MOST = 150;

    private final FakePersons persons = new FakePersons();
    private final Running running;

    RedatingTest(LocalTables tables) {
        this.running = new Running(tables, persons);
    }

    private void fill() {
        for (int i = 0; i < 400; i++) {
            persons.finds(0, "p%03d".formatted(i), "2027-01-01");
        }
        persons.entry(0, "p000", "2027-01-02", "S#1");
    }

    /** A register is empty at its first run, and its runs remember from then on. */
    private void begin() {
        run(OLD);
        fill();
    }

    @Test
    void aRegisterThatWasEmptyAtItsFirstRunIsNotGoneThrough() {
        begin();

        assertThat(run(OLD).redating()).isEqualTo(new Report.Redating(0, 0, true));
    }

    @Test
    void whereNothingIsRememberedEverybodyIsGoneThroughAtABoundedCostARun() {
        fill();
        persons.moves("p399", "2026-12-01");

        List<Report.Redating> runs =
                List.of(run(OLD), run(OLD), run(OLD), run(OLD)).stream()
                        .map(Report::redating)
                        .toList();

        assertThat(runs).extracting(Report.Redating::looked).containsExactly(150, 150, 100, 0);
        assertThat(runs).extracting(Report.Redating::moved).containsExactly(0, 0, 1, 0);
        assertThat(runs)
                .extracting(Report.Redating::finished)
                .containsExactly(false, false, true, true);
    }

    @Test
    void underTheSameRulesNothingIsCountedAnew() {
        begin();
        run(OLD);

        assertThat(persons.dated()).isEmpty();
    }

    @Test
    void underOtherRulesEverybodyIsCountedAnewOnceOverSeveralRuns() {
        begin();
        List<Report.Redating> runs = new ArrayList<>();
        do {
            runs.add(run(SHORTER).redating());
        } while (!runs.getLast().finished() && runs.size() < 20);
        run(SHORTER);

        assertThat(runs).hasSize(3);
        assertThat(runs).extracting(Report.Redating::looked).containsExactly(150, 150, 100);
        assertThat(persons.dated()).hasSize(400).doesNotHaveDuplicates();
    }

    @Test
    void whatMovesIsTold() {
        begin();
        persons.moves("p000", "2026-12-01");
        persons.moves("p001", "2027-01-01");

        assertThat(run(SHORTER).redating().moved()).isEqualTo(1);
    }

    @Test
    void whoMovesToAnEarlierDayLeavesOnThatDayAndNotBefore() {
        begin();
        persons.goes(0, "p000", "2027-01-01").moves("p000", TOMORROW);

        Report before = run(SHORTER);
        Report after = running.sweeps(SHORTER, MOST).run(NOW.plusSeconds(86_400), minute());

        assertThat(before.left()).isZero();
        assertThat(after.left()).isEqualTo(1);
    }

    @Test
    void aSecondChangeBeginsAnewAlsoWhenItTakesTheFirstOneBack() {
        begin();
        run(SHORTER);
        run(OLD);
        run(OLD);
        Report last = run(OLD);

        assertThat(last.redating().finished()).isTrue();
        assertThat(persons.dated()).hasSize(MOST + 400);
    }

    @Test
    void whoeverFailsIsReportedAndTheOthersAreCountedAnew() {
        begin();
        persons.breaks("p007");

        Report report = run(SHORTER);

        assertThat(report.failed()).containsOnlyKeys("p007");
        assertThat(report.redating().looked()).isEqualTo(MOST - 1);
    }

    @Test
    void whoIsDueIsLookedAtBesides() {
        begin();
        persons.goes(0, "due", TODAY);

        assertThat(run(SHORTER).left()).isEqualTo(1);
    }

    private Report run(Statement statement) {
        return running.sweeps(statement, MOST).run(NOW, minute());
    }

    private static Budget minute() {
        return Running.minute();
    }
}
