package org.seloste.sweepbenchmark;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts the requests that a client sends, and what they consume. Reads are counted as
 * DynamoDBLocal tells; writes by the sizes of the items before they are written, since it tells
 * less of transactions than AWS counts.
 */
final class Meter implements ExecutionInterceptor {
    /** Which attributes lead to an entry in an index; those of the journal are its own. */
    private static final List<String> INDEXED = List.of("dueAt", "subject");

    private static final int IN_A_TRANSACTION = 2;

    private final DynamoDbClient unwatched;
    private final Map<String, LongAdder> requests = new ConcurrentHashMap<>();
    private final DoubleAdder read = new DoubleAdder();
    private final LongAdder written = new LongAdder();

    /**
     * A meter.
     *
     * @param unwatched a client of the same tables, whose requests count for nothing
     */
    Meter(DynamoDbClient unwatched) {
        this.unwatched = unwatched;
    }

    Usage usage() {
        long all = requests.values().stream().mapToLong(LongAdder::sum).sum();
        return new Usage(all, read.sum(), written.sum());
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        ReturnConsumedCapacity indexes = ReturnConsumedCapacity.INDEXES;
        return switch (context.request()) {
            case QueryRequest query -> query.toBuilder().returnConsumedCapacity(indexes).build();
            case GetItemRequest get -> get.toBuilder().returnConsumedCapacity(indexes).build();
            case BatchGetItemRequest get -> get.toBuilder().returnConsumedCapacity(indexes).build();
            case SdkRequest request -> request;
        };
    }

    /** Before every attempt: one that is tried again costs again. */
    @Override
    public void beforeTransmission(
            Context.BeforeTransmission context, ExecutionAttributes attributes) {
        requests.computeIfAbsent(context.request().getClass().getSimpleName(), _ -> new LongAdder())
                .increment();
        switch (context.request()) {
            case TransactWriteItemsRequest transaction ->
                    transaction.transactItems().forEach(this::write);
            case UpdateItemRequest update ->
                    written.add(units(stored(update.tableName(), update.key()), 1));
            case SdkRequest _ -> {}
        }
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        switch (context.response()) {
            case QueryResponse response -> read(response.consumedCapacity());
            case GetItemResponse response -> read(response.consumedCapacity());
            case BatchGetItemResponse response -> response.consumedCapacity().forEach(this::read);
            case Object _ -> {}
        }
    }

    private void read(ConsumedCapacity capacity) {
        read.add(capacity.capacityUnits());
    }

    private void write(TransactWriteItem action) {
        if (action.put() != null) {
            written.add(units(action.put().item(), IN_A_TRANSACTION));
        } else if (action.update() != null) {
            written.add(
                    units(
                            stored(action.update().tableName(), action.update().key()),
                            IN_A_TRANSACTION));
        } else if (action.delete() != null) {
            written.add(
                    units(
                            stored(action.delete().tableName(), action.delete().key()),
                            IN_A_TRANSACTION));
        } else {
            written.add(IN_A_TRANSACTION);
        }
    }

    /** Of the item and of its entry in an index, which is no part of the transaction. */
    private static long units(Map<String, AttributeValue> item, int times) {
        long entries = INDEXED.stream().filter(item::containsKey).count();
        return (long) times * ItemSize.writeUnits(item) + entries;
    }

    private Map<String, AttributeValue> stored(String table, Map<String, AttributeValue> key) {
        return unwatched
                .getItem(request -> request.tableName(table).key(key).consistentRead(true))
                .item();
    }
}
