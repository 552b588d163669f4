package org.seloste.retentionsweep;

import org.seloste.register.cases.Looked;
import org.seloste.register.cases.Warning;
import org.seloste.register.journal.Pruned;
import org.seloste.register.journal.Sealed;
import org.seloste.register.storage.Budget;

import java.time.Instant;
import java.util.List;

/**
 * What is done each hour. The parts have nothing to do with each other: when one fails, the others
 * are done all the same.
 *
 * @param cases looks at the cases that are due
 * @param sealing seals the journal
 * @param pruning deletes what of it has had its time, when all is sealed
 * @param watch tells what is the matter with open cases
 */
record Sweep(Work<Looked> cases, Work<Sealed> sealing, Work<Pruned> pruning, Watch watch) {
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

    Run run(Instant now, Deadline deadline) {
        Run run = new Run(now);
        try {
            run.looked(cases.upTo(now, Budget.of(deadline.cases())));
        } catch (RuntimeException failure) {
            run.failed("cases", failure);
        }
        Budget ofJournal = Budget.of(deadline.journal());
        try {
            run.sealed(sealing.upTo(now, ofJournal));
        } catch (RuntimeException failure) {
            run.failed("sealing", failure);
        }
        try {
            run.pruned(pruning.upTo(now, ofJournal));
        } catch (RuntimeException failure) {
            run.failed("pruning", failure);
        }
        try {
            run.warned(watch.at(now));
        } catch (RuntimeException failure) {
            run.failed("warnings", failure);
        }
        return run;
    }
}
