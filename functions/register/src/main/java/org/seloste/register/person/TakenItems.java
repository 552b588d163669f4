package org.seloste.register.person;

import org.seloste.register.storage.Item;
import org.seloste.register.storage.ItemChange;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * The marks of removals that were seen, by the number that the stream gave them. A stream tells the
 * same again when it was not sure to be heard; it forgets after a day, so a mark need not live
 * longer than two.
 */
final class TakenItems {
    /** That it is in the journal. */
    static final String TOLD = "told";

    static final String COUNTS = "counts";

    private static final String PREFIX = "W#";
    private static final Duration LIFE = Duration.ofDays(2);

    private final String table;

    TakenItems(String table) {
        this.table = table;
    }

    GetItemRequest get(String sequence) {
        return GetItemRequest.builder()
                .tableName(table)
                .key(Item.key(PREFIX + sequence, RootItems.ROOT))
                .consistentRead(true)
                .build();
    }

    /** Makes the mark of a removal after which there is something to count. */
    UpdateItemRequest open(String sequence, Instant now) {
        return UpdateItemRequest.builder()
                .tableName(table)
                .key(Item.key(PREFIX + sequence, RootItems.ROOT))
                .updateExpression("SET counts = if_not_exists(counts, :none), expiresAt = :end")
                .expressionAttributeValues(
                        Map.of(
                                ":none",
                                AttributeValue.fromM(Map.of()),
                                ":end",
                                AttributeValue.fromN(
                                        Long.toString(now.plus(LIFE).getEpochSecond()))))
                .build();
    }

    /** The removal is told; refused when it was told before. */
    ItemChange tell(String sequence, Instant now) {
        return change(sequence).flag(TOLD).seconds("expiresAt", now.plus(LIFE)).whenAbsent(TOLD);
    }

    ItemChange change(String sequence) {
        return ItemChange.of(table, PREFIX + sequence, RootItems.ROOT);
    }
}
