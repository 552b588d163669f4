package org.seloste.register.testing;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Watches every request: which there were, what they cost, and that none reads a whole table. */
public final class Requests {
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

    /** The same client, watched. */
    DynamoDbClient on(DynamoDbClient client) {
        return (DynamoDbClient)
                Proxy.newProxyInstance(
                        Requests.class.getClassLoader(),
                        new Class<?>[] {DynamoDbClient.class},
                        (self, method, arguments) -> call(client, self, method, arguments));
    }

    private Object call(DynamoDbClient client, Object self, Method method, Object[] arguments)
            throws Throwable {
        boolean pages = method.getName().endsWith("Paginator");
        if (pages || !(arguments[0] instanceof DynamoDbRequest request)) {
            // It asks this client with requests of its own.
            return InvocationHandler.invokeDefault(self, method, arguments);
        }
        try {
            Object answer = method.invoke(client, measured(request));
            count(request, answer);
            return answer;
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static DynamoDbRequest measured(DynamoDbRequest asked) {
        return switch (asked) {
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
            case DynamoDbRequest request -> request;
        };
    }

    private void count(DynamoDbRequest request, Object answer) {
        String name = request.getClass().getSimpleName().replace("Request", "");
        names.add(name);
        if (request instanceof TransactWriteItemsRequest transaction) {
            written.addAndGet(transaction.transactItems().size());
        }
        List<ConsumedCapacity> consumed =
                switch (answer) {
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
