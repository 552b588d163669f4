package org.seloste.register.journal;

import org.seloste.statement.Kept;
import org.seloste.statement.RetentionRule;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When months of the journal go: counted from their last day, as the statement says.
 *
 * @param statement how long evidence of requests is kept, and who handled data
 */
record Terms(Statement statement) {
    /** The first instant at which a month of a shelf may go. */
    Instant due(Shelf shelf, YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        Kept kept =
                switch (shelf) {
                    case EVIDENCE -> evidence(last);
                    case LOOKS ->
                            statement
                                    .handlingRule()
                                    .map((RetentionRule rule) -> rule.from(last))
                                    .orElseGet(() -> evidence(last));
                };
        return kept.deletableFrom(statement.zone());
    }

    private Kept evidence(LocalDate last) {
        return new Kept(last.plus(statement.requests().evidence()));
    }
}
