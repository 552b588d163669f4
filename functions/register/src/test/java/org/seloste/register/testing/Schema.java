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
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import java.util.List;
import java.util.stream.Stream;

/** The three tables as template.yaml has them. */
final class Schema {
    private Schema() {}

    static void create(DynamoDbClient client, Tables tables) {
        client.createTable(indexed(tables.register(), "dueShard"));
        client.createTable(indexed(tables.outbox(), "unsent"));
        client.createTable(table(tables.journal(), "pk", "sk").build());
    }

    private static CreateTableRequest indexed(String name, String shard) {
        return table(name, "pk", "sk", shard, "dueAt")
                .globalSecondaryIndexes(
                        GlobalSecondaryIndex.builder()
                                .indexName("due")
                                .keySchema(key(shard, "dueAt"))
                                .projection(p -> p.projectionType(ProjectionType.KEYS_ONLY))
                                .build())
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
