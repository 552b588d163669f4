package org.seloste.register.cases;

import org.seloste.register.person.Behind;
import org.seloste.register.person.Persons;
import org.seloste.register.storage.Budget;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.LegalClock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Confirms requests, and carries out what needs no human. */
final class Confirming {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Rounds rounds;
    private final Persons persons;
    private final Erasures erasures;
    private final Confirmation confirmation;

    Confirming(Rounds rounds, Persons persons, Erasures erasures, LegalClock clock) {
        this.rounds = rounds;
        this.persons = persons;
        this.erasures = erasures;
        this.confirmation = new Confirmation(clock);
    }

    /** The case as it is afterwards; does nothing when it waits for no confirmation any more. */
    Case confirm(Case read, Instant now) {
        Budget budget = Budget.of(PATIENCE);
        Case confirmed =
                rounds.play(
                        read,
                        (request, open) -> {
                            EmailAddress address = request.address();
                            if (!request.isUnconfirmed() || address == null) {
                                return Optional.empty();
                            }
                            Behind behind = persons.behind(address, now, budget);
                            Situation situation = Situation.of(request, behind, open);
                            return Optional.of(confirmation.confirmed(situation, now));
                        },
                        now,
                        budget);
        return erasures.finish(confirmed, now, budget);
    }
}
