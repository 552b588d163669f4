package org.seloste.statementcompiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a statement defines by key.
 *
 * @param purposes its purposes
 * @param categories its categories
 * @param fields the fields of all categories
 * @param relationships its relationships
 * @param retention its retention rules
 * @param sources its sources
 */
record Definitions(
        Keys purposes,
        Keys categories,
        Keys fields,
        Keys relationships,
        Keys retention,
        Keys sources) {

    static Definitions of(Tree statement, Problems problems) {
        List<Tree> fields = new ArrayList<>();
        for (Tree category : statement.list("categories")) {
            fields.addAll(category.list("fields"));
        }
        return new Definitions(
                Keys.of("purpose", statement.list("purposes"), problems),
                Keys.of("category", statement.list("categories"), problems),
                Keys.of("field", fields, problems),
                Keys.of("relationship", statement.list("relationships"), problems),
                Keys.of("retention rule", statement.list("retention"), problems),
                Keys.of("source", statement.list("sources"), problems));
    }

    /** The category that covers a field. */
    Optional<String> categoryOf(String field) {
        for (Map.Entry<String, Tree> category : categories.defined().entrySet()) {
            for (Tree each : category.getValue().list("fields")) {
                if (each.text("key").equals(Optional.of(field))) {
                    return Optional.of(category.getKey());
                }
            }
        }
        return Optional.empty();
    }

    /** The categories that a purpose needs. */
    Set<String> categoriesOf(Tree purpose) {
        return Set.copyOf(purpose.texts("categories"));
    }
}
