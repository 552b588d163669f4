package org.seloste.local.control;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tables that can be scanned and nothing else: all that the control pages need. */
final class FakeTables implements DynamoDbClient {
    private final Map<String, List<Map<String, AttributeValue>>> tables = new ConcurrentHashMap<>();

    void put(String table, Map<String, AttributeValue> item) {
        remove(table, item);
        rows(table).add(item);
    }

    void remove(String table, Map<String, AttributeValue> keys) {
        rows(table)
                .removeIf(
                        item ->
                                item.get("pk").equals(keys.get("pk"))
                                        && item.get("sk").equals(keys.get("sk")));
    }

    @Override
    public ScanResponse scan(ScanRequest request) {
        return ScanResponse.builder().items(rows(request.tableName())).build();
    }

    private List<Map<String, AttributeValue>> rows(String table) {
        return tables.computeIfAbsent(table, name -> new CopyOnWriteArrayList<>());
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}
}
