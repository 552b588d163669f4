package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.journal.Journal;
import org.seloste.register.key.Keys;
import org.seloste.register.key.Links;
import org.seloste.register.key.Purpose;
import org.seloste.register.key.TimedId;
import org.seloste.register.key.UnsubscribeId;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Persons;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;
import org.seloste.statement.Statement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Requests of data subjects (GDPR Art. 12 and 15 to 22), from the first word to the last letter.
 *
 * <p>Whatever changes a case is one transaction: the case on the condition that it is as it was
 * read, what it does to the person, the letters that it owes, and the evidence.
 */
public final class Cases {
    private final Links links;
    private final CaseStore store;
    private final Persons persons;
    private final Asking asking;
    private final Confirming confirming;
    private final Withdrawing withdrawing;
    private final Unsubscribing unsubscribing;
    private final Looking looking;
    private final Retelling retelling;

    public Cases(
            Database database,
            String table,
            Statement statement,
            Keys keys,
            Persons persons,
            Outbox outbox,
            Journal journal) {
        LegalClock clock = LegalClock.of(statement);
        CaseItems items = new CaseItems(table, new Agenda(clock));
        Turns turns = new Turns(database, items, persons, outbox, journal, statement);
        this.links = new Links(keys);
        this.store = new CaseStore(database, items);
        this.persons = persons;
        Rounds rounds = new Rounds(store, turns);
        Erasures erasures = new Erasures(store, rounds, persons, statement);
        this.asking = new Asking(turns, rounds, statement, keys);
        this.confirming = new Confirming(rounds, persons, erasures, clock);
        this.withdrawing = new Withdrawing(store, turns, rounds, persons, clock);
        this.unsubscribing = new Unsubscribing(turns, store, persons, statement, keys);
        this.looking = new Looking(store, rounds, persons, erasures, clock);
        this.retelling = new Retelling(statement);
    }

    /**
     * Stores a request and owes the mail that asks to confirm it: all, or nothing. Reads nothing
     * about anybody. The same request with the same key is one case, however often it is sent;
     * without a key it is one a day, for as long as it waits to be confirmed.
     *
     * @param key what tells a repeat from another request of the same words; null when none came
     * @throws org.seloste.register.storage.Busy when the tables could not be written in time;
     *     sending the same again is safe
     */
    public Asked ask(Ask ask, @Nullable String key, Instant now) {
        return asking.ask(ask, key, now);
    }

    /**
     * Owes a fresh link, unless one was mailed a moment ago or nothing waits to be confirmed.
     *
     * @return how long to wait where one was mailed a moment ago; nothing otherwise
     */
    public Duration sendAgain(String resendToken, Instant now) {
        return links.verify(Purpose.RESEND, resendToken, now)
                .flatMap(store::find)
                .map(request -> asking.sendAgain(request, now))
                .orElse(Duration.ZERO);
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
        if (!request.isUnconfirmed()) {
            return after(request);
        }
        return link.get().isOver(now)
                ? new Opening.Expired(links.token(Purpose.RESEND, request.id()), request.language())
                : new Opening.Waiting(request);
    }

    private Opening after(Case request) {
        return request.bound() == null
                ? new Opening.Closed(request)
                : new Opening.Confirmed(request, statusToken(request), joined(request));
    }

    /** The earlier cases that a case leaves its rights to; without those that are gone. */
    public List<Case> joined(Case request) {
        return request.in(RequestState.MERGED)
                .flatMap(wish -> Stream.ofNullable(wish.mergedInto()))
                .distinct()
                .flatMap(id -> store.find(id).stream())
                .toList();
    }

    /** Confirms a request, and carries out what needs no human. Doing it again changes nothing. */
    public Opening confirm(String confirmToken, Instant now) {
        return switch (open(confirmToken, now)) {
            case Opening.Waiting(Case request) -> after(confirming.confirm(request, now));
            case Opening other -> other;
        };
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
        return status(statusToken, now)
                .map(request -> withdrawing.withdraw(request, rights, now))
                .orElseGet(() -> new Change.Refused(Change.Why.UNKNOWN));
    }

    /**
     * Takes back what is not answered yet, on the sender's word to an employee.
     *
     * @param version the version that the employee has seen
     * @param actor the employee
     * @param rights which ones; none means all that are open
     */
    public Change withdraw(String id, long version, String actor, Set<Right> rights, Instant now) {
        if (actor.isBlank()) {
            return new Change.Refused(Change.Why.NO_ACTOR);
        }
        return store.find(id)
                .map(request -> withdrawing.withdraw(request, version, actor, rights, now))
                .orElseGet(() -> new Change.Refused(Change.Why.UNKNOWN));
    }

    /**
     * Bans marketing at once, by the button in a marketing mail; no confirmation is asked for.
     * Doing it again changes nothing. Empty when the link is not ours.
     */
    public Optional<Case> unsubscribe(String unsubscribeToken, Instant now) {
        return links.verify(Purpose.UNSUBSCRIBE, unsubscribeToken, now)
                .flatMap(UnsubscribeId::parse)
                .map(link -> unsubscribing.unsubscribe(link, now));
    }

    /** Whether a link to stop marketing is ours. Reads nothing. */
    public boolean isUnsubscribeLink(String unsubscribeToken, Instant now) {
        return links.verify(Purpose.UNSUBSCRIBE, unsubscribeToken, now)
                .flatMap(UnsubscribeId::parse)
                .isPresent();
    }

    /** The language of the person whom a link to stop marketing is for, who is still there. */
    public Optional<String> unsubscribeLanguage(String unsubscribeToken, Instant now) {
        return links.verify(Purpose.UNSUBSCRIBE, unsubscribeToken, now)
                .flatMap(UnsubscribeId::parse)
                .flatMap(link -> persons.state(link.person(), now))
                .map(PersonState::language);
    }

    /** The case of that id. */
    public Optional<Case> find(String id) {
        return store.find(id);
    }

    /** What cases still tell of what they did to a person. */
    public Retelling retelling() {
        return retelling;
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
     * Looks at every case that is due, as far as the budget goes: what time alone leads to. One
     * that fails keeps no other from being looked at.
     */
    public Looked look(Instant now, Budget budget) {
        return looking.look(now, budget);
    }
}
