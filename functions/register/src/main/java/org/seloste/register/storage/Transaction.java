package org.seloste.register.storage;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Writes to several items, all or none of them. Made for one commit, by one thread.
 *
 * <p>This is the only place that tries again to write. What collided with another transaction was
 * not written, so it is simply sent again. What timed out may have been written: it is sent again
 * with the same token, and DynamoDB then answers without writing it twice.
 */
public final class Transaction {
    private static final String CONDITION_FAILED = "ConditionalCheckFailed";
    private static final Set<String> PASSING =
            Set.of("TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");

    private final DynamoDbClient client;
    private final List<String> names = new ArrayList<>();
    private final List<TransactWriteItem> actions = new ArrayList<>();

    Transaction(DynamoDbClient client) {
        this.client = client;
    }

    /** Adds an item; {@code name} is what an {@link Outcome.Refused} calls it. */
    public Transaction put(String name, Put put) {
        return add(name, TransactWriteItem.builder().put(put).build());
    }

    /** Adds an item on no condition. */
    public Transaction put(String name, String table, Item item) {
        return put(name, Put.builder().tableName(table).item(item.attributes()).build());
    }

    /** Adds a change of an item. */
    public Transaction update(String name, Update update) {
        return add(name, TransactWriteItem.builder().update(update).build());
    }

    /** Adds the deletion of an item. */
    public Transaction delete(String name, Delete delete) {
        return add(name, TransactWriteItem.builder().delete(delete).build());
    }

    private Transaction add(String name, TransactWriteItem action) {
        names.add(name);
        actions.add(action);
        return this;
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return actions.isEmpty();
    }

    /** How many writes were added so far. */
    public int size() {
        return actions.size();
    }

    /**
     * Writes everything that was added.
     *
     * @throws Busy when it did not succeed within the budget
     */
    public Outcome commit(Budget budget) {
        TransactWriteItemsRequest request =
                TransactWriteItemsRequest.builder()
                        .clientRequestToken(UUID.randomUUID().toString())
                        .transactItems(actions)
                        .build();
        while (true) {
            try {
                client.transactWriteItems(request);
                return new Outcome.Committed();
            } catch (TransactionCanceledException canceled) {
                Outcome.Refused refused = refused(canceled);
                if (!refused.actions().isEmpty()) {
                    return refused;
                }
                rethrowUnlessPassing(canceled);
            } catch (SdkException failure) {
                // Without an answer it may have been written, or not. The token makes both safe.
                if (!Passing.isPassing(failure)) {
                    throw failure;
                }
            }
            budget.pause();
        }
    }

    private Outcome.Refused refused(TransactionCanceledException canceled) {
        Map<String, Optional<Item>> failed = new HashMap<>();
        List<CancellationReason> reasons = canceled.cancellationReasons();
        for (int i = 0; i < reasons.size(); i++) {
            if (CONDITION_FAILED.equals(reasons.get(i).code())) {
                failed.put(names.get(i), Item.found(reasons.get(i).item()));
            }
        }
        return new Outcome.Refused(failed);
    }

    private static void rethrowUnlessPassing(TransactionCanceledException canceled) {
        boolean passing =
                canceled.cancellationReasons().stream()
                        .map(CancellationReason::code)
                        .anyMatch(PASSING::contains);
        if (!passing) {
            throw canceled;
        }
    }

    /** Names the actions; the items hold personal data. */
    @Override
    public String toString() {
        return "Transaction" + names;
    }
}
