package org.seloste.retentionsweep;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Looked;
import org.seloste.register.cases.Warning;
import org.seloste.register.journal.Anchor;
import org.seloste.register.journal.Pruned;
import org.seloste.register.journal.Sealed;
import org.seloste.register.storage.Budget;
import org.seloste.register.sweep.Report;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What is done each hour. The parts have nothing to do with each other: when one fails, the others
 * are done all the same. Cases come first: an erasure that somebody asked for waits for no other.
 *
 * @param cases looks at the cases that are due
 * @param persons looks at the persons who are due
 * @param sealing seals the journal
 * @param pruning deletes what of it has had its time, when all is sealed
 * @param watch tells what is the matter with open cases
 * @param digest tells the company once a day
 */
record Sweep(
        Work<Looked> cases,
        Work<Report> persons,
        Work<Sealed> sealing,
        Work<Pruned> pruning,
        Watch watch,
        Digest digest) {
    /** Looks for what somebody could complain about. */
    @FunctionalInterface
    interface Watch {
        List<Warning> at(Instant now);
    }

    /** Something that is done as far as its time goes. */
    @FunctionalInterface
    interface Work<T> {
        T upTo(Instant now, Budget budget);
    }

    /** Owes the company's daily mail, if there is one. */
    @FunctionalInterface
    interface Digest {
        boolean owe(
                Report report,
                List<Warning> warnings,
                @Nullable Anchor seal,
                Instant now,
                Budget budget);
    }

    Run run(Instant now, Deadline deadline) {
        Run run = new Run(now);
        part(run, "cases", () -> cases.upTo(now, Budget.of(deadline.cases())), run::looked);
        part(run, "persons", () -> persons.upTo(now, Budget.of(deadline.persons())), run::swept);
        Budget ofJournal = Budget.of(deadline.journal());
        part(run, "sealing", () -> sealing.upTo(now, ofJournal), run::sealed);
        part(run, "pruning", () -> pruning.upTo(now, ofJournal), run::pruned);
        part(run, "warnings", () -> watch.at(now), run::warned);
        part(run, "digest", () -> tell(run, now, Budget.of(deadline.telling())), run::told);
        return run;
    }

    /**
     * A part of a run that failed would be told as if nothing waited: the next run tells better.
     */
    private boolean tell(Run run, Instant now, Budget budget) {
        Report report = run.report();
        return report != null
                && run.isWatched()
                && digest.owe(report, run.warnings(), run.seal(), now, budget);
    }

    private static <T> void part(Run run, String name, Supplier<T> work, Consumer<T> done) {
        try {
            done.accept(work.get());
        } catch (RuntimeException failure) {
            run.failed(name, failure);
        }
    }
}
