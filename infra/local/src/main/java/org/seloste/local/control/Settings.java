package org.seloste.local.control;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What a script sets: an object with some of the keys that a call knows. What cannot be meant is
 * refused, in words that say what to change, instead of being read as something else.
 *
 * @param json the object
 */
record Settings(JsonNode json) {
    /**
     * Reads them.
     *
     * @throws IllegalArgumentException if it is no object, or has keys that are not known
     */
    static Settings of(JsonNode json, String... known) {
        List<String> keys = List.of(known);
        if (!json.isObject()) {
            throw new IllegalArgumentException("Send a JSON object with %s.".formatted(said(keys)));
        }
        for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!keys.contains(name)) {
                throw new IllegalArgumentException(
                        "There is no setting '%s'; there is %s.".formatted(name, said(keys)));
            }
        }
        return new Settings(json);
    }

    private static String said(List<String> keys) {
        return "'" + String.join("', '", keys) + "'";
    }

    /** A text, if it is there. */
    Optional<String> text(String key) {
        return found(key).map(value -> checked(value.isTextual(), key, "a text", value).asText());
    }

    /** A list of texts, if it is there. */
    Optional<List<String>> texts(String key) {
        return found(key)
                .map(value -> checked(isTexts(value), key, "a list of texts", value))
                .map(list -> StreamSupport.stream(list.spliterator(), false))
                .map(texts -> texts.map(JsonNode::asText).toList());
    }

    /** Yes or no, if it is there. */
    Optional<Boolean> flag(String key) {
        return found(key)
                .map(value -> checked(value.isBoolean(), key, "true or false", value).asBoolean());
    }

    /** A number of things, if it is there. */
    Optional<Integer> count(String key) {
        return found(key)
                .map(value -> checked(isCount(value), key, "a whole number from 0", value).asInt());
    }

    /** A share of all; none if it is not there. */
    double share(String key) {
        return found(key)
                .map(value -> checked(value.isNumber(), key, "a number from 0 to 1", value))
                .map(JsonNode::asDouble)
                .orElse(0.0);
    }

    private Optional<JsonNode> found(String key) {
        return Optional.ofNullable(json.get(key));
    }

    private static boolean isTexts(JsonNode value) {
        return value.isArray()
                && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isTextual);
    }

    private static boolean isCount(JsonNode value) {
        return value.isInt() && value.asInt() >= 0;
    }

    private static JsonNode checked(boolean right, String key, String kind, JsonNode value) {
        if (!right) {
            throw new IllegalArgumentException(
                    "'%s' must be %s, not %s.".formatted(key, kind, value));
        }
        return value;
    }
}
