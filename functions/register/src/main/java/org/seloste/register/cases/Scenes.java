package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.key.AddressHash;
import org.seloste.register.key.Keys;
import org.seloste.register.person.Disclosure;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Persons;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.util.List;

/** Reads what a decision rests on. */
final class Scenes {
    private final Statement statement;
    private final Persons persons;
    private final AddressHash hash;

    Scenes(Statement statement, Persons persons, Keys keys) {
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
        String id = named == null ? request.person() : named;
        PersonState person = id == null ? null : persons.state(id, now).orElse(null);
        List<Disclosure> disclosures =
                person == null ? List.of() : persons.disclosures(person.id());
        return new Scene(
                statement, request, person, isBehind(request, person), disclosures, actor, now);
    }

    private boolean isBehind(Case request, @Nullable PersonState person) {
        EmailAddress address = request.address();
        return address != null
                && person != null
                && hash.all(address).stream().anyMatch(person.addressHashes()::contains);
    }
}
