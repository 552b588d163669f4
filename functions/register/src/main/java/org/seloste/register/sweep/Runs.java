package org.seloste.register.sweep;

import org.seloste.register.journal.Chronicle;
import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Outcome.Refused;
import org.seloste.register.storage.Transaction;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The reports of runs, written down and read. */
final class Runs {
    /** What the journal calls the subject of a run. */
    static final String SUBJECT = "SWEEP";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Database database;
    private final Journal journal;
    private final Chronicle chronicle;

    Runs(Database database, Journal journal, Chronicle chronicle) {
        this.database = database;
        this.journal = journal;
        this.chronicle = chronicle;
    }

    void write(Report report, Instant now) {
        Transaction transaction = database.transaction();
        journal.write(
                transaction, new Entry(Event.SWEEP_RUN, SUBJECT, ReportRefs.write(report)), now);
        switch (transaction.commit(Budget.of(PATIENCE))) {
            case Committed() -> {}
            case Refused _ -> throw new IllegalStateException("an entry without a condition");
        }
    }

    /** Those from an instant on, the newest first. */
    List<PastRun> since(Instant from) {
        return chronicle.of(SUBJECT, from).stream()
                .filter(entry -> entry.event().equals(Event.SWEEP_RUN.name()))
                .flatMap(
                        entry ->
                                entry.at().stream()
                                        .map(at -> new PastRun(at, ReportRefs.read(entry.refs()))))
                .toList()
                .reversed();
    }
}
