package org.seloste.register.person;

import org.seloste.register.storage.Item;
import org.seloste.register.storage.ItemChange;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The items that lead from an address to persons. */
final class PointerItems {
    static final String PREFIX = "A#";
    private static final String KEPT = "KEPT";
    private static final String UNPROVED = "unproved";

    private final String table;

    PointerItems(String table) {
        this.table = table;
    }

    BatchGetItemRequest get(List<String> hashes) {
        return batch(hashes.stream().map(hash -> Item.key(PREFIX + hash, "@")).toList());
    }

    /** The same, and those that lead to what the law keeps of the erased. */
    BatchGetItemRequest getWithKept(List<String> hashes) {
        return batch(
                hashes.stream()
                        .flatMap(
                                hash ->
                                        Stream.of(
                                                Item.key(PREFIX + hash, "@"),
                                                Item.key(PREFIX + hash, KEPT)))
                        .toList());
    }

    /** Those that lead to what the law keeps of the erased, alone. */
    BatchGetItemRequest getKept(List<String> hashes) {
        return batch(hashes.stream().map(hash -> Item.key(PREFIX + hash, KEPT)).toList());
    }

    /** Of which address it is. */
    static String hash(Item item) {
        return item.text("pk").substring(PREFIX.length());
    }

    /** Whether it leads to those of whom only the least is kept. */
    static boolean isKept(Item item) {
        return item.text("sk").equals(KEPT);
    }

    /** One more person of whom only the least is kept, for as long as that is kept. */
    ItemChange keep(String hash, String person, Instant expiresAt) {
        return ItemChange.of(table, PREFIX + hash, KEPT)
                .addTexts("persons", List.of(person))
                .seconds(Net.AT, expiresAt);
    }

    /** The end of it, where it leads to that person alone. */
    Delete deleteKept(String hash, String person) {
        return Delete.builder()
                .tableName(table)
                .key(Item.key(PREFIX + hash, KEPT))
                .conditionExpression("persons = :persons")
                .expressionAttributeValues(
                        Map.of(":persons", AttributeValue.fromSs(List.of(person))))
                .build();
    }

    /** One less of them; where it was the last, DynamoDB deletes what is left. */
    ItemChange drop(String hash, String person) {
        return ItemChange.of(table, PREFIX + hash, KEPT)
                .deleteTexts("persons", List.of(person))
                .whenPresent("pk");
    }

    private BatchGetItemRequest batch(List<Map<String, AttributeValue>> keys) {
        return BatchGetItemRequest.builder()
                .requestItems(
                        Map.of(
                                table,
                                KeysAndAttributes.builder()
                                        .keys(keys)
                                        .consistentRead(true)
                                        .build()))
                .build();
    }

    static Pointer read(Item item) {
        return new Pointer(
                hash(item),
                item.set("persons"),
                Set.copyOf(item.set(UNPROVED)),
                item.find("sender").orElse(null),
                item.findSeconds(Net.AT).orElse(null));
    }

    /** A pointer where there was none. */
    Put add(Pointer pointer) {
        return put(pointer).conditionExpression("attribute_not_exists(pk)").build();
    }

    /** A pointer in place of one that was read before. */
    Put replace(Pointer before, Pointer after) {
        return put(after)
                .conditionExpression(unchanged(before))
                .expressionAttributeValues(values(before))
                .build();
    }

    /** The deletion of a pointer that was read before. */
    Delete delete(Pointer before) {
        return Delete.builder()
                .tableName(table)
                .key(Item.key(PREFIX + before.hash(), "@"))
                .conditionExpression(unchanged(before))
                .expressionAttributeValues(values(before))
                .build();
    }

    private Put.Builder put(Pointer pointer) {
        Item item =
                Item.of(PREFIX + pointer.hash(), "@")
                        .set("persons", persons(pointer))
                        .optional("sender", pointer.sender());
        if (!pointer.unproved().isEmpty()) {
            item.set(UNPROVED, unproved(pointer));
        }
        if (pointer.expiresAt() != null) {
            item.seconds(Net.AT, pointer.expiresAt());
        }
        return Put.builder().tableName(table).item(item.attributes());
    }

    private static String unchanged(Pointer before) {
        return before.unproved().isEmpty()
                ? "persons = :persons AND attribute_not_exists(unproved)"
                : "persons = :persons AND unproved = :unproved";
    }

    private static Map<String, AttributeValue> values(Pointer before) {
        return before.unproved().isEmpty()
                ? Map.of(":persons", persons(before))
                : Map.of(":persons", persons(before), ":unproved", unproved(before));
    }

    private static AttributeValue unproved(Pointer pointer) {
        return AttributeValue.fromSs(pointer.unproved().stream().sorted().toList());
    }

    private static AttributeValue persons(Pointer pointer) {
        return AttributeValue.fromSs(pointer.persons());
    }
}
