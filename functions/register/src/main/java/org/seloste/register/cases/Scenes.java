package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.key.AddressHash;
import org.seloste.register.key.Keys;
import org.seloste.register.person.Disclosure;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Persons;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.RequestState;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Reads what a decision rests on. */
final class Scenes {
    private final Statement statement;
    private final Persons persons;
    private final AddressHash hash;
    private final CaseStore store;

    Scenes(Statement statement, Persons persons, Keys keys, CaseStore store) {
        this.store = store;
        this.statement = statement;
        this.persons = persons;
        this.hash = new AddressHash(keys);
    }

    /**
     * The scene of a case.
     *
     * @param named id of the person whom the actor names; null when the case knows it
     */
    Scene read(Case request, @Nullable String named, String actor, Instant now) {
        return read(request, named, List.of(), actor, now);
    }

    /** The same for an erasure, which looks at more. */
    Scene readForErasure(Case request, @Nullable String named, String actor, Instant now) {
        return read(request, named, others(request), actor, now);
    }

    private Scene read(
            Case request, @Nullable String named, List<Case> others, String actor, Instant now) {
        String id = named == null ? request.person() : named;
        PersonState person = id == null ? null : persons.state(id, now).orElse(null);
        PersonState remains =
                id == null || person != null ? null : persons.onlyKeptByLaw(id, now).orElse(null);
        List<Disclosure> disclosures =
                person == null ? List.of() : persons.disclosures(person.id());
        return new Scene(
                statement,
                request,
                person,
                remains,
                isBehind(request, person == null ? remains : person),
                disclosures,
                others,
                actor,
                now);
    }

    /** The case that this one joined may be found under another subject by now. */
    private List<Case> others(Case request) {
        Stream<Case> joined =
                request.in(RequestState.MERGED)
                        .flatMap(wish -> Stream.ofNullable(wish.mergedInto()))
                        .distinct()
                        .flatMap(id -> store.find(id).stream());
        return Stream.concat(joined, store.ofSubjectBut(request).stream()).distinct().toList();
    }

    private boolean isBehind(Case request, @Nullable PersonState person) {
        EmailAddress address = request.address();
        return address != null
                && person != null
                && hash.all(address).stream().anyMatch(person.addressHashes()::contains);
    }
}
