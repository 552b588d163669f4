package org.seloste.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table.
 *
 * @param id its logical id
 * @param name the name that DynamoDB knows it by
 * @param streamArn its stream as the template refers to it
 * @param request how DynamoDB is asked to create it
 * @param timeToLive the attribute that says when an item expires, if any
 */
public record TableSpec(
        String id, String name, String streamArn, ObjectNode request, @Nullable String timeToLive) {
    private static final List<String> CREATED_WITH =
            List.of(
                    "AttributeDefinitions",
                    "KeySchema",
                    "GlobalSecondaryIndexes",
                    "LocalSecondaryIndexes");
    private static final Set<String> PROPERTIES =
            Set.of(
                    "AttributeDefinitions",
                    "KeySchema",
                    "GlobalSecondaryIndexes",
                    "LocalSecondaryIndexes",
                    "StreamSpecification",
                    "TimeToLiveSpecification",
                    // What follows changes nothing in a local run.
                    "BillingMode",
                    "ContributorInsightsSpecification",
                    "DeletionProtectionEnabled",
                    "OnDemandThroughput",
                    "PointInTimeRecoverySpecification",
                    "SSESpecification",
                    "TableClass",
                    "Tags");

    static TableSpec read(String id, String name, String streamArn, Tree properties) {
        properties.only("property of a table", PROPERTIES);
        return new TableSpec(
                id,
                name,
                streamArn,
                request(name, properties),
                timeToLive(properties).orElse(null));
    }

    private static ObjectNode request(String name, Tree properties) {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.put("TableName", name).put("BillingMode", "PAY_PER_REQUEST");
        for (String part : CREATED_WITH) {
            properties.find(part).ifPresent(tree -> request.set(part, json(tree)));
        }
        properties
                .find("StreamSpecification")
                .map(stream -> stream.get("StreamViewType").text())
                .ifPresent(
                        view ->
                                request.putObject("StreamSpecification")
                                        .put("StreamEnabled", true)
                                        .put("StreamViewType", view));
        return request;
    }

    private static Optional<String> timeToLive(Tree properties) {
        return properties
                .find("TimeToLiveSpecification")
                .filter(specification -> specification.get("Enabled").flag())
                .map(specification -> specification.get("AttributeName").text());
    }

    private static JsonNode json(Tree tree) {
        return switch (tree) {
            case Tree.Items items -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                items.all().forEach(item -> array.add(json(item)));
                yield array;
            }
            case Tree.Fields fields -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                fields.all().forEach((name, value) -> object.set(name, json(value)));
                yield object;
            }
            case Tree.Scalar scalar -> JsonNodeFactory.instance.textNode(scalar.text());
            case Tree.Call call -> throw call.at().error("A value is expected here.");
            case Tree.Nothing nothing -> throw nothing.at().error("A value is expected here.");
        };
    }
}
