package org.seloste.statement;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A JSON object, read without data binding: a function that starts anew pays for every class it
 * loads, and binding costs several times as much as reading.
 *
 * @param members the members: text, {@link Number}, {@link Boolean}, {@link List}, {@link
 *     JsonObject}; a null is left out
 */
public record JsonObject(Map<String, Object> members) {
    /**
     * Reads one JSON object and nothing after it.
     *
     * @throws UncheckedIOException when it is none, or has a member twice
     */
    public static JsonObject read(InputStream json) {
        try (JsonParser parser = parser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a JSON object");
            }
            JsonObject object = object(parser);
            if (parser.nextToken() != null) {
                throw new IOException("more than one JSON object");
            }
            return object;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonParser parser(InputStream json) throws IOException {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                // An error must not quote what it could not read: that may be personal data.
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build()
                .createParser(json);
    }

    private static JsonObject object(JsonParser parser) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = value(parser);
            if (value != null) {
                members.put(name, value);
            }
        }
        return new JsonObject(members);
    }

    private static List<Object> list(JsonParser parser) throws IOException {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object value = value(parser);
            if (value != null) {
                items.add(value);
            }
        }
        return items;
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case null, default -> throw new IOException("not a JSON value");
        };
    }

    /** Whether there is a member of that name. */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /**
     * A text that must be there.
     *
     * @throws IllegalArgumentException when it is not, or is no text
     */
    public String text(String name) {
        return as(String.class, name, member(name));
    }

    /** A text, or null. */
    public @Nullable String findText(String name) {
        Object value = members.get(name);
        return value == null ? null : as(String.class, name, value);
    }

    /** A whole number that must be there. */
    public int number(String name) {
        return as(Number.class, name, member(name)).intValue();
    }

    /** A truth value that must be there. */
    public boolean truth(String name) {
        return as(Boolean.class, name, member(name));
    }

    /** An object that must be there. */
    public JsonObject object(String name) {
        return as(JsonObject.class, name, member(name));
    }

    /** An object, or null. */
    public @Nullable JsonObject findObject(String name) {
        Object value = members.get(name);
        return value == null ? null : as(JsonObject.class, name, value);
    }

    /** What a list of objects holds; empty when there is no list. */
    public <T> List<T> objects(String name, Function<JsonObject, T> read) {
        List<T> items = new ArrayList<>();
        for (Object item : as(List.class, name, members.getOrDefault(name, List.of()))) {
            items.add(read.apply(as(JsonObject.class, name, item)));
        }
        return items;
    }

    /** What a list of texts holds; empty when there is no list. */
    public List<String> textList(String name) {
        List<String> items = new ArrayList<>();
        for (Object item : as(List.class, name, members.getOrDefault(name, List.of()))) {
            items.add(as(String.class, name, item));
        }
        return items;
    }

    /** All members, which must be texts. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        members.forEach((name, value) -> texts.put(name, as(String.class, name, value)));
        return texts;
    }

    private Object member(String name) {
        Object value = members.get(name);
        if (value == null) {
            throw new IllegalArgumentException("'%s' is missing".formatted(name));
        }
        return value;
    }

    private static <T> T as(Class<T> type, String name, Object value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(
                    "'%s' is no %s".formatted(name, type.getSimpleName()));
        }
        return type.cast(value);
    }

    /** Says nothing: a value may be personal data. */
    @Override
    public String toString() {
        return "JsonObject[…]";
    }
}
