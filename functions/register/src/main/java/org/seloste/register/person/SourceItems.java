package org.seloste.register.person;

import static java.time.ZoneOffset.UTC;

import org.seloste.register.storage.Item;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** The items that count forms by where they came from, one for each hour (UTC). */
final class SourceItems {
    private static final Duration LIFE = Duration.ofDays(2);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH").withZone(UTC);

    private final String table;

    SourceItems(String table) {
        this.table = table;
    }

    /** One more, unless there were enough. */
    UpdateItemRequest count(String source, int most, Instant now) {
        long end = now.plus(LIFE).getEpochSecond();
        return UpdateItemRequest.builder()
                .tableName(table)
                .key(Item.key("IP#" + source + "#" + HOUR.format(now), "@"))
                .updateExpression("SET expiresAt = :end ADD forms :one")
                .conditionExpression("attribute_not_exists(forms) OR forms < :most")
                .expressionAttributeValues(
                        Map.of(
                                ":one", AttributeValue.fromN("1"),
                                ":most", AttributeValue.fromN(Integer.toString(most)),
                                ":end", AttributeValue.fromN(Long.toString(end))))
                .build();
    }
}
