package org.seloste.register.person;

import org.seloste.register.storage.Item;

import software.amazon.awssdk.services.dynamodb.model.Put;

import java.time.Duration;
import java.time.Instant;

/** The marks of edits that leave nothing of their own by which a repeat would be known. */
final class EditItems {
    private static final String PREFIX = "E#";

    /** Whoever lost an answer asks again much sooner. */
    private static final Duration LIFE = Duration.ofDays(7);

    private final String table;

    EditItems(String table) {
        this.table = table;
    }

    /** The mark of an edit; refused when it was made before. */
    Put mark(String id, Instant now) {
        Item mark = Item.of(PREFIX + id, RootItems.ROOT).seconds("expiresAt", now.plus(LIFE));
        return Put.builder()
                .tableName(table)
                .item(mark.attributes())
                .conditionExpression("attribute_not_exists(pk)")
                .build();
    }
}
