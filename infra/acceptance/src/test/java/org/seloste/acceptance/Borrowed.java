package org.seloste.acceptance;

import org.seloste.local.Clients;
import org.seloste.local.LocalOptions;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.net.URI;
import java.util.UUID;

/** An AWS endpoint that one run borrows: it has a stack of its own there, and takes it away. */
final class Borrowed implements AutoCloseable {
    private final URI address;
    private final String stack = "seloste-" + UUID.randomUUID();

    Borrowed(URI address) {
        this.address = address;
    }

    LocalOptions in(LocalOptions options) {
        return options.withEndpoint(address).withStackName(stack);
    }

    /** Deletes the tables, also those of a start that failed halfway. */
    @Override
    public void close() {
        try (DynamoDbClient client = Clients.dynamoDb(address)) {
            for (String table : client.listTablesPaginator().tableNames().stream().toList()) {
                if (table.startsWith(stack)) {
                    client.deleteTable(request -> request.tableName(table));
                }
            }
        }
    }
}
