package org.seloste.local.template;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/** Decides which records a mapping's filter lets through, by Lambda's event patterns. */
public final class EventPatterns {
    private static final List<String> OPERATORS =
            List.of("prefix", "suffix", "exists", "anything-but");

    private final List<JsonNode> patterns;

    /** Lets through what fits any of the patterns; everything, if there are none. */
    public EventPatterns(List<JsonNode> patterns) {
        this.patterns = List.copyOf(patterns);
        patterns.forEach(EventPatterns::check);
    }

    private static void check(JsonNode pattern) {
        for (JsonNode choices : pattern) {
            choices.forEach(choice -> checkChoice(choices, choice));
            if (choices.isObject()) {
                check(choices);
            }
        }
    }

    private static void checkChoice(JsonNode choices, JsonNode choice) {
        if (choices.isArray() && choice.isObject()) {
            String operator = choice.fieldNames().next();
            if (choice.size() != 1 || !OPERATORS.contains(operator)) {
                throw new IllegalArgumentException(
                        "A local run does not understand '%s' in a filter; it understands %s."
                                .formatted(operator, OPERATORS));
            }
        }
    }

    /** Whether the record is let through. */
    public boolean match(JsonNode record) {
        return patterns.isEmpty() || patterns.stream().anyMatch(p -> fields(p, record));
    }

    private static boolean fields(JsonNode pattern, JsonNode value) {
        for (Map.Entry<String, JsonNode> field : pattern.properties()) {
            JsonNode there = value.path(field.getKey());
            boolean fits =
                    field.getValue().isArray()
                            ? any(field.getValue(), there)
                            : fields(field.getValue(), there);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean any(JsonNode choices, JsonNode value) {
        for (JsonNode choice : choices) {
            if (choice.isObject() ? operator(choice, value) : exactly(choice, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean exactly(JsonNode choice, JsonNode value) {
        return !value.isMissingNode() && choice.equals(value);
    }

    private static boolean operator(JsonNode choice, JsonNode value) {
        Map.Entry<String, JsonNode> only = choice.properties().iterator().next();
        JsonNode operand = only.getValue();
        return switch (only.getKey()) {
            case "prefix" -> value.isTextual() && value.asText().startsWith(operand.asText());
            case "suffix" -> value.isTextual() && value.asText().endsWith(operand.asText());
            case "exists" -> operand.asBoolean() != value.isMissingNode();
            default -> !value.isMissingNode() && !listed(operand, value);
        };
    }

    private static boolean listed(JsonNode operand, JsonNode value) {
        return operand.isArray() ? any(operand, value) : operand.equals(value);
    }
}
