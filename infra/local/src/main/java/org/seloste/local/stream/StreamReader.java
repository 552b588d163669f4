package org.seloste.local.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.seloste.local.dynamodb.DynamoApi;
import org.seloste.local.dynamodb.DynamoApiException;
import org.seloste.local.dynamodb.Expiry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a table's stream, shard after shard, into the records that Lambda gives to functions. */
final class StreamReader {
    private static final int MOST_RECORDS = 1000;

    private final DynamoApi dynamoDb;
    private final Expiry expiry;
    private final String table;
    private final String streamArn;
    private final Map<String, Shard> shards = new LinkedHashMap<>();

    /** A shard that was found: where to read on, and nothing once it was read to its end. */
    private static final class Shard {
        private @Nullable String iterator;
        private @Nullable String lastSequence;
        private boolean closed;
    }

    StreamReader(DynamoApi dynamoDb, Expiry expiry, String table, boolean latest) {
        this.dynamoDb = dynamoDb;
        this.expiry = expiry;
        this.table = table;
        this.streamArn =
                dynamoDb.call(
                                DynamoApi.TABLES + "DescribeTable",
                                dynamoDb.request().put("TableName", table))
                        .path("Table")
                        .path("LatestStreamArn")
                        .asText();
        findShards(latest ? "LATEST" : "TRIM_HORIZON");
    }

    /** The records that came since the last time; a shard's children are read after it. */
    List<JsonNode> next() {
        List<JsonNode> records = new ArrayList<>();
        boolean ended = false;
        for (Map.Entry<String, Shard> entry : List.copyOf(shards.entrySet())) {
            Shard shard = entry.getValue();
            if (!shard.closed) {
                read(entry.getKey(), shard, records);
                ended |= shard.closed;
            }
        }
        if (ended) {
            findShards("TRIM_HORIZON");
        }
        return records;
    }

    private void read(String id, Shard shard, List<JsonNode> records) {
        try {
            JsonNode answer = getRecords(iterator(id, shard));
            for (JsonNode record : answer.path("Records")) {
                shard.lastSequence = record.path("dynamodb").path("SequenceNumber").asText();
                records.add(event((ObjectNode) record));
            }
            shard.iterator = answer.path("NextShardIterator").textValue();
            shard.closed = shard.iterator == null;
        } catch (DynamoApiException e) {
            // An iterator lives 15 minutes, and a batch may be tried for longer.
            shard.iterator = null;
        }
    }

    private String iterator(String id, Shard shard) {
        String current = shard.iterator;
        return current == null ? open(id, "TRIM_HORIZON", shard.lastSequence) : current;
    }

    private JsonNode getRecords(String iterator) {
        return dynamoDb.call(
                DynamoApi.STREAMS + "GetRecords",
                dynamoDb.request().put("ShardIterator", iterator).put("Limit", MOST_RECORDS));
    }

    private void findShards(String start) {
        JsonNode stream =
                dynamoDb.call(
                        DynamoApi.STREAMS + "DescribeStream",
                        dynamoDb.request().put("StreamArn", streamArn));
        for (JsonNode shard : stream.path("StreamDescription").path("Shards")) {
            String id = shard.path("ShardId").asText();
            if (!shards.containsKey(id)) {
                Shard found = new Shard();
                found.iterator = open(id, start, null);
                shards.put(id, found);
            }
        }
    }

    private String open(String shard, String start, @Nullable String after) {
        ObjectNode request =
                dynamoDb.request()
                        .put("StreamArn", streamArn)
                        .put("ShardId", shard)
                        .put("ShardIteratorType", after == null ? start : "AFTER_SEQUENCE_NUMBER");
        if (after != null) {
            request.put("SequenceNumber", after);
        }
        return dynamoDb.call(DynamoApi.STREAMS + "GetShardIterator", request)
                .path("ShardIterator")
                .asText();
    }

    private JsonNode event(ObjectNode record) {
        record.remove("userIdentity");
        record.put("eventSourceARN", streamArn);
        if (record.path("eventName").asText().equals("REMOVE")
                && expiry.wasExpired(table, record.path("dynamodb").path("Keys"))) {
            record.putObject("userIdentity")
                    .put("type", "Service")
                    .put("principalId", "dynamodb.amazonaws.com");
        }
        return record;
    }
}
