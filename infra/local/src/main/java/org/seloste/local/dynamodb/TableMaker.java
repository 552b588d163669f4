package org.seloste.local.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.seloste.local.template.TableSpec;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

/** Creates the template's tables, unless they are there already. */
public final class TableMaker {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PAUSE_MILLIS = 100;

    private final DynamoApi dynamoDb;

    /** Creates them where the API leads. */
    public TableMaker(DynamoApi dynamoDb) {
        this.dynamoDb = dynamoDb;
    }

    /**
     * Makes sure that the table is there and can be used.
     *
     * @throws IllegalStateException if it is there with other keys or indexes
     */
    public void make(TableSpec table) throws InterruptedException {
        try {
            compare(table, describe(table.name()));
        } catch (DynamoApiException e) {
            if (!e.code().equals("ResourceNotFoundException")) {
                throw e;
            }
            dynamoDb.call(DynamoApi.TABLES + "CreateTable", table.request());
        }
        awaitActive(table);
    }

    /**
     * A table that the template does not make, with what it expires by.
     *
     * @throws IllegalStateException if it is not there
     */
    public TableSpec find(String name, String streamArn) {
        try {
            JsonNode there = describe(name);
            JsonNode timeToLive =
                    dynamoDb.call(
                                    DynamoApi.TABLES + "DescribeTimeToLive",
                                    dynamoDb.request().put("TableName", name))
                            .path("TimeToLiveDescription");
            return new TableSpec(
                    name,
                    name,
                    streamArn,
                    (ObjectNode) there,
                    timeToLive.path("AttributeName").textValue());
        } catch (DynamoApiException e) {
            throw new IllegalStateException(
                    "There is no table %s, whose stream the template reads.".formatted(name), e);
        }
    }

    private void awaitActive(TableSpec table) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!describe(table.name()).path("TableStatus").asText().equals("ACTIVE")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(table.id() + " did not become active in time");
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private JsonNode describe(String name) {
        return dynamoDb.call(
                        DynamoApi.TABLES + "DescribeTable",
                        dynamoDb.request().put("TableName", name))
                .path("Table");
    }

    private static void compare(TableSpec table, JsonNode there) {
        boolean same =
                there.path("KeySchema").equals(table.request().path("KeySchema"))
                        && indexes(there).equals(indexes(table.request()))
                        && there.path("StreamSpecification")
                                .equals(table.request().path("StreamSpecification"));
        if (!same) {
            throw new IllegalStateException(
                    "The kept table %s has other keys, indexes or another stream than the template:"
                                    .formatted(table.id())
                            + " start with another -Ddata directory, or without one.");
        }
    }

    private static Set<String> indexes(JsonNode table) {
        return new TreeSet<>(table.path("GlobalSecondaryIndexes").findValuesAsText("IndexName"));
    }
}
