package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Change.Done;
import org.seloste.register.cases.Change.Refused;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Turns.Result.Outdated;
import org.seloste.register.cases.Turns.Result.Written;
import org.seloste.register.journal.Event;
import org.seloste.register.key.AddressHash;
import org.seloste.register.key.Keys;
import org.seloste.register.key.Use;
import org.seloste.register.person.Behind;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Persons;
import org.seloste.register.storage.Budget;
import org.seloste.statement.Category;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.LegalClock;
import org.seloste.statement.Right;
import org.seloste.statement.Statement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Writes down requests that came by another way than the page. */
final class Recorder {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final CaseStore store;
    private final Turns turns;
    private final Persons persons;
    private final Erasures erasures;
    private final Statement statement;
    private final LegalClock clock;
    private final Keys keys;
    private final AddressHash hash;
    private final Confirmation confirmation;

    Recorder(
            CaseStore store,
            Turns turns,
            Persons persons,
            Erasures erasures,
            Statement statement,
            Keys keys) {
        this.store = store;
        this.turns = turns;
        this.persons = persons;
        this.erasures = erasures;
        this.statement = statement;
        this.clock = LegalClock.of(statement);
        this.keys = keys;
        this.hash = new AddressHash(keys);
        this.confirmation = new Confirmation(clock);
    }

    Change record(Recording recording, String key, String actor, Instant now) {
        if (actor.isBlank()) {
            return new Refused(Why.NO_ACTOR);
        }
        Instant at = recording.receivedAt();
        if (at.isAfter(now) || at.isBefore(firstCounted())) {
            return new Refused(Why.WRONG_DAY);
        }
        if (!areKnown(recording)) {
            return new Refused(Why.UNKNOWN_NAME);
        }
        Case received = received(recording, key);
        return store.find(received.id())
                .map(before -> repeated(before, received))
                .orElseGet(() -> write(recording, received, actor, now));
    }

    /** Whether the statement has all categories that are to be erased. */
    private boolean areKnown(Recording recording) {
        List<String> known = statement.categories().stream().map(Category::key).toList();
        return recording.wishes().values().stream()
                .map(Details::categories)
                .allMatch(known::containsAll);
    }

    /** Before that nobody knows which days were holidays. */
    private Instant firstCounted() {
        return LocalDate.ofYearDay(statement.holidays().from(), 1)
                .atStartOfDay(clock.zone())
                .toInstant();
    }

    /** What was recorded under the key stays; anything else is not taken for it. */
    private static Change repeated(Case before, Case received) {
        boolean same =
                Objects.equals(before.arrived().fingerprint(), received.arrived().fingerprint());
        return same ? new Done(before) : new Refused(Why.KEY_REUSED);
    }

    private Change write(Recording recording, Case received, String actor, Instant now) {
        Budget budget = Budget.of(PATIENCE);
        Map<Right, Case> open = new EnumMap<>(Right.class);
        while (true) {
            Optional<Behind> behind = behind(recording, now, budget);
            if (behind.isEmpty()) {
                return new Refused(Why.NO_PERSON);
            }
            Situation situation = Situation.of(received, behind.get(), open);
            Turn turn =
                    confirmation
                            .of(null, situation, Event.REQUEST_RECORDED, Step.Kind.RECORDED, now)
                            .with("actor", actor)
                            .with("channel", recording.channel().name());
            switch (turns.write(turn, now, budget)) {
                case Written(Case after) -> {
                    return new Done(erasures.finish(after, now, budget));
                }
                case Outdated(@Nullable Case found, Map<Right, String> locks) -> {
                    if (found != null) {
                        return repeated(found, received);
                    }
                    budget.pause();
                    open.clear();
                    locks.forEach(
                            (right, id) ->
                                    store.find(id).ifPresent(other -> open.put(right, other)));
                }
            }
        }
    }

    /**
     * Whom the employee found, else who is behind the address; empty when that one is not there.
     */
    private Optional<Behind> behind(Recording recording, Instant now, Budget budget) {
        EmailAddress address = recording.address();
        String named = recording.person();
        if (named != null) {
            List<String> hashes = address == null ? List.of() : hash.all(address);
            return persons.state(named, now)
                    .map(person -> only(person, hashes))
                    .or(() -> kept(named, hashes, now));
        }
        return Optional.of(
                address == null
                        ? new Behind(List.of(), List.of(), null, false, List.of())
                        : persons.behind(address, now, budget));
    }

    /** What a law keeps of somebody is looked at by a human. */
    private Optional<Behind> kept(String person, List<String> hashes, Instant now) {
        return persons.onlyKeptByLaw(person, now)
                .map(left -> new Behind(hashes, List.of(), null, false, List.of(left.id())));
    }

    private static Behind only(PersonState person, List<String> hashes) {
        return new Behind(hashes, List.of(person), person.id(), false, List.of());
    }

    private Case received(Recording recording, String key) {
        LocalDate on = clock.receivedOn(recording.receivedAt());
        LocalDate due = clock.due(on, 0);
        String id = keys.current().id(Use.CASE, List.of("recorded", key));
        EmailAddress address = recording.address();
        return new Case(
                id,
                1,
                new Asker(
                        recording.language(),
                        recording.name(),
                        address,
                        address == null ? id : hash.newest(address)),
                new Arrived(
                        recording.channel(),
                        recording.receivedAt(),
                        on,
                        statement.currentVersion().key(),
                        keys.current().id(Use.CASE, parts(recording))),
                null,
                recording.wishes().entrySet().stream()
                        .map(wish -> Wish.received(wish.getKey(), wish.getValue(), due))
                        .toList(),
                List.of(
                        Step.until(
                                recording.receivedAt(),
                                Step.Kind.RECEIVED,
                                List.copyOf(recording.wishes().keySet()),
                                due)),
                null,
                Upkeep.NEW);
    }

    private static List<@Nullable String> parts(Recording recording) {
        List<@Nullable String> parts = new ArrayList<>();
        parts.add(recording.channel().name());
        parts.add(recording.language());
        parts.add(recording.receivedAt().toString());
        parts.add(recording.person());
        parts.add(recording.name());
        EmailAddress address = recording.address();
        parts.add(address == null ? null : address.normalised());
        CaseKey.add(parts, recording.wishes());
        return parts;
    }
}
