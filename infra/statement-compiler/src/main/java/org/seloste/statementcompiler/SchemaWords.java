package org.seloste.statementcompiler;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** Says in words what a JSON Schema says in rules. */
final class SchemaWords {
    private final JsonNode schema;

    SchemaWords(JsonNode schema) {
        this.schema = schema;
    }

    String wrong(Error error) {
        JsonNode value = error.getInstanceNode();
        return switch (error.getKeyword()) {
            case "required" -> "'%s' is missing".formatted(error.getProperty());
            case "additionalProperties" -> "'%s' is not known here".formatted(error.getProperty());
            case "minItems" -> "the list is empty";
            case "uniqueItems" -> "the list has something twice";
            case "type" -> "this is " + kindOf(value);
            default -> "'%s' will not do".formatted(value.asString());
        };
    }

    String allowed(Error error) {
        JsonNode rules = rulesOf(error);
        return switch (error.getKeyword()) {
            case "required" ->
                    "needed: " + description(rules.path("properties").path(error.getProperty()));
            case "additionalProperties" ->
                    Problems.oneOf(List.copyOf(rules.path("properties").propertyNames()));
            case "enum" -> Problems.oneOf(texts(rules.path("enum")));
            case "uniqueItems" -> "write each once";
            default -> "allowed: " + description(rules);
        };
    }

    /** The part of the schema that the broken rule is written in. */
    private JsonNode rulesOf(Error error) {
        NodePath path = error.getSchemaLocation().getFragment();
        JsonNode rules = schema;
        for (int i = 0; i < path.getNameCount() - 1; i++) {
            rules =
                    path.getElement(i) instanceof Integer index
                            ? rules.path(index)
                            : rules.path(path.getName(i));
        }
        return rules;
    }

    private String description(JsonNode rules) {
        String definition = rules.path("$ref").asString("").replace("#/$defs/", "");
        return rules.path("description")
                .asString(
                        schema.path("$defs")
                                .path(definition)
                                .path("description")
                                .asString(keysOf(rules)));
    }

    private static String keysOf(JsonNode rules) {
        return "a mapping with " + String.join(", ", rules.path("properties").propertyNames());
    }

    private static List<String> texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.asString()));
        return texts;
    }

    private static String kindOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "a mapping";
            case ARRAY -> "a list";
            case STRING -> "the text '%s'".formatted(value.asString());
            case NUMBER -> "the number " + value;
            case BOOLEAN -> "the value " + value;
            case NULL, MISSING -> "nothing";
            case BINARY, POJO -> "something else";
        };
    }
}
