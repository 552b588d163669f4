package org.seloste.register.storage;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the register asks of its tables. Nobody else talks to DynamoDB: mappers make the requests,
 * {@link Item}s come back.
 */
public final class Database {
    private final DynamoDbClient client;

    /** The tables that a client of one's own reaches. */
    public Database(DynamoDbClient client) {
        this.client = client;
    }

    /** The tables that an environment leads to. */
    public static Database open(Aws aws) {
        return new Database(aws.configure(DynamoDbClient.builder(), "DYNAMODB").build());
    }

    /** Begins to write to several items, all or none of them. */
    public Transaction transaction() {
        return new Transaction(client);
    }

    /**
     * One item.
     *
     * @throws Busy when DynamoDB is, however often the SDK asked
     */
    public Optional<Item> get(GetItemRequest request) {
        return read(() -> Item.found(client.getItem(request).item()));
    }

    /**
     * Those of several items that exist. Asks again until there is an answer about each: nobody is
     * taken for unknown because a look-up failed.
     *
     * @throws Busy when there was none within the budget
     */
    public List<Item> get(BatchGetItemRequest request, Budget budget) {
        while (true) {
            try {
                BatchGetItemResponse response = client.batchGetItem(request);
                // Keys that were throttled come back unread.
                if (response.unprocessedKeys().isEmpty()) {
                    return response.responses().values().stream()
                            .flatMap(List::stream)
                            .map(Item::read)
                            .toList();
                }
            } catch (SdkException failure) {
                rethrowUnlessPassing(failure);
            }
            budget.pause();
        }
    }

    /**
     * The first page of what a query finds.
     *
     * @throws Busy when DynamoDB is, however often the SDK asked
     */
    public List<Item> page(QueryRequest query) {
        return read(() -> client.query(query).items().stream().map(Item::read).toList());
    }

    /**
     * Everything that a query finds.
     *
     * @throws Busy when DynamoDB is, however often the SDK asked
     */
    public List<Item> all(QueryRequest query) {
        return read(() -> client.queryPaginator(query).items().stream().map(Item::read).toList());
    }

    /** Everything that a query finds, read page by page as one goes on; throws as others do. */
    public Iterator<Item> walk(QueryRequest query) {
        Iterator<Map<String, AttributeValue>> found =
                read(() -> client.queryPaginator(query).items().iterator());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return read(found::hasNext);
            }

            @Override
            public Item next() {
                return read(() -> Item.read(found.next()));
            }
        };
    }

    /** Changes one item, if its condition holds. */
    public Effect update(UpdateItemRequest request) {
        try {
            client.updateItem(request);
            return new Effect.Done();
        } catch (ConditionalCheckFailedException _) {
            return new Effect.Refused();
        } catch (SdkException failure) {
            rethrowUnlessPassing(failure);
            return new Effect.Unknown(failure);
        }
    }

    private static <T> T read(Supplier<T> request) {
        try {
            return request.get();
        } catch (SdkException failure) {
            throw Passing.isPassing(failure) ? new Busy(failure) : failure;
        }
    }

    private static void rethrowUnlessPassing(SdkException failure) {
        if (!Passing.isPassing(failure)) {
            throw failure;
        }
    }
}
