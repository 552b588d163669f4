package org.seloste.register.cases;

import org.seloste.register.cases.Looked.Failure;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Persons;
import org.seloste.register.storage.Budget;
import org.seloste.statement.LegalClock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Looks at every case that is due: what time alone leads to. */
final class Looking {
    private final CaseStore store;
    private final Rounds rounds;
    private final Persons persons;
    private final Erasures erasures;
    private final Agenda agenda;
    private final Upkeeping upkeeping;

    Looking(CaseStore store, Rounds rounds, Persons persons, Erasures erasures, LegalClock clock) {
        this.store = store;
        this.rounds = rounds;
        this.persons = persons;
        this.erasures = erasures;
        this.agenda = new Agenda(clock);
        this.upkeeping = new Upkeeping(clock);
    }

    /** One case that fails keeps no other from being looked at. */
    Looked look(Instant now, Budget budget) {
        int looked = 0;
        List<Failure> failures = new ArrayList<>();
        for (String id : store.due(now)) {
            if (budget.isOver()) {
                return new Looked(looked, failures, false);
            }
            try {
                store.find(id).ifPresent(request -> look(request, now, budget));
                looked++;
            } catch (RuntimeException failure) {
                failures.add(new Failure(id, failure));
            }
        }
        return new Looked(looked, failures, true);
    }

    /** Several things may be due at once in a case that nobody looked at for long. */
    private void look(Case read, Instant now, Budget budget) {
        Case request = read;
        for (int i = 0; i < Chore.values().length; i++) {
            Optional<Chore> chore = Chore.of(request, agenda, now);
            if (chore.isEmpty()) {
                return;
            }
            Case after = carryOut(chore.get(), request, now, budget);
            if (after.version() == request.version()) {
                return;
            }
            request = after;
        }
    }

    private Case carryOut(Chore chore, Case read, Instant now, Budget budget) {
        return switch (chore) {
            case BEGIN_ERASURE -> erasures.goOn(read, now, budget);
            case FINISH_ERASURE -> erasures.finish(read, now, budget);
            case REMIND -> play(chore, read, upkeeping::remind, now, budget);
            case CLOSE_UNCONFIRMED -> play(chore, read, upkeeping::closeUnconfirmed, now, budget);
            case END_COPY ->
                    play(
                            chore,
                            read,
                            (request, at) -> upkeeping.endCopy(request, state(request, at)),
                            now,
                            budget);
            case DELETE_CONTENT -> play(chore, read, upkeeping::deleteContent, now, budget);
            case END_HOLD ->
                    rounds.play(
                            read,
                            (request, _) ->
                                    Chore.of(request, agenda, now)
                                            .filter(chore::equals)
                                            .filter(_ -> state(request, now).isEmpty())
                                            .map(_ -> upkeeping.endHold(request, now)),
                            now,
                            budget);
            case CLOSE_UNIDENTIFIED ->
                    play(
                            chore,
                            read,
                            (request, at) ->
                                    upkeeping.closeUnidentified(request, state(request, at), at),
                            now,
                            budget);
            case LIFT ->
                    play(
                            chore,
                            read,
                            (request, at) -> upkeeping.lift(request, state(request, at), at),
                            now,
                            budget);
        };
    }

    /** Only while it is still to be done: somebody may have been faster. */
    private Case play(
            Chore chore,
            Case read,
            BiFunction<Case, Instant, Turn> turn,
            Instant now,
            Budget budget) {
        return rounds.play(
                read,
                (request, _) ->
                        Chore.of(request, agenda, now)
                                .filter(chore::equals)
                                .map(_ -> turn.apply(request, now)),
                now,
                budget);
    }

    private Optional<PersonState> state(Case request, Instant now) {
        return Optional.ofNullable(request.person()).flatMap(id -> persons.state(id, now));
    }
}
