package org.seloste.register.person;

import org.seloste.register.person.Edited.Refused;
import org.seloste.register.person.Edited.Why;
import org.seloste.statement.Category;
import org.seloste.statement.Field;
import org.seloste.statement.FieldCheck;
import org.seloste.statement.FieldRules;
import org.seloste.statement.Source;
import org.seloste.statement.Statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Sees to it that nothing is stored but what the statement names (statement, sections 4, 5). */
final class Checks {
    private final Statement statement;

    Checks(Statement statement) {
        this.statement = statement;
    }

    /**
     * Values, as they are stored.
     *
     * @param values by key of the field
     * @param refused what speaks against them; the first is enough
     */
    record Values(Map<String, String> values, Optional<Refused> refused) {}

    /** Values of fields of such categories. */
    Values values(Map<String, String> given, Predicate<Category> allowed) {
        Map<String, String> values = new HashMap<>();
        for (Map.Entry<String, String> entry : given.entrySet()) {
            Optional<Field> field = field(entry.getKey(), allowed);
            if (field.isEmpty()) {
                return refused(Why.NOT_IN_STATEMENT, entry.getKey());
            }
            switch (FieldRules.check(field.get(), entry.getValue())) {
                case FieldCheck.Valid(String value) -> values.put(entry.getKey(), value);
                case FieldCheck.Absent _ -> {}
                case FieldCheck.Invalid _ -> {
                    return refused(Why.NOT_VALID, entry.getKey());
                }
            }
        }
        return new Values(values, Optional.empty());
    }

    /** What is known of a person is neither a voucher nor an IP address. */
    boolean isOfPerson(Category category) {
        return !statement.isStatutory(category)
                && category.fields().stream().noneMatch(field -> field.type() == Field.Type.IP);
    }

    boolean isStatutory(Category category) {
        return statement.isStatutory(category);
    }

    Optional<Source> source(String key) {
        return statement.sources().stream().filter(source -> source.key().equals(key)).findFirst();
    }

    boolean knowsRelationship(String key) {
        return statement.relationships().stream()
                .anyMatch(relationship -> relationship.key().equals(key));
    }

    /** The category that a field is of. */
    Optional<String> category(String field) {
        return statement.categoryOf(field).map(Category::key);
    }

    boolean knowsField(String key) {
        return fields(_ -> true).anyMatch(field -> field.key().equals(key));
    }

    boolean isAddress(String key) {
        return fields(_ -> true)
                .filter(field -> field.key().equals(key))
                .anyMatch(field -> field.type() == Field.Type.EMAIL);
    }

    /** Whether such values name the organisation that a person works for. */
    boolean nameOrganisation(Map<String, String> values) {
        return fields(_ -> true)
                .filter(field -> "organization".equals(field.autocomplete()))
                .anyMatch(field -> values.containsKey(field.key()));
    }

    private Optional<Field> field(String key, Predicate<Category> allowed) {
        return fields(allowed).filter(field -> field.key().equals(key)).findFirst();
    }

    private Stream<Field> fields(Predicate<Category> allowed) {
        return statement.categories().stream()
                .filter(allowed)
                .flatMap(category -> category.fields().stream());
    }

    private static Values refused(Why why, String field) {
        return new Values(Map.of(), Optional.of(new Refused(why, field)));
    }
}
