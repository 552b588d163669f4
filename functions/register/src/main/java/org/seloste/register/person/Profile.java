package org.seloste.register.person;

import org.seloste.register.storage.Item;
import org.seloste.statement.Field;
import org.seloste.statement.Statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a person beyond single messages: the values of fields, and where each is from.
 */
final class Profile {
    /** The day that a fact was learnt, where that is not the day it was written. */
    static final String ON = "on";

    private final Statement statement;

    Profile(Statement statement) {
        this.statement = statement;
    }

    /** What a submission tells of its sender. Free text is a message, not a fact of the person. */
    Map<String, Item> of(Submission submission, String since) {
        Map<String, Item> fields = new HashMap<>();
        submission
                .values()
                .forEach(
                        (key, value) -> {
                            if (isOfPerson(key)) {
                                String source = submission.form().source();
                                String from = submission.key().value();
                                fields.put(key, fact(value, source, since, from));
                            }
                        });
        return fields;
    }

    /** The same, of a submission that is stored. */
    Map<String, Item> of(Item submission, String key) {
        Map<String, Item> fields = new HashMap<>();
        submission
                .texts("values")
                .forEach(
                        (field, value) -> {
                            if (isOfPerson(field)) {
                                String source = submission.text("source");
                                String since = submission.text("receivedAt");
                                fields.put(field, fact(value, source, since, key));
                            }
                        });
        return fields;
    }

    /** Whether one of those submissions brought a fact. */
    static boolean isFrom(Item fact, Set<String> submissions) {
        return fact.find("from").filter(submissions::contains).isPresent();
    }

    /** A field that the statement no longer has is still of the person who gave it. */
    private boolean isOfPerson(String key) {
        return statement.categories().stream()
                .flatMap(category -> category.fields().stream())
                .filter(field -> field.key().equals(key))
                .noneMatch(field -> field.type() == Field.Type.TEXT);
    }

    /** A value that no submission brought. */
    static Item fact(String value, String source, String since) {
        return Item.part().text("value", value).text("source", source).text("since", since);
    }

    /** A value with its source (statement, section 5). */
    private static Item fact(String value, String source, String since, String from) {
        return fact(value, source, since).text("from", from);
    }
}
