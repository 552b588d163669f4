package org.seloste.register.restore;

import org.seloste.register.storage.Item;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * The marks of what was done again in a restored table, where the table itself would not tell; and
 * what is left of a person.
 */
final class RestoreItems {
    private static final Duration LIFE = Duration.ofDays(60);

    private final String table;

    RestoreItems(String table) {
        this.table = table;
    }

    /** Nobody but a restore reads it, and Time to Live takes it away. */
    Item mark(String key, Instant now) {
        return Item.of(pk(key), "@").seconds("expiresAt", now.plus(LIFE));
    }

    GetItemRequest get(String key) {
        return item(pk(key), "@");
    }

    /** What lies under a person. */
    GetItemRequest under(String person, String sk) {
        return item("P#" + person, sk);
    }

    private GetItemRequest item(String pk, String sk) {
        return GetItemRequest.builder()
                .tableName(table)
                .key(Item.key(pk, sk))
                .consistentRead(true)
                .build();
    }

    /** A few of the items of a person, the root before all. */
    QueryRequest leftOf(String person) {
        return QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS("P#" + person)))
                .consistentRead(true)
                .limit(2)
                .build();
    }

    String table() {
        return table;
    }

    private static String pk(String key) {
        return "W#restore#" + key;
    }
}
