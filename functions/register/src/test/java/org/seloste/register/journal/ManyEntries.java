package org.seloste.register.journal;

import org.seloste.register.storage.Item;
import org.seloste.register.testing.LocalTables;

import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes entries by the batch, as only a test would. */
final class ManyEntries {
    private static final int BATCH = 25;

    private final LocalTables tables;

    ManyEntries(LocalTables tables) {
        this.tables = tables;
    }

    /** Entries a few milliseconds apart. */
    void write(int count, Instant first) {
        for (int begin = 0; begin < count; begin += BATCH) {
            List<WriteRequest> batch =
                    IntStream.range(begin, Math.min(begin + BATCH, count))
                            .mapToObj(number -> entry(number, first.plusMillis(number * 7L)))
                            .toList();
            tables.client()
                    .batchWriteItem(request -> request.requestItems(Map.of(Written.TABLE, batch)));
        }
    }

    private static WriteRequest entry(int number, Instant at) {
        String id = "%022d".formatted(number);
        Item item =
                Item.of(
                                "J#" + Journal.month(at) + "#" + number % 4,
                                Journal.sortable(at) + "#" + id)
                        .text("event", Event.MAIL_SENT.name())
                        .text("subject", id)
                        .texts("refs", Map.of("mail", id, "kind", "SUBMISSION_RECEIVED"));
        return WriteRequest.builder()
                .putRequest(PutRequest.builder().item(item.attributes()).build())
                .build();
    }
}
