package org.seloste.sweepbenchmark;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Writes and deletes items of the register by the batch, eight batches at the same time. */
final class Loading {
    private static final int BATCH = 25;
    private static final int AT_ONCE = 8;

    private Loading() {}

    static void put(World world, List<Map<String, AttributeValue>> items) {
        write(
                world,
                items.stream()
                        .map(item -> WriteRequest.builder().putRequest(put -> put.item(item)))
                        .map(WriteRequest.Builder::build)
                        .toList());
    }

    static void delete(World world, List<Map<String, AttributeValue>> items) {
        write(
                world,
                items.stream()
                        .map(Loading::key)
                        .map(key -> WriteRequest.builder().deleteRequest(one -> one.key(key)))
                        .map(WriteRequest.Builder::build)
                        .toList());
    }

    /** So many persons, made while they are written: a million do not fit into memory. */
    static void put(World world, int persons, Supplier<List<Map<String, AttributeValue>>> person) {
        List<Map<String, AttributeValue>> items = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            items.addAll(person.get());
            if (items.size() > BATCH * AT_ONCE * AT_ONCE) {
                put(world, items);
                items.clear();
            }
        }
        put(world, items);
    }

    private static void write(World world, List<WriteRequest> writes) {
        List<Future<?>> begun = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int begin = 0; begin < writes.size(); begin += BATCH) {
                List<WriteRequest> batch =
                        writes.subList(begin, Math.min(begin + BATCH, writes.size()));
                begun.add(threads.submit(() -> send(world, batch)));
            }
        }
        for (Future<?> one : begun) {
            try {
                one.get();
            } catch (InterruptedException | ExecutionException failure) {
                throw new IllegalStateException("a batch was not written", failure);
            }
        }
    }

    private static void send(World world, List<WriteRequest> batch) {
        Map<String, List<WriteRequest>> left = Map.of(world.table(), batch);
        while (!left.isEmpty()) {
            Map<String, List<WriteRequest>> items = left;
            left = world.client().batchWriteItem(one -> one.requestItems(items)).unprocessedItems();
        }
    }

    private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
        return Map.of(
                "pk", item.getOrDefault("pk", AttributeValue.fromS("")),
                "sk", item.getOrDefault("sk", AttributeValue.fromS("")));
    }
}
