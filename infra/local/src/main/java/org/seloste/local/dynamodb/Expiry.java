package org.seloste.local.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.seloste.local.Console;
import org.seloste.local.template.TableSpec;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Deletes items that have expired by the simulated clock, as DynamoDB's Time to Live does by the
 * real one, and like it some time after.
 *
 * <p>DynamoDBLocal cannot be told to stamp our deletes as its own; so we remember their keys, and
 * the stream's reader stamps the records.
 */
public final class Expiry {
    /** How long after its time an item is deleted; AWS promises "within a few days". */
    public static final Duration LAG = Duration.ofHours(1);

    private static final int MOST_PAGES = 100;

    private final DynamoApi dynamoDb;
    private final List<TableSpec> tables;
    private final InstantSource clock;
    private final Map<String, Set<JsonNode>> deleted = new ConcurrentHashMap<>();

    /** Expires the items of tables that have a Time to Live. */
    public Expiry(DynamoApi dynamoDb, List<TableSpec> tables, InstantSource clock) {
        this.dynamoDb = dynamoDb;
        this.tables = tables.stream().filter(table -> table.timeToLive() != null).toList();
        this.clock = clock;
    }

    /** Deletes what has expired by now. */
    public synchronized void run() {
        for (TableSpec table : tables) {
            try {
                expire(table);
            } catch (RuntimeException e) {
                Console.problem("Expired items of " + table.id() + " could not be deleted", e);
            }
        }
    }

    /** Whether it was us who deleted the item; each delete is told once. */
    public boolean wasExpired(String tableName, JsonNode key) {
        Set<JsonNode> marks = deleted.get(tableName);
        return marks != null && marks.remove(key);
    }

    private void expire(TableSpec table) {
        ObjectNode request = overdue(table);
        for (int page = 0; page < MOST_PAGES; page++) {
            JsonNode found = dynamoDb.call(DynamoApi.TABLES + "Scan", request);
            found.path("Items").forEach(key -> delete(table, key));
            if (!found.has("LastEvaluatedKey")) {
                return;
            }
            request.set("ExclusiveStartKey", found.get("LastEvaluatedKey"));
        }
    }

    private ObjectNode overdue(TableSpec table) {
        ObjectNode request = request(table);
        request.put("FilterExpression", "attribute_type(#expires, :number) AND #expires < :now");
        ((ObjectNode) request.path("ExpressionAttributeValues")).putObject(":number").put("S", "N");
        List<String> keys = table.request().path("KeySchema").findValuesAsText("AttributeName");
        for (int i = 0; i < keys.size(); i++) {
            ((ObjectNode) request.path("ExpressionAttributeNames")).put("#k" + i, keys.get(i));
        }
        return request.put("ProjectionExpression", keys.size() == 1 ? "#k0" : "#k0, #k1");
    }

    private void delete(TableSpec table, JsonNode key) {
        ObjectNode request = request(table);
        request.set("Key", key);
        request.put("ConditionExpression", "#expires < :now");
        Set<JsonNode> marks =
                deleted.computeIfAbsent(table.name(), _ -> ConcurrentHashMap.newKeySet());
        boolean streamed = table.request().has("StreamSpecification");
        if (streamed) {
            marks.add(key);
        }
        try {
            dynamoDb.call(DynamoApi.TABLES + "DeleteItem", request);
        } catch (DynamoApiException e) {
            marks.remove(key);
            if (!e.code().equals("ConditionalCheckFailedException")) {
                throw e;
            }
        }
    }

    private ObjectNode request(TableSpec table) {
        ObjectNode request = dynamoDb.request().put("TableName", table.name());
        request.putObject("ExpressionAttributeNames").put("#expires", table.timeToLive());
        request.putObject("ExpressionAttributeValues")
                .putObject(":now")
                .put("N", String.valueOf(clock.instant().minus(LAG).getEpochSecond()));
        return request;
    }
}
