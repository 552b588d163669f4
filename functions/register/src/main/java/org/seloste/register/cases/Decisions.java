package org.seloste.register.cases;

import org.seloste.register.cases.Change.Conflict;
import org.seloste.register.cases.Change.Refused;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.journal.Journal;
import org.seloste.register.key.Keys;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.storage.Database;
import org.seloste.statement.LegalClock;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.util.List;

/**
 * What people at the desk do with cases. An act names who does it and the version of the case that
 * they saw: of two who decide at the same time, one does, and the other is shown what they did.
 */
public final class Decisions {
    private final CaseStore store;

    public Decisions(
            Database database,
            String table,
            Statement statement,
            Keys keys,
            Outbox outbox,
            Journal journal) {
        CaseItems items = new CaseItems(table, new Agenda(LegalClock.of(statement)));
        this.store = new CaseStore(database, items);
    }

    /**
     * Does something with a case: the case, the person, the letters and the evidence in one
     * transaction.
     *
     * @param version the version that whoever decides has seen
     * @param actor who does it
     */
    public Change decide(String caseId, long version, String actor, Act act, Instant now) {
        return store.find(caseId)
                .<Change>map(
                        found ->
                                found.version() == version
                                        ? new Refused(Why.WRONG_STATE)
                                        : new Conflict(found))
                .orElseGet(() -> new Refused(Why.UNKNOWN));
    }

    /** What {@link #decide} would do, without doing it. */
    public Preview preview(String caseId, String actor, Act act, Instant now) {
        return store.find(caseId)
                .<Preview>map(_ -> new Preview.Possible(List.of(), List.of()))
                .orElseGet(() -> new Preview.Refused(Why.UNKNOWN));
    }

    /**
     * Writes down a request that came by another way than the page, and carries out what needs no
     * decision. The same recording with the same key is one case.
     *
     * @param key what tells a repeat from another request of the same words
     * @param actor who established who asks
     */
    public Change record(Recording recording, String key, String actor, Instant now) {
        return new Refused(Why.WRONG_STATE);
    }

    /** What is behind a link that confirms a new address. Only reads. */
    public AddressOpening openAddress(String token, Instant now) {
        return new AddressOpening.Unknown();
    }

    /** The owner of a new address confirms it. Doing it again changes nothing. */
    public AddressOpening confirmAddress(String token, Instant now) {
        return openAddress(token, now);
    }
}
