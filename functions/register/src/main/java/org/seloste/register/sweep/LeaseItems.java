package org.seloste.register.sweep;

import org.jspecify.annotations.Nullable;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.ItemChange;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.time.Instant;
import java.util.Map;

/**
 * The leases of the shards of the index, and the requests about them. An item stays when its lease
 * is given back: it also says where the next run goes on.
 */
final class LeaseItems {
    private static final String LEASE = "LEASE#";
    private static final String ONLY = "@";

    private final String table;

    LeaseItems(String table) {
        this.table = table;
    }

    GetItemRequest get(int shard) {
        return GetItemRequest.builder()
                .tableName(table)
                .key(Item.key(LEASE + shard, ONLY))
                .consistentRead(true)
                .build();
    }

    /**
     * Takes a lease that nobody has, or whose time is over; taking it twice is the same as once.
     */
    UpdateItemRequest take(int shard, String holder, Instant now, Instant until) {
        return UpdateItemRequest.builder()
                .tableName(table)
                .key(Item.key(LEASE + shard, ONLY))
                .updateExpression("SET holder = :holder, leasedUntil = :until")
                .conditionExpression(
                        "attribute_not_exists(holder) OR holder = :holder OR leasedUntil <= :now")
                .expressionAttributeValues(
                        Map.of(
                                ":holder", AttributeValue.fromS(holder),
                                ":until", seconds(until),
                                ":now", seconds(now)))
                .build();
    }

    /** Gives it back, and writes down what the next run has to know. */
    UpdateItemRequest giveBack(int shard, String holder, ShardState state) {
        ItemChange change =
                ItemChange.of(table, LEASE + shard, ONLY)
                        .remove("holder")
                        .remove("leasedUntil")
                        .whenText("holder", holder);
        set(change, "stoppedAt", text(state.after()));
        set(change, "rules", state.rules());
        set(change, "towards", state.towards());
        set(change, "redatedTo", text(state.redated()));
        return change.request();
    }

    static ShardState read(Item item) {
        return new ShardState(
                item.find("stoppedAt").flatMap(Place::parse).orElse(null),
                item.find("rules").orElse(null),
                item.find("towards").orElse(null),
                item.find("redatedTo").flatMap(Place::parse).orElse(null));
    }

    private static void set(ItemChange change, String name, @Nullable String value) {
        if (value == null) {
            change.remove(name);
        } else {
            change.text(name, value);
        }
    }

    private static @Nullable String text(@Nullable Place place) {
        return place == null ? null : place.text();
    }

    private static AttributeValue seconds(Instant instant) {
        return AttributeValue.fromN(Long.toString(instant.getEpochSecond()));
    }
}
