package org.seloste.retentionsweep;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.Identity;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;

/**
 * A removal by DynamoDB itself.
 *
 * @param sequence the number that the stream gave it
 * @param pk the first part of the item's key
 * @param sk the second
 */
record Removal(String sequence, String pk, String sk) {
    private static final String DYNAMODB = "dynamodb.amazonaws.com";

    /** The event source filters too; whoever deletes by hand must not be taken for DynamoDB. */
    static Optional<Removal> of(DynamodbStreamRecord record) {
        if (!"REMOVE".equals(record.getEventName()) || !isByDynamoDb(record.getUserIdentity())) {
            return Optional.empty();
        }
        Map<String, AttributeValue> key = record.getDynamodb().getKeys();
        String pk = text(key, "pk");
        return pk.startsWith("P#") || pk.startsWith("A#")
                ? Optional.of(
                        new Removal(record.getDynamodb().getSequenceNumber(), pk, text(key, "sk")))
                : Optional.empty();
    }

    private static String text(Map<String, AttributeValue> key, String name) {
        AttributeValue value = key.get(name);
        return value == null || value.getS() == null ? "" : value.getS();
    }

    private static boolean isByDynamoDb(@Nullable Identity identity) {
        return identity != null
                && "Service".equals(identity.getType())
                && DYNAMODB.equals(identity.getPrincipalId());
    }
}
