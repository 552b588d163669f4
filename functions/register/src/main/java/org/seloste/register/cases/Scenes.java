package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.person.Disclosure;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Persons;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.util.List;

/** Reads what a decision rests on. */
final class Scenes {
    private final Statement statement;
    private final Persons persons;

    Scenes(Statement statement, Persons persons) {
        this.statement = statement;
        this.persons = persons;
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
        return new Scene(statement, request, person, disclosures, actor, now);
    }
}
