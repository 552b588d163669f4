package org.seloste.register.journal;

import org.seloste.register.storage.Item;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** The marks of months that were pruned, and the requests about them. */
final class MarkItems {
    static final String PARTITION = "PRUNED";

    private final String table;

    MarkItems(String table) {
        this.table = table;
    }

    static String key(Shelf shelf, YearMonth month) {
        return shelf + "#" + month;
    }

    /** Puts it where none is. */
    Put put(Mark mark) {
        Item item =
                Item.of(PARTITION, key(mark.shelf(), mark.month()))
                        .text("due", Journal.sortable(mark.due()))
                        .text("at", Journal.sortable(mark.at()))
                        .text("key", mark.key())
                        .text("hash", mark.hash());
        return Put.builder()
                .tableName(table)
                .item(item.attributes())
                .conditionExpression("attribute_not_exists(pk)")
                .build();
    }

    /** Every mark. */
    QueryRequest all() {
        return of("").build();
    }

    /** The last one of a shelf. */
    QueryRequest last(Shelf shelf) {
        return of(shelf + "#").scanIndexForward(false).limit(1).build();
    }

    /** The mark of an item; empty when the item is not as {@link #put} makes it. */
    static Optional<Mark> read(Item item) {
        try {
            String[] name = item.text("sk").split("#", 2);
            return Optional.of(
                    new Mark(
                            Shelf.valueOf(name[0]),
                            YearMonth.parse(name[1]),
                            Instant.parse(item.text("due")),
                            Instant.parse(item.text("at")),
                            item.text("key"),
                            item.text("hash")));
        } catch (IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | DateTimeException _) {
            return Optional.empty();
        }
    }

    private QueryRequest.Builder of(String shelf) {
        QueryRequest.Builder query = QueryRequest.builder().tableName(table).consistentRead(true);
        return shelf.isEmpty()
                ? query.keyConditionExpression("pk = :marks")
                        .expressionAttributeValues(
                                Map.of(":marks", AttributeValue.fromS(PARTITION)))
                : query.keyConditionExpression("pk = :marks AND begins_with(sk, :shelf)")
                        .expressionAttributeValues(
                                Map.of(
                                        ":marks", AttributeValue.fromS(PARTITION),
                                        ":shelf", AttributeValue.fromS(shelf)));
    }
}
