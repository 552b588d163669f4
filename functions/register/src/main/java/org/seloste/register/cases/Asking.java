package org.seloste.register.cases;

import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
import org.seloste.register.key.AddressHash;
import org.seloste.register.key.Keys;
import org.seloste.register.key.Links;
import org.seloste.register.key.Purpose;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Outcome.Refused;
import org.seloste.register.storage.Transaction;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RequestState;
import org.seloste.statement.Statement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Takes in requests that nobody has confirmed yet. Reads nothing about anybody. */
final class Asking {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String CASE = "case";

    private final Database database;
    private final CaseItems items;
    private final Statement statement;
    private final LegalClock clock;
    private final Keys keys;
    private final AddressHash hash;
    private final Links links;
    private final Journal journal;

    Asking(
            Database database,
            CaseItems items,
            CaseStore store,
            Statement statement,
            Keys keys,
            Outbox outbox,
            Journal journal) {
        this.database = database;
        this.items = items;
        this.statement = statement;
        this.clock = LegalClock.of(statement);
        this.keys = keys;
        this.hash = new AddressHash(keys);
        this.links = new Links(keys);
        this.journal = journal;
    }

    Asked ask(Ask ask, String key, Instant now) {
        Case request = received(ask, key, now);
        Transaction transaction = database.transaction();
        transaction.put(CASE, items.create(request));
        journal.write(
                transaction,
                new Entry(
                        Event.REQUEST_RECEIVED,
                        request.id(),
                        Map.of("channel", ask.channel().name())),
                now);
        return switch (transaction.commit(Budget.of(PATIENCE))) {
            case Committed() -> asked(request);
            case Refused refused -> asked(refused.found(CASE).map(CaseItems::read).orElse(request));
        };
    }

    void sendAgain(Case request, Instant now) {}

    private Asked asked(Case request) {
        return new Asked(
                links.token(Purpose.RESEND, request.id()),
                request.number(),
                request.due().orElse(request.receivedOn()));
    }

    private Case received(Ask ask, String key, Instant now) {
        LocalDate on = clock.receivedOn(ask.receivedAt());
        LocalDate due = clock.due(on, 0);
        List<Wish> wishes =
                ask.wishes().entrySet().stream()
                        .map(wish -> Wish.received(wish.getKey(), wish.getValue(), due))
                        .map(wish -> wish.in(RequestState.AWAITING_CONFIRMATION))
                        .toList();
        return new Case(
                CaseKey.of(keys.current(), ask, key),
                1,
                new Asker(ask.language(), ask.name(), ask.address(), hash.newest(ask.address())),
                new Arrived(ask.channel(), ask.receivedAt(), on, statement.currentVersion().key()),
                null,
                wishes,
                List.of(
                        Step.until(
                                now, Step.Kind.RECEIVED, List.copyOf(ask.wishes().keySet()), due)),
                null,
                Upkeep.NEW.linkSent(now));
    }
}
