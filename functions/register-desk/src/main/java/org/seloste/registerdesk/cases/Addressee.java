package org.seloste.registerdesk.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Case;
import org.seloste.statement.Field;
import org.seloste.statement.Statement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom a letter is posted to. Which fields of the statement are a name and a postal address, their
 * tokens for browsers tell: every company names its fields itself.
 *
 * @param statement the statement in force
 * @param request the case, which has a name when whoever asked gave one
 * @param fields what the register has of the person, by key of the field
 */
record Addressee(Statement statement, Case request, Map<String, String> fields) {
    private static final String NAME = "name";
    private static final String ADDRESS = "street-address";

    /** The name as it was given with the request, else as it is stored, and the address. */
    List<String> lines() {
        @Nullable String given = request.name();
        Optional<String> name = Optional.ofNullable(given).or(() -> value(NAME));
        return Stream.of(name, value(ADDRESS))
                .flatMap(Optional::stream)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Optional<String> value(String autocomplete) {
        return statement.categories().stream()
                .flatMap(category -> category.fields().stream())
                .filter(field -> autocomplete.equals(field.autocomplete()))
                .map(Field::key)
                .map(fields::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Names the case; the rest is personal data. */
    @Override
    public String toString() {
        return "Addressee[" + request + "]";
    }
}
