package org.seloste.register.sweep;

import org.seloste.register.journal.Chronicle;
import org.seloste.register.journal.Journal;
import org.seloste.register.storage.Budget;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.statement.Statement;

import java.time.Duration;
import java.time.Instant;

/** Runs over {@link FakePersons}, with real leases and a real journal. */
final class Running {
    /** A morning of the 24th of November in the statement's zone. */
    static final Instant NOW = Instant.parse("2026-11-24T06:30:00Z");

    static final String YESTERDAY = "2026-11-23";
    static final String TODAY = "2026-11-24";
    static final String TOMORROW = "2026-11-25";

    private final LocalTables tables;
    private final FakePersons persons;

    Running(LocalTables tables, FakePersons persons) {
        this.tables = tables;
        this.persons = persons;
    }

    Sweeps sweeps() {
        return sweeps(Example.statement(), 100);
    }

    /** Under a statement, counting dates of so many persons of a shard anew in one run. */
    Sweeps sweeps(Statement statement, int redated) {
        String journal = LocalTables.TABLES.journal();
        return new Sweeps(
                persons,
                new Leases(tables.database(), LocalTables.TABLES.register()),
                new Runs(
                        tables.database(),
                        new Journal(journal),
                        new Chronicle(tables.database(), journal)),
                statement,
                redated);
    }

    Report run() {
        return run(NOW);
    }

    Report run(Instant now) {
        return sweeps().run(now, minute());
    }

    static Budget minute() {
        return Budget.of(Duration.ofMinutes(1));
    }
}
