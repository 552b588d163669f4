package org.seloste.register.testing;

import org.seloste.register.storage.Tables;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import java.util.List;
import java.util.stream.Stream;

/** The tables as template.yaml has them. */
final class Schema {
    private Schema() {}

    static void create(DynamoDbClient client, Tables tables) {
        create(
                client,
                table(tables.register(), "pk", "sk", "dueShard", "dueAt")
                        .globalSecondaryIndexes(keysOnly("due", "dueShard", "dueAt"))
                        .build());
        create(
                client,
                table(tables.outbox(), "pk", "sk", "unsent", "dueAt")
                        .globalSecondaryIndexes(keysOnly("due", "unsent", "dueAt"))
                        .build());
        create(
                client,
                table(tables.journal(), "pk", "sk", "subject")
                        .globalSecondaryIndexes(
                                index("subject", "subject", "sk", ProjectionType.ALL))
                        .build());
        create(
                client,
                table(
                                tables.cases(),
                                "pk",
                                "sk",
                                "dueShard",
                                "dueAt",
                                "queue",
                                "dueOn",
                                "subject",
                                "receivedAt")
                        .globalSecondaryIndexes(
                                keysOnly("due", "dueShard", "dueAt"),
                                keysOnly("queue", "queue", "dueOn"),
                                keysOnly("subject", "subject", "receivedAt"))
                        .build());
        create(client, table(tables.suppression(), "pk", "sk").build());
    }

    /** A busy machine may answer too late, and the client then asks again. */
    private static void create(DynamoDbClient client, CreateTableRequest table) {
        try {
            client.createTable(table);
        } catch (ResourceInUseException _) {
            // It was made by the request whose answer was late.
        }
    }

    private static GlobalSecondaryIndex keysOnly(String name, String hash, String range) {
        return index(name, hash, range, ProjectionType.KEYS_ONLY);
    }

    private static GlobalSecondaryIndex index(
            String name, String hash, String range, ProjectionType projection) {
        return GlobalSecondaryIndex.builder()
                .indexName(name)
                .keySchema(key(hash, range))
                .projection(p -> p.projectionType(projection))
                .build();
    }

    private static CreateTableRequest.Builder table(String name, String... attributes) {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(key("pk", "sk"))
                .attributeDefinitions(Stream.of(attributes).map(Schema::text).toList());
    }

    private static AttributeDefinition text(String attribute) {
        return AttributeDefinition.builder()
                .attributeName(attribute)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static List<KeySchemaElement> key(String hash, String range) {
        return List.of(
                KeySchemaElement.builder().attributeName(hash).keyType(KeyType.HASH).build(),
                KeySchemaElement.builder().attributeName(range).keyType(KeyType.RANGE).build());
    }
}
