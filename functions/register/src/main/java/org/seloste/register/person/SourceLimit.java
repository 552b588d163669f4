package org.seloste.register.person;

import static java.time.ZoneOffset.UTC;

import org.seloste.register.key.AddressHash;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Passing;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** How many forms may come from one IP address in an hour (UTC). */
final class SourceLimit {
    private static final Duration LIFE = Duration.ofDays(2);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH").withZone(UTC);

    private final DynamoDbClient client;
    private final String table;
    private final AddressHash hash;
    private final int most;

    SourceLimit(DynamoDbClient client, String table, AddressHash hash, int most) {
        this.client = client;
        this.table = table;
        this.hash = hash;
        this.most = most;
    }

    /** Counts one more; false when there were enough. */
    boolean admit(String sourceIp, Instant now) {
        try {
            client.updateItem(count(sourceIp, now));
            return true;
        } catch (ConditionalCheckFailedException _) {
            return false;
        } catch (SdkException failure) {
            // A counter that does not answer must not cost anybody a message.
            if (Passing.isPassing(failure)) {
                return true;
            }
            throw failure;
        }
    }

    /** How long until the next hour, when counting begins anew. */
    static Duration retryAfter(Instant now) {
        return Duration.between(now, now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS));
    }

    private UpdateItemRequest count(String sourceIp, Instant now) {
        String key = "IP#" + hash.source(sourceIp) + "#" + HOUR.format(now);
        long end = now.plus(LIFE).getEpochSecond();
        return UpdateItemRequest.builder()
                .tableName(table)
                .key(Item.key(key, "@"))
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
