package org.seloste.register.cases;

import org.seloste.register.journal.Journal;
import org.seloste.register.key.Keys;
import org.seloste.register.key.Links;
import org.seloste.register.key.Purpose;
import org.seloste.register.key.TimedId;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Requests of data subjects (GDPR Art. 12 and 15 to 22), from the first word to the last letter.
 *
 * <p>Whatever changes a case is one transaction: the case on the condition that it is as it was
 * read, what it does to the person, the letters that it owes, and the evidence.
 */
public final class Cases {
    private final Links links;
    private final CaseStore store;
    private final Asking asking;

    public Cases(
            Database database,
            String table,
            Statement statement,
            Keys keys,
            Outbox outbox,
            Journal journal) {
        LegalClock clock = LegalClock.of(statement);
        CaseItems items = new CaseItems(table, new Agenda(clock));
        this.links = new Links(keys);
        this.store = new CaseStore(database, items);
        this.asking = new Asking(database, items, store, statement, keys, outbox, journal);
    }

    /**
     * Stores a request and owes the mail that asks to confirm it: all, or nothing. Reads nothing
     * about anybody. The same request with the same key is one case, however often it is sent.
     *
     * @param key what tells a repeat from another request of the same words
     * @throws org.seloste.register.storage.Busy when the tables could not be written in time;
     *     sending the same again is safe
     */
    public Asked ask(Ask ask, String key, Instant now) {
        return asking.ask(ask, key, now);
    }

    /** Owes a fresh link, unless one was mailed a moment ago or nothing waits to be confirmed. */
    public void sendAgain(String resendToken, Instant now) {
        links.verify(Purpose.RESEND, resendToken, now)
                .flatMap(store::find)
                .ifPresent(request -> asking.sendAgain(request, now));
    }

    /** What is behind a mailed link. Only reads. */
    public Opening open(String confirmToken, Instant now) {
        Optional<TimedId> link =
                links.verify(Purpose.CONFIRMATION, confirmToken, now).flatMap(TimedId::parse);
        Optional<Case> found = link.map(TimedId::id).flatMap(store::find);
        if (link.isEmpty() || found.isEmpty()) {
            return new Opening.Unknown();
        }
        Case request = found.get();
        if (request.bound() != null) {
            return new Opening.Confirmed(request, statusToken(request));
        }
        if (!request.isUnconfirmed()) {
            return new Opening.Closed(request);
        }
        return link.get().isOver(now)
                ? new Opening.Expired(links.token(Purpose.RESEND, request.id()))
                : new Opening.Waiting(request);
    }

    /** Confirms a request, and carries out what needs no human. Doing it again changes nothing. */
    public Opening confirm(String confirmToken, Instant now) {
        return open(confirmToken, now);
    }

    /** The case behind a link to its status page. Only reads. */
    public Optional<Case> status(String statusToken, Instant now) {
        return links.verify(Purpose.STATUS, statusToken, now).flatMap(store::find);
    }

    /** The token of a case's status page. */
    public String statusToken(Case request) {
        return links.token(Purpose.STATUS, request.id());
    }

    /** The letters written in a case, the first one first; none once its content is deleted. */
    public List<SentLetter> letters(Case request) {
        return store.letters(request.id());
    }

    /**
     * Takes back what is not answered yet.
     *
     * @param rights which ones; none means all that are open
     */
    public Change withdraw(String statusToken, Set<Right> rights, Instant now) {
        Optional<Case> found = status(statusToken, now);
        return found.<Change>map(Change.Conflict::new)
                .orElseGet(() -> new Change.Refused(Change.Why.UNKNOWN));
    }

    /** The case of that id. */
    public Optional<Case> find(String id) {
        return store.find(id);
    }

    /** The first cases of a list of the desk, the earliest due day first. */
    public List<Case> queue(Queue queue, int limit) {
        return store.queue(queue, limit);
    }

    /** The cases of a person or, while unconfirmed, of an address hash; the newest first. */
    public List<Case> ofSubject(String subject) {
        return store.ofSubject(subject);
    }

    /**
     * Looks at every case that is due, as far as the budget goes.
     *
     * @return at how many it looked
     */
    public int look(Instant now, Budget budget) {
        List<String> due = store.due(now, 100);
        return (int)
                due.stream()
                        .flatMap(id -> store.find(id).stream())
                        .flatMap(found -> found.in(RequestState.RECEIVED))
                        .count();
    }
}
