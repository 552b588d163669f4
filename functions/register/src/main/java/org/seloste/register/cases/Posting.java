package org.seloste.register.cases;

import org.seloste.register.cases.Change.Why;
import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Transaction;
import org.seloste.statement.LegalClock;
import org.seloste.statement.Statement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** How employees note that they posted a letter which no mail brings. */
public final class Posting {
    /** The number of the letter, as the journal tells it. */
    static final String LETTER = "letter";

    /** The day of it. */
    static final String ON = "on";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Database database;
    private final CaseItems items;
    private final LegalClock clock;
    private final Journal journal;

    public Posting(Database database, String table, Statement statement, Journal journal) {
        this.database = database;
        this.clock = LegalClock.of(statement);
        this.items = new CaseItems(table, new Agenda(clock));
        this.journal = journal;
    }

    /** What became of noting it. */
    public sealed interface Posted {
        /**
         * It is noted, now or before.
         *
         * @param letter as it is now
         */
        record Done(SentLetter letter) implements Posted {}

        /**
         * Another day is noted; that stays.
         *
         * @param letter as it is
         */
        record Before(SentLetter letter) implements Posted {}

        /**
         * It cannot be noted so.
         *
         * @param why the reason
         */
        record Refused(Why why) implements Posted {}
    }

    /**
     * Notes that a letter was posted. Doing it again with the same day changes nothing.
     *
     * @param on the day, not before the letter was written and not after today
     * @param actor the employee
     * @throws org.seloste.register.storage.Busy when it did not succeed in time
     */
    public Posted post(String caseId, int number, LocalDate on, String actor, Instant now) {
        Budget budget = Budget.of(PATIENCE);
        while (true) {
            Optional<SentLetter> found =
                    database.get(items.getLetter(caseId, number)).map(CaseItems::letter);
            if (found.isEmpty()) {
                return new Posted.Refused(Why.UNKNOWN);
            }
            SentLetter letter = found.get();
            if (letter.postedOn() != null) {
                return letter.postedOn().equals(on)
                        ? new Posted.Done(letter)
                        : new Posted.Before(letter);
            }
            if (on.isBefore(clock.receivedOn(letter.writtenAt()))
                    || on.isAfter(clock.receivedOn(now))) {
                return new Posted.Refused(Why.WRONG_DAY);
            }
            if (write(caseId, letter, on, actor, now).commit(budget) instanceof Committed) {
                return new Posted.Done(letter.posted(on));
            }
            budget.pause();
        }
    }

    private Transaction write(
            String caseId, SentLetter letter, LocalDate on, String actor, Instant now) {
        Transaction transaction = database.transaction();
        transaction.update("letter", items.post(caseId, letter.number(), on).update());
        Map<String, String> refs =
                Map.of(
                        LETTER,
                        Integer.toString(letter.number()),
                        "kind",
                        letter.kind(),
                        ON,
                        on.toString(),
                        "actor",
                        actor);
        journal.write(transaction, new Entry(Event.LETTER_POSTED, caseId, refs), now);
        return transaction;
    }
}
