package org.seloste.register.testing;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Watches every request: which there were, what they cost, and that none reads a whole table. */
public final class Requests implements ExecutionInterceptor {
    private final List<String> names = new CopyOnWriteArrayList<>();
    private final Map<String, Double> units = new ConcurrentHashMap<>();
    private final AtomicInteger written = new AtomicInteger();

    /** The requests since the last {@link #forget}, by name. */
    public List<String> names() {
        return new ArrayList<>(names);
    }

    /** The capacity units that requests of that name consumed on tables, without their indexes. */
    public double units(String name) {
        return units.getOrDefault(name, 0.0);
    }

    /** How many items transactions wrote. */
    public int written() {
        return written.get();
    }

    public void forget() {
        written.set(0);
        names.clear();
        units.clear();
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        return switch (context.request()) {
            case ScanRequest _ -> throw new AssertionError("a whole table was read");
            case BatchGetItemRequest request ->
                    request.toBuilder()
                            .returnConsumedCapacity(ReturnConsumedCapacity.INDEXES)
                            .build();
            case UpdateItemRequest request ->
                    request.toBuilder()
                            .returnConsumedCapacity(ReturnConsumedCapacity.INDEXES)
                            .build();
            case TransactWriteItemsRequest request ->
                    request.toBuilder()
                            .returnConsumedCapacity(ReturnConsumedCapacity.INDEXES)
                            .build();
            case SdkRequest request -> request;
        };
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        String name = context.request().getClass().getSimpleName().replace("Request", "");
        names.add(name);
        if (context.request() instanceof TransactWriteItemsRequest transaction) {
            written.addAndGet(transaction.transactItems().size());
        }
        List<ConsumedCapacity> consumed =
                switch (context.response()) {
                    case BatchGetItemResponse response -> response.consumedCapacity();
                    case UpdateItemResponse response -> List.of(response.consumedCapacity());
                    case TransactWriteItemsResponse response -> response.consumedCapacity();
                    default -> List.of();
                };
        for (ConsumedCapacity one : consumed) {
            units.merge(name, one.table().capacityUnits(), Double::sum);
        }
    }
}
