package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.person.Disclosure;
import org.seloste.register.person.PersonExport;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Persons;
import org.seloste.statement.LifeFacts;
import org.seloste.statement.LifeFacts.Span;
import org.seloste.statement.RetentionPlan;
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
        if (person == null) {
            return new Scene(statement, request, null, List.of(), List.of(), List.of(), actor, now);
        }
        LifeFacts facts = facts(person);
        return new Scene(
                statement,
                request,
                person,
                disclosures(person, now),
                RetentionPlan.of(statement, facts),
                RetentionPlan.statutory(statement, facts),
                actor,
                now);
    }

    private List<Disclosure> disclosures(PersonState person, Instant now) {
        return persons.export(person.id(), null, now).stream()
                .flatMap(PersonExport::disclosures)
                .toList();
    }

    private static LifeFacts facts(PersonState person) {
        Span standing = new Span(person.relationship(), person.collectedOn(), null);
        List<Span> recorded =
                person.relations().stream()
                        .map(
                                relation ->
                                        new Span(
                                                relation.relationship(),
                                                relation.startedOn(),
                                                relation.endedOn()))
                        .toList();
        return new LifeFacts(
                person.lastOwnActOn(),
                person.collectedOn(),
                recorded.isEmpty() ? List.of(standing) : recorded,
                person.financialYearEnds());
    }
}
