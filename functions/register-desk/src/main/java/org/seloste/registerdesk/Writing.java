package org.seloste.registerdesk;

import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.KeptGroup;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/** Members of JSON as this API writes them: what is not there is left out. */
public final class Writing {
    private Writing() {}

    /** What writes one element of a list. */
    @FunctionalInterface
    public interface Element<T> {
        void write(JsonGenerator json, T value) throws IOException;
    }

    /** A text, or whatever prints itself as one: days, instants, constants. */
    public static void text(JsonGenerator json, String name, @Nullable Object value)
            throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }

    /** A list of texts. */
    public static void texts(JsonGenerator json, String name, Collection<?> values)
            throws IOException {
        list(json, name, values, (to, value) -> to.writeString(value.toString()));
    }

    /** A list. */
    public static <T> void list(
            JsonGenerator json, String name, Collection<T> values, Element<T> element)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            element.write(json, value);
        }
        json.writeEndArray();
    }

    /**
     * How long something is kept, and what is kept with it; without a day as long as a relationship
     * lasts.
     */
    public static void kept(JsonGenerator json, KeptGroup kept) throws IOException {
        json.writeStartObject();
        text(json, "category", kept.category());
        text(json, "lastDay", kept.lastDay());
        text(json, "rule", kept.rule());
        if (!kept.with().isEmpty()) {
            texts(json, "with", kept.with());
        }
        json.writeEndObject();
    }

    /** An object of texts. */
    public static void texts(JsonGenerator json, String name, Map<String, String> values)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> value : values.entrySet()) {
            json.writeStringField(value.getKey(), value.getValue());
        }
        json.writeEndObject();
    }

    /** An object of counts. */
    public static void counts(JsonGenerator json, String name, Map<String, Integer> values)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Integer> value : values.entrySet()) {
            json.writeNumberField(value.getKey(), value.getValue());
        }
        json.writeEndObject();
    }
}
