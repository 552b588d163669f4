package org.seloste.register.journal;

import org.seloste.register.storage.Item;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The seals of the journal and the requests about them. A seal's key is where its stretch begins:
 * of two that want to follow the same seal one is refused, so the chain cannot fork.
 */
final class SealItems {
    static final String PARTITION = "SEAL";

    private final String table;

    SealItems(String table) {
        this.table = table;
    }

    /** Puts it where none is. */
    Put put(Seal seal) {
        Item item =
                Item.of(PARTITION, Journal.sortable(seal.from()))
                        .text("to", Journal.sortable(seal.to()))
                        .set("number", AttributeValue.fromN(Long.toString(seal.number())))
                        .set("entries", AttributeValue.fromN(Integer.toString(seal.lines().size())))
                        .text("lines", lines(seal))
                        .text("key", seal.key())
                        .text("before", seal.before())
                        .text("hash", seal.hash());
        return Put.builder()
                .tableName(table)
                .item(item.attributes())
                .conditionExpression("attribute_not_exists(pk)")
                .build();
    }

    /** Every seal, in order. */
    QueryRequest all() {
        return QueryRequest.builder()
                .tableName(table)
                .consistentRead(true)
                .keyConditionExpression("pk = :seals")
                .expressionAttributeValues(Map.of(":seals", AttributeValue.fromS(PARTITION)))
                .build();
    }

    /** Every seal behind a key, in order. */
    QueryRequest after(String key) {
        return QueryRequest.builder()
                .tableName(table)
                .consistentRead(true)
                .keyConditionExpression("pk = :seals AND sk > :key")
                .expressionAttributeValues(
                        Map.of(
                                ":seals", AttributeValue.fromS(PARTITION),
                                ":key", AttributeValue.fromS(key)))
                .build();
    }

    /** The last seal whose key is not after another key. */
    QueryRequest lastUpTo(String key) {
        return QueryRequest.builder()
                .tableName(table)
                .consistentRead(true)
                .keyConditionExpression("pk = :seals AND sk <= :key")
                .expressionAttributeValues(
                        Map.of(
                                ":seals", AttributeValue.fromS(PARTITION),
                                ":key", AttributeValue.fromS(key)))
                .scanIndexForward(false)
                .limit(1)
                .build();
    }

    /** The seal of an item; empty when the item is not as {@link #put} makes it. */
    static Optional<Seal> read(Item item) {
        try {
            return Optional.of(
                    new Seal(
                            item.number("number"),
                            Instant.parse(item.text("sk")),
                            Instant.parse(item.text("to")),
                            item.text("lines").lines().map(SealedLine::parse).toList(),
                            item.text("key"),
                            item.text("before"),
                            item.text("hash")));
        } catch (IllegalStateException | IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String lines(Seal seal) {
        return seal.lines().stream().map(SealedLine::text).collect(Collectors.joining("\n"));
    }
}
