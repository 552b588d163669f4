package org.seloste.register.suppression;

import org.seloste.register.storage.Item;
import org.seloste.register.suppression.Suppression.Kind;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Update;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The items of the suppression list and the requests about them. */
final class SuppressionItems {
    private final String table;

    SuppressionItems(String table) {
        this.table = table;
    }

    Update add(String addressHash, Kind kind, String caseId, Instant now) {
        return Update.builder()
                .tableName(table)
                .key(Item.key(addressHash, kind.name()))
                .updateExpression(
                        "SET #since = if_not_exists(#since, :now), #case = if_not_exists(#case,"
                                + " :case)")
                .expressionAttributeNames(Map.of("#since", "since", "#case", "case"))
                .expressionAttributeValues(
                        Map.of(
                                ":now", AttributeValue.fromS(now.toString()),
                                ":case", AttributeValue.fromS(caseId)))
                .build();
    }

    /** The end of one that was read. */
    Delete remove(Item listed) {
        return Delete.builder()
                .tableName(table)
                .key(Item.key(listed.text("pk"), listed.text("sk")))
                .conditionExpression("attribute_exists(pk)")
                .build();
    }

    BatchGetItemRequest get(List<String> addressHashes) {
        List<Map<String, AttributeValue>> keys = new ArrayList<>();
        for (String addressHash : addressHashes) {
            for (Kind kind : Kind.values()) {
                keys.add(Item.key(addressHash, kind.name()));
            }
        }
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

    /** The case that asked for it. */
    static String request(Item item) {
        return item.text("case");
    }

    static Kind kind(Item item) {
        return Kind.valueOf(item.text("sk"));
    }
}
