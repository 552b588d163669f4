package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.ItemChange;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import java.util.Map;

/** What lies under a person, whichever it is: read in pages, held, deleted. */
final class LeafItems {
    static final String SERVICE = "V#";
    static final String VOUCHER = "B#";
    static final String DISCLOSURE = "D#";

    private final String table;

    LeafItems(String table) {
        this.table = table;
    }

    /**
     * A page of what lies under a person, in the order of keys.
     *
     * @param after the last one of the page before; null for the first page
     */
    QueryRequest page(String person, @Nullable Item after, int most) {
        return from(
                QueryRequest.builder()
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", pk(person))),
                after,
                most);
    }

    /** A page of what lies under a person and has a key that begins so. */
    QueryRequest page(String person, String prefix, @Nullable Item after, int most) {
        return from(
                QueryRequest.builder()
                        .keyConditionExpression("pk = :pk AND begins_with(sk, :prefix)")
                        .expressionAttributeValues(
                                Map.of(":pk", pk(person), ":prefix", AttributeValue.fromS(prefix))),
                after,
                most);
    }

    /** Everything that lies under a person, and the root. */
    QueryRequest all(String person) {
        return QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", pk(person)))
                .consistentRead(true)
                .build();
    }

    /** The keys of what lies under a person, and its dates. */
    QueryRequest ends(String person) {
        return QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("pk = :pk")
                .projectionExpression("pk, sk, deletableFrom, shedFrom, expiresAt, dueShard, dueAt")
                .expressionAttributeValues(Map.of(":pk", pk(person)))
                .consistentRead(true)
                .build();
    }

    private QueryRequest from(QueryRequest.Builder query, @Nullable Item after, int most) {
        if (after != null) {
            query.exclusiveStartKey(Item.key(after.text("pk"), after.text("sk")));
        }
        return query.tableName(table).consistentRead(true).limit(most).build();
    }

    Put put(Item leaf) {
        return Put.builder()
                .tableName(table)
                .item(leaf.attributes())
                .conditionExpression("attribute_not_exists(pk)")
                .build();
    }

    /** The deletion of what is there, which only one can do: it is counted once. */
    Delete delete(Item leaf) {
        return Delete.builder()
                .tableName(table)
                .key(Item.key(leaf.text("pk"), leaf.text("sk")))
                .conditionExpression("attribute_exists(pk)")
                .build();
    }

    /** A change of what is there, if its values are as they were read. */
    ItemChange change(Item leaf) {
        return ItemChange.of(table, leaf.text("pk"), leaf.text("sk")).whenPresent("pk");
    }

    static boolean isRoot(Item item) {
        return item.text("sk").equals("@");
    }

    /** What a leaf counts as. */
    static Erased group(Item leaf) {
        String sk = leaf.text("sk");
        return switch (sk.substring(0, 2)) {
            case "S#" -> Erased.SUBMISSIONS;
            case "I#" -> Erased.IP_ADDRESSES;
            case "C#" -> Erased.CONSENTS;
            case SERVICE -> Erased.SERVICES;
            case VOUCHER -> Erased.VOUCHERS;
            case DISCLOSURE -> Erased.DISCLOSURES;
            default -> throw new IllegalStateException("a leaf of no group");
        };
    }

    private static AttributeValue pk(String person) {
        return AttributeValue.fromS(RootItems.pk(person));
    }
}
