package org.seloste.register.sweep;

import org.seloste.register.storage.Item;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;

import java.time.LocalDate;
import java.util.Map;

/** The item that remembers the day of the last digest. */
final class DigestItems {
    private static final Map<String, AttributeValue> KEY = Item.key("DIGEST", "@");

    private final String table;

    DigestItems(String table) {
        this.table = table;
    }

    GetItemRequest get() {
        return GetItemRequest.builder().tableName(table).key(KEY).consistentRead(true).build();
    }

    static LocalDate day(Item item) {
        return LocalDate.parse(item.text("doneOn"));
    }

    /** Refused when the day had its digest, whoever wrote it. */
    Update done(LocalDate day) {
        return Update.builder()
                .tableName(table)
                .key(KEY)
                .updateExpression("SET doneOn = :day")
                .conditionExpression("attribute_not_exists(doneOn) OR doneOn < :day")
                .expressionAttributeValues(Map.of(":day", AttributeValue.fromS(day.toString())))
                .build();
    }
}
