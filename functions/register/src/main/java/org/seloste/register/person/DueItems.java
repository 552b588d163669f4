package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.storage.Item;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Entries of the index {@code due}: an item that has one is to be looked at on its day. */
final class DueItems {
    /** So many partitions, that none of them is hot. */
    static final int SHARDS = 8;

    private static final String SHARD = "D#";
    private static final String ROOT = "@";

    private final String table;

    DueItems(String table) {
        this.table = table;
    }

    /** The entry of a root. */
    static Item of(String person, LocalDate day) {
        return entry(person, day + "#" + person);
    }

    /** The entry of what lies under a person. */
    static Item of(String person, LocalDate day, String sk) {
        return entry(person, day + "#" + person + "#" + sk);
    }

    private static Item entry(String person, String dueAt) {
        return Item.part()
                .text("dueShard", SHARD + Math.floorMod(person.hashCode(), SHARDS))
                .text("dueAt", dueAt);
    }

    /** The day of an item's entry, where it has one. */
    static @Nullable LocalDate day(Item item) {
        return item.find("dueAt").map(DueItems::day).orElse(null);
    }

    private static LocalDate day(String dueAt) {
        return LocalDate.parse(dueAt.substring(0, dueAt.indexOf('#')));
    }

    /** A page of what is due through a day, the earliest first. */
    QueryRequest page(int shard, LocalDate through, @Nullable DueEntry after, int most) {
        QueryRequest.Builder query =
                QueryRequest.builder()
                        .tableName(table)
                        .indexName("due")
                        .keyConditionExpression("dueShard = :shard AND dueAt < :end")
                        .expressionAttributeValues(
                                Map.of(
                                        ":shard",
                                        AttributeValue.fromS(SHARD + shard),
                                        ":end",
                                        AttributeValue.fromS(through.plusDays(1).toString())))
                        .limit(most);
        if (after != null) {
            query.exclusiveStartKey(key(after));
        }
        return query.build();
    }

    private static Map<String, AttributeValue> key(DueEntry entry) {
        boolean root = entry.sk().equals(ROOT);
        Item due =
                root
                        ? of(entry.person(), entry.day())
                        : of(entry.person(), entry.day(), entry.sk());
        Map<String, AttributeValue> key =
                new HashMap<>(Item.key(RootItems.pk(entry.person()), entry.sk()));
        key.putAll(due.attributes());
        // A place in another shard is a place in this one, too, though nothing lies there.
        key.put("dueShard", AttributeValue.fromS(SHARD + entry.shard()));
        return key;
    }

    static DueEntry read(Item item) {
        return new DueEntry(
                Integer.parseInt(item.text("dueShard").substring(SHARD.length())),
                RootItems.id(item),
                day(item.text("dueAt")),
                item.text("sk"));
    }
}
