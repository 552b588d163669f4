package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Act.Decide;
import org.seloste.register.cases.Change.Conflict;
import org.seloste.register.cases.Change.Done;
import org.seloste.register.cases.Change.Refused;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Plan.Barred;
import org.seloste.register.cases.Plan.Ready;
import org.seloste.register.cases.Turns.Result.Outdated;
import org.seloste.register.cases.Turns.Result.Written;
import org.seloste.register.journal.Journal;
import org.seloste.register.key.Keys;
import org.seloste.register.key.Links;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.person.Persons;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.statement.LegalClock;
import org.seloste.statement.Right;
import org.seloste.statement.Statement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people at the desk do with cases. An act names who does it and the version of the case that
 * they saw: of two who decide at the same time, one does, and the other is shown what they did.
 */
public final class Decisions {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final CaseStore store;
    private final Turns turns;
    private final Scenes scenes;
    private final Erasures erasures;
    private final Previewing previewing;
    private final Recorder recorder;
    private final Addresses addresses;
    private final FurtherAddresses furtherAddresses;
    private final Strangers strangers;

    /** The decisions over tables that are reached already. */
    public Decisions(
            Database database,
            String table,
            Statement statement,
            Keys keys,
            Persons persons,
            Outbox outbox,
            Journal journal) {
        LegalClock clock = LegalClock.of(statement);
        CaseItems items = new CaseItems(table, new Agenda(clock));
        this.store = new CaseStore(database, items);
        this.turns = new Turns(database, items, persons, outbox, journal, statement);
        Rounds rounds = new Rounds(store, turns);
        this.scenes = new Scenes(statement, persons, keys, store);
        this.erasures = new Erasures(store, rounds, persons, statement);
        this.strangers = new Strangers(persons, clock);
        this.previewing = new Previewing(statement, strangers);
        this.recorder = new Recorder(store, turns, persons, erasures, statement, keys);
        this.addresses = new Addresses(new Links(keys), store, rounds, scenes);
        this.furtherAddresses = new FurtherAddresses(new Links(keys), persons);
    }

    /**
     * Does something with a case: the case, the person, the letters and the evidence in one
     * transaction.
     *
     * @param version the version that whoever decides has seen
     * @param actor who does it
     */
    public Change decide(String caseId, long version, String actor, Act act, Instant now) {
        Budget budget = Budget.of(PATIENCE);
        Optional<Case> found = store.find(caseId);
        if (found.isEmpty()) {
            return new Refused(Why.UNKNOWN);
        }
        Case request = found.get();
        while (request.version() == version) {
            switch (plan(request, actor, act, now)) {
                case Barred(Why why) -> {
                    return new Refused(why);
                }
                case Ready(Turn turn) -> {
                    switch (turns.write(turn, now, budget)) {
                        case Written(Case after) -> {
                            return new Done(erasures.finish(after, now, budget));
                        }
                        // Without a case it was the person that changed: looked at again.
                        case Outdated(@Nullable Case current, Map<Right, String> locks) -> {
                            if (!locks.isEmpty()) {
                                return new Refused(Why.WRONG_STATE);
                            }
                            budget.pause();
                            request = current == null ? request : current;
                        }
                    }
                }
            }
        }
        return new Conflict(request);
    }

    /** What {@link #decide} would do, without doing it. */
    public Preview preview(String caseId, String actor, Act act, Instant now) {
        return store.find(caseId)
                .map(
                        request ->
                                previewing.of(
                                        plan(request, actor, act, now), act, this::isFirst, now))
                .orElseGet(() -> new Preview.Refused(Why.UNKNOWN));
    }

    /**
     * Whether a copy that a case hands out, or may, can be read by somebody else than the person.
     */
    public List<Warning> strangers(Case request, Instant now) {
        return strangers.warnings(request, now);
    }

    /**
     * Writes down a request that came by another way than the page, and carries out what needs no
     * decision. The same recording with the same key is one case.
     *
     * @param key what tells a repeat from another request of the same words
     * @param actor who established who asks
     */
    public Change record(Recording recording, String key, String actor, Instant now) {
        return recorder.record(recording, key, actor, now);
    }

    /** What is behind a link that confirms an address. Only reads. */
    public AddressOpening openAddress(String token, Instant now) {
        return furtherAddresses.open(token, now).orElseGet(() -> addresses.open(token, now));
    }

    /** The owner of an address confirms it. Doing it again changes nothing. */
    public AddressOpening confirmAddress(String token, Instant now) {
        return furtherAddresses.confirm(token, now).orElseGet(() -> addresses.confirm(token, now));
    }

    private boolean isFirst(Case request) {
        return store.ofSubject(request.subject()).stream()
                .allMatch(other -> other.id().equals(request.id()));
    }

    private Scene scene(Case request, String actor, Act act, Instant now) {
        if (!(act instanceof Decide decide)) {
            return scenes.read(request, null, actor, now);
        }
        return Copies.erases(decide.rulings())
                ? scenes.readForErasure(request, decide.person(), actor, now)
                : scenes.read(request, decide.person(), actor, now);
    }

    private Plan plan(Case request, String actor, Act act, Instant now) {
        return Desk.plan(scene(request, actor, act, now), act);
    }
}
