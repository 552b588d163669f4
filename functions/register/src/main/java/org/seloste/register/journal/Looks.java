package org.seloste.register.journal;

import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Transaction;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Notes which employee looked at whose data, and what for, before it is shown to them. */
public final class Looks {
    /** The purpose of looking at data to answer a request about it (GDPR Art. 12). */
    public static final String RIGHTS_REQUEST = "rights-request";

    /** The purpose of looking at data because a law asks: for bookkeeping, or an authority. */
    public static final String LEGAL_DUTY = "legal-duty";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Database database;
    private final Journal journal;

    public Looks(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /**
     * Notes a look.
     *
     * @param subject the id of the person or of the case
     * @param actor the employee's id
     * @param purpose key of the statement's purpose that it is for, {@link #RIGHTS_REQUEST} or
     *     {@link #LEGAL_DUTY}
     * @throws org.seloste.register.storage.Busy when it could not be noted: then nothing may be
     *     shown
     */
    public void note(String subject, String actor, String purpose, Instant now) {
        Transaction transaction = database.transaction();
        journal.write(
                transaction,
                new Entry(Event.DATA_VIEWED, subject, Map.of("actor", actor, "purpose", purpose)),
                now);
        transaction.commit(Budget.of(PATIENCE));
    }
}
