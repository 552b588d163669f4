package org.seloste.register.restore;

import org.seloste.register.person.PersonChange;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Persons;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Transaction;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Changes persons as a case would, where they are not so already. */
final class Redoing {
    private final Database database;
    private final Persons persons;
    private final Instant now;
    private final Budget budget;

    Redoing(Database database, Persons persons, Instant now, Budget budget) {
        this.database = database;
        this.persons = persons;
        this.now = now;
        this.budget = budget;
    }

    Optional<PersonState> state(String person) {
        return persons.state(person, now);
    }

    /**
     * Brings somebody to where a function wants them.
     *
     * @param wanted the change that is left to be made; an empty one when there is none
     * @return whether anything was changed
     */
    boolean change(String person, Function<PersonState, PersonChange> wanted) {
        while (true) {
            Optional<PersonState> state = state(person);
            PersonChange change = state.map(wanted).orElseGet(() -> PersonChange.by(""));
            if (state.isEmpty()) {
                return false;
            }
            if (change.isEmpty()) {
                // It may have been made, and broken off before what lies under them was held.
                settle(person, now);
                return false;
            }
            Transaction transaction = database.transaction();
            persons.change(transaction, state.get(), change, now);
            if (transaction.commit(budget) instanceof Committed) {
                settle(person, now);
                return true;
            }
            budget.pause();
        }
    }

    private void settle(String person, Instant now) {
        while (!persons.settle(person, now, budget)) {
            budget.pause();
        }
    }
}
