package org.seloste.register.cases;

import org.seloste.register.cases.Task.Closing;
import org.seloste.register.cases.Task.Outcome;
import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Outcome.Refused;
import org.seloste.register.storage.Transaction;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recipients who have to be told (GDPR Art. 19): one task each, until somebody closes it. */
public final class Tasks {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Database database;
    private final TaskItems items;
    private final Journal journal;

    public Tasks(Database database, String table, Journal journal) {
        this.database = database;
        this.items = new TaskItems(table);
        this.journal = journal;
    }

    /** What became of closing a task. */
    public sealed interface Closed {
        /**
         * It is closed.
         *
         * @param task as it is now
         */
        record Done(Task task) implements Closed {}

        /**
         * Somebody closed it before; that stays.
         *
         * @param task as it is
         */
        record Before(Task task) implements Closed {}

        /**
         * It may not be closed so.
         *
         * @param why the reason
         */
        record Refused(Change.Why why) implements Closed {}
    }

    /** Open tasks of all cases, the earliest due first. */
    public List<Task> open(int limit) {
        return read(database.page(items.open(limit)));
    }

    /** Those of them whose day is over. */
    public List<Task> overdue(LocalDate today, int limit) {
        return read(database.page(items.overdue(today, limit)));
    }

    private List<Task> read(List<Item> found) {
        return TaskItems.open(
                found.stream()
                        .map(items::get)
                        .map(database::get)
                        .flatMap(Optional::stream)
                        .map(TaskItems::read)
                        .toList());
    }

    /** All tasks of a case, open and closed. */
    public List<Task> of(String caseId) {
        return database.all(items.of(caseId)).stream().map(TaskItems::read).toList();
    }

    /**
     * Closes a task. Not telling a recipient needs a reason (Art. 19: impossible, or an effort out
     * of proportion).
     */
    public Closed close(
            String caseId, String id, Outcome outcome, String reason, String actor, Instant now) {
        Optional<Change.Why> bar = bar(outcome, reason, actor);
        if (bar.isPresent()) {
            return new Closed.Refused(bar.get());
        }
        Closing closing = new Closing(outcome, reason.strip(), actor, now);
        Transaction transaction = database.transaction();
        transaction.update("task", items.close(caseId, id, closing));
        Map<String, String> refs = Map.of("task", id, "outcome", outcome.name(), "actor", actor);
        journal.write(transaction, new Entry(Event.RECIPIENT_SETTLED, caseId, refs), now);
        return switch (transaction.commit(Budget.of(PATIENCE))) {
            case Committed _ -> new Closed.Done(read(caseId, id).orElseThrow());
            case Refused refused ->
                    refused.found("task")
                            .map(TaskItems::read)
                            .<Closed>map(Closed.Before::new)
                            .orElseGet(() -> new Closed.Refused(Change.Why.UNKNOWN));
        };
    }

    private static Optional<Change.Why> bar(Outcome outcome, String reason, String actor) {
        if (actor.isBlank()) {
            return Optional.of(Change.Why.NO_ACTOR);
        }
        return outcome == Outcome.SENT && reason.isBlank()
                ? Optional.empty()
                : Words.against(reason);
    }

    private Optional<Task> read(String caseId, String id) {
        return database.get(items.get(caseId, id)).map(TaskItems::read);
    }
}
