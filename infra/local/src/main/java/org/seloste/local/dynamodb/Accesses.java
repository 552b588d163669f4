package org.seloste.local.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;

import org.seloste.local.policy.Access;
import org.seloste.local.template.Stack;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a request to DynamoDB asks for: a transaction all that it holds, a batch its tables. */
final class Accesses {
    private final Stack stack;

    Accesses(Stack stack) {
        this.stack = stack;
    }

    List<Access> of(String operation, JsonNode request) {
        return switch (operation) {
            case "TransactWriteItems", "TransactGetItems" ->
                    StreamSupport.stream(request.path("TransactItems").spliterator(), false)
                            .flatMap(this::contained)
                            .distinct()
                            .toList();
            case "BatchGetItem", "BatchWriteItem" ->
                    request.path("RequestItems")
                            .propertyStream()
                            .map(table -> access(operation, table.getKey()))
                            .toList();
            default -> List.of(access(operation, resource(request)));
        };
    }

    private Stream<Access> contained(JsonNode item) {
        return item.propertyStream()
                .map(part -> access(action(part.getKey()), resource(part.getValue())));
    }

    /** A transaction's Put, Update, Delete, Get or ConditionCheck, as policies name it. */
    private static String action(String part) {
        return part + "Item";
    }

    private static String resource(JsonNode request) {
        String table = request.path("TableName").asText();
        String index = request.path("IndexName").asText();
        return index.isEmpty() ? table : table + "/index/" + index;
    }

    private Access access(String operation, String resource) {
        return Access.of("dynamodb:" + operation, stack.arn("dynamodb", "table/" + resource));
    }
}
