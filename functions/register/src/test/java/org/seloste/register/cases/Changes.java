package org.seloste.register.cases;

import org.seloste.register.person.PersonChange;
import org.seloste.register.person.PersonState;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Transaction;
import org.seloste.register.testing.LocalTables;

import java.time.Instant;

/** What a case does to a person, and nothing else. */
final class Changes {
    private Changes() {}

    static PersonChange by(Case request) {
        return PersonChange.by(request.id());
    }

    static void change(LocalTables tables, PersonState before, PersonChange change, Instant when) {
        Database database = tables.database();
        Transaction transaction = database.transaction();
        tables.register().persons().change(transaction, before, change, when);
        if (!(transaction.commit(Restoring.budget()) instanceof Committed)) {
            throw new AssertionError("not changed");
        }
    }
}
