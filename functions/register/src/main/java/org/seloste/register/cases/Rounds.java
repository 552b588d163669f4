package org.seloste.register.cases;

import org.seloste.register.cases.Turns.Result.Outdated;
import org.seloste.register.cases.Turns.Result.Written;
import org.seloste.register.storage.Budget;
import org.seloste.statement.Right;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads a case, works out what to change, writes it; and again while somebody else was faster. */
final class Rounds {
    private final CaseStore store;
    private final Turns turns;

    Rounds(CaseStore store, Turns turns) {
        this.store = store;
        this.turns = turns;
    }

    /** What is to be changed in a case as it is now. */
    @FunctionalInterface
    interface Plan {
        /**
         * The change; empty when there is nothing to do any more.
         *
         * @param request the case as it is stored
         * @param open the open cases that were found to ask for the same, by right
         */
        Optional<Turn> of(Case request, Map<Right, Case> open);
    }

    /**
     * The case as it is in the end; empty when there is none of that id.
     *
     * @throws org.seloste.register.storage.Busy when there was no end within the budget
     */
    Optional<Case> play(String id, Plan plan, Instant now, Budget budget) {
        return store.find(id).map(request -> play(request, plan, now, budget));
    }

    /** The same, of a case that was just read. */
    Case play(Case read, Plan plan, Instant now, Budget budget) {
        Case request = read;
        Map<Right, Case> open = new EnumMap<>(Right.class);
        while (true) {
            Optional<Turn> turn = plan.of(request, open);
            if (turn.isEmpty()) {
                return request;
            }
            switch (turns.write(turn.get(), now, budget)) {
                case Written(Case after) -> {
                    return after;
                }
                case Outdated outdated -> {
                    budget.pause();
                    open.clear();
                    outdated.locks()
                            .forEach(
                                    (right, id) ->
                                            store.find(id)
                                                    .ifPresent(other -> open.put(right, other)));
                    request = outdated.found() == null ? request : outdated.found();
                }
            }
        }
    }
}
