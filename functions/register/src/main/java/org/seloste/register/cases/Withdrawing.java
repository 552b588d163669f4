package org.seloste.register.cases;

import org.seloste.register.cases.Change.Conflict;
import org.seloste.register.cases.Change.Done;
import org.seloste.register.cases.Change.Refused;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Turns.Result.Outdated;
import org.seloste.register.cases.Turns.Result.Written;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Persons;
import org.seloste.register.storage.Budget;
import org.seloste.statement.LegalClock;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** Takes requests back. */
final class Withdrawing {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CaseStore store;
    private final Turns turns;
    private final Rounds rounds;
    private final Persons persons;
    private final Withdrawal withdrawal;

    Withdrawing(CaseStore store, Turns turns, Rounds rounds, Persons persons, LegalClock clock) {
        this.store = store;
        this.turns = turns;
        this.rounds = rounds;
        this.persons = persons;
        this.withdrawal = new Withdrawal(clock);
    }

    /** What was taken back before stays so; doing it again changes nothing. */
    Change withdraw(Case read, Set<Right> asked, Instant now) {
        AtomicBoolean possible = new AtomicBoolean();
        Case after =
                rounds.play(
                        read,
                        (request, _) -> {
                            List<Right> rights = Withdrawal.possible(request, asked);
                            possible.set(!rights.isEmpty() || Withdrawal.isDone(request, asked));
                            return rights.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(
                                            withdrawal.of(
                                                    request,
                                                    rights,
                                                    state(request, now),
                                                    store.joining(request),
                                                    now));
                        },
                        now,
                        Budget.of(PATIENCE));
        return possible.get() ? new Done(after) : new Refused(Why.WRONG_STATE);
    }

    /**
     * On the word of the sender to an employee, who saw that version.
     *
     * @param actor the employee
     */
    Change withdraw(Case read, long version, String actor, Set<Right> asked, Instant now) {
        Budget budget = Budget.of(PATIENCE);
        Case request = read;
        while (request.version() == version) {
            List<Right> rights = Withdrawal.possible(request, asked);
            if (rights.isEmpty()) {
                return new Refused(Why.WRONG_STATE);
            }
            Turn turn =
                    withdrawal.of(
                            request, rights, state(request, now), store.joining(request), now);
            switch (turns.write(turn.with("actor", actor), now, budget)) {
                case Written(Case after) -> {
                    return new Done(after);
                }
                // Without a case it was the person that changed: looked at again.
                case Outdated outdated -> {
                    budget.pause();
                    request = outdated.found() == null ? request : outdated.found();
                }
            }
        }
        return new Conflict(request);
    }

    private Optional<PersonState> state(Case request, Instant now) {
        return Optional.ofNullable(request.person()).flatMap(id -> persons.state(id, now));
    }
}
