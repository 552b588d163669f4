package org.seloste.register.sweep;

import org.jspecify.annotations.Nullable;
import org.seloste.register.journal.Chronicle;
import org.seloste.register.journal.Journal;
import org.seloste.register.key.RandomId;
import org.seloste.register.person.Expiry;
import org.seloste.register.person.Persons;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Tables;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The run over everybody whose day has come (statement, section 4), and what can be told of runs
 * that were and that will be.
 */
public final class Sweeps {
    private static final int AT_ONCE = 32;

    /** For how many persons of a shard dates are counted anew in one run. */
    private static final int REDATED = 2_500;

    private final Expiring persons;
    private final Leases leases;
    private final Runs runs;
    private final Forecast forecast;
    private final Statement statement;
    private final int redated;

    public Sweeps(
            Database database,
            Tables tables,
            Statement statement,
            Persons persons,
            Journal journal,
            Chronicle chronicle) {
        this(
                Expiring.of(persons.expiry()),
                new Leases(database, tables.register()),
                new Runs(database, journal, chronicle),
                statement,
                REDATED);
    }

    Sweeps(Expiring persons, Leases leases, Runs runs, Statement statement, int redated) {
        this.persons = persons;
        this.leases = leases;
        this.runs = runs;
        this.forecast = new Forecast(persons, statement);
        this.statement = statement;
        this.redated = redated;
    }

    /**
     * Looks at everybody who is due, the earliest first, as far as the budget goes. Doing it again
     * goes on where it stopped, and does nothing twice. What it found is written to the journal.
     */
    public Report run(Instant now, Budget budget) {
        Tally tally = new Tally();
        LocalDate today = day(now);
        try (Workers workers = new Workers(AT_ONCE)) {
            Round round = new Round(persons, workers, tally, now, today);
            String holder = RandomId.next();
            workers.all(
                    IntStream.range(0, Expiry.SHARDS)
                            .<Runnable>mapToObj(shard -> () -> run(round, shard, holder, budget))
                            .toList());
        }
        Report report = tally.report(today);
        if (!report.isEmpty()) {
            runs.write(report, now);
        }
        return report;
    }

    private void run(Round round, int shard, String holder, Budget budget) {
        try {
            Optional<ShardState> taken = leases.take(shard, holder, round.now());
            if (taken.isEmpty()) {
                round.leave(shard);
                return;
            }
            ShardRun.Dating dating = new ShardRun.Dating(statement.retentionHash(), redated);
            ShardState left = new ShardRun(round, shard, dating).go(taken.get(), budget);
            leases.giveBack(shard, holder, left);
        } catch (RuntimeException failure) {
            // The lease runs out by itself; the other shards are none the worse for it.
            round.tally().brokenOff(shard, failure);
        }
    }

    /**
     * What the run of a day would do, the earliest due first.
     *
     * @param after what the page before gave; null for the first page
     * @param most of how many entries of the index
     * @throws IllegalArgumentException when no page gave that
     */
    public Preview preview(LocalDate day, @Nullable String after, int most) {
        @Nullable Place place = place(after);
        boolean dated = leases.areDated(statement.retentionHash());
        return new Preview(forecast.preview(day, dated, place, most), dated);
    }

    /**
     * Whom other periods would touch, among a page of everybody.
     *
     * @param periods the periods, by the keys of their rules
     * @param after what the page before gave; null for the first page
     * @param most among how many entries of the index
     * @throws IllegalArgumentException when no page gave that, or there is no such rule
     */
    public Page<Touched> whatIf(
            Map<String, Period> periods, Instant now, @Nullable String after, int most) {
        return forecast.whatIf(periods, day(now), place(after), most);
    }

    /** The runs from an instant on that found something, the newest first. */
    public List<PastRun> runs(Instant from) {
        return runs.since(from);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, statement.zone());
    }

    private static @Nullable Place place(@Nullable String text) {
        return text == null
                ? null
                : Place.parse(text)
                        .orElseThrow(() -> new IllegalArgumentException("no page ends there"));
    }
}
