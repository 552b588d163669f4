package org.seloste.register.cases;

import org.seloste.register.person.ErasureResult;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Persons;
import org.seloste.register.person.Scope;
import org.seloste.register.storage.Budget;
import org.seloste.statement.LegalClock;
import org.seloste.statement.Right;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Erases what a case says, for as long as it takes, and closes with the count of it. */
final class Erasures {
    private final CaseStore store;
    private final Rounds rounds;
    private final Persons persons;
    private final Erasure erasure;
    private final Upkeeping upkeeping;

    Erasures(CaseStore store, Rounds rounds, Persons persons, Statement statement) {
        this.store = store;
        this.rounds = rounds;
        this.persons = persons;
        this.erasure = new Erasure(statement);
        this.upkeeping = new Upkeeping(LegalClock.of(statement));
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
        Erasing erasing = read.upkeep().erasing();
        String person = read.person();
        if (erasing == null || person == null) {
            return read;
        }
        ErasureResult result = persons.erase(person, scope(read, erasing), now, budget);
        if (!result.finished()) {
            return read;
        }
        if (erasing.isWhole()) {
            endOthers(read, person, now, budget);
        }
        List<String> told = told(read);
        return rounds.play(
                read,
                (request, _) ->
                        request.isErasing()
                                ? Optional.of(erasure.end(request, result, told, now))
                                : Optional.empty(),
                now,
                budget);
    }

    /** Who had to be told that the data goes (Art. 19). */
    private List<String> told(Case request) {
        return store.tasks(request.id()).stream()
                .filter(task -> task.right() == Right.ERASURE)
                .map(Task::recipient)
                .toList();
    }

    private static Scope scope(Case request, Erasing erasing) {
        return Scope.of(
                Set.copyOf(erasing.categories()), erasing.sentOnly() ? request.address() : null);
    }

    /** What the person asked in other cases is answered by it, and what they wrote there goes. */
    private void endOthers(Case own, String person, Instant now, Budget budget) {
        for (Case other : store.ofSubject(person)) {
            if (!other.id().equals(own.id())) {
                rounds.play(other, (request, _) -> end(request, now), now, budget);
            }
        }
    }

    private Optional<Turn> end(Case other, Instant now) {
        boolean ended = other.history().stream().anyMatch(step -> step.kind() == Step.Kind.ERASED);
        if (ended || other.isErasing() || other.upkeep().contentGone()) {
            return Optional.empty();
        }
        return Optional.of(other.isOpen() ? erasure.elsewhere(other, now) : forgotten(other, now));
    }

    /** What it restricted is gone: nothing keeps its evidence beyond the day of that. */
    private Turn forgotten(Case other, Instant now) {
        Turn turn = upkeeping.deleteContent(other, now);
        return turn.to(turn.after().each(wish -> wish.with((Hold) null)));
    }

    private Optional<PersonState> state(Case request, Instant now) {
        return Optional.ofNullable(request.person()).flatMap(id -> persons.state(id, now));
    }
}
