package org.seloste.copy;

import org.seloste.register.person.Fact;
import org.seloste.statement.Category;
import org.seloste.statement.Field;
import org.seloste.statement.LocalText;
import org.seloste.statement.Statement;
import org.seloste.statement.TextKey;
import org.seloste.statement.Texts;
import org.seloste.web.request.CopyText;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What things of the statement are called. What an older statement named and today's does not is
 * called by its key: a copy leaves nothing out.
 */
final class Names {
    private final Statement statement;
    private final Texts texts;
    private final Map<String, Field> fields;

    /**
     * Names things.
     *
     * @param statement the statement in force
     * @param texts the words of the reader's language
     */
    Names(Statement statement, Texts texts) {
        this.statement = statement;
        this.texts = texts;
        // A copy of many messages asks for them as often.
        this.fields =
                statement.categories().stream()
                        .flatMap(category -> category.fields().stream())
                        .collect(Collectors.toMap(Field::key, Function.identity()));
    }

    Statement statement() {
        return statement;
    }

    Texts texts() {
        return texts;
    }

    String say(TextKey key, Object... values) {
        return texts.say(key, values);
    }

    String in(LocalText text) {
        return text.in(texts.language());
    }

    String field(String key) {
        Field field = fields.get(key);
        return field == null ? key : in(field.name());
    }

    String category(String key) {
        return first(
                statement.categories().stream()
                        .filter(category -> category.key().equals(key))
                        .map(Category::name),
                key);
    }

    String relationship(String key) {
        return first(
                statement.relationships().stream()
                        .filter(relationship -> relationship.key().equals(key))
                        .map(relationship -> relationship.name()),
                key);
    }

    String purpose(String key) {
        return first(
                statement.purposes().stream()
                        .filter(purpose -> purpose.key().equals(key))
                        .map(purpose -> purpose.name()),
                key);
    }

    String form(String key) {
        return statement.findForm(key).map(form -> in(form.title())).orElse(key);
    }

    String source(String key) {
        if (key.equals(Fact.REQUEST)) {
            return say(CopyText.SOURCE_REQUEST);
        }
        return first(
                statement.sources().stream()
                        .filter(source -> source.key().equals(key))
                        .map(source -> source.name()),
                key);
    }

    /**
     * The value as people read it: a choice by its name, a day as days are written here, all else
     * as it is.
     */
    String value(String field, String value) {
        Field known = fields.get(field);
        if (known == null) {
            return value;
        }
        return known.type() == Field.Type.DATE ? day(value) : choice(known, value);
    }

    /** What was stored while the field was of another type stays as it is. */
    private String day(String value) {
        try {
            return texts.day(LocalDate.parse(value));
        } catch (DateTimeParseException ignored) {
            return value;
        }
    }

    private String choice(Field field, String value) {
        return field.options().stream()
                .filter(option -> option.key().equals(value))
                .map(option -> in(option.name()))
                .findFirst()
                .orElse(value);
    }

    String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale());
    }

    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale());
    }

    Locale locale() {
        return Locale.forLanguageTag(texts.language());
    }

    private String first(Stream<LocalText> names, String key) {
        return names.findFirst().map(this::in).orElse(key);
    }
}
