package org.seloste.local.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seloste.local.Clients;
import org.seloste.local.template.Stack;
import org.seloste.local.template.TableSpec;
import org.seloste.local.template.TemplateReader;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class KeptDataTest {
    @TempDir private Path data;

    @Test
    void dataIsThereAgainAtTheNextStartAndAnotherSchemaIsRefused() throws Exception {
        TableSpec table = table();
        try (EmbeddedDynamoDb database = EmbeddedDynamoDb.start(data);
                DynamoDbClient client = Clients.dynamoDb(database.endpoint().url())) {
            DynamoApi api = new DynamoApi(database.endpoint());
            new TableMaker(api).make(table);
            client.putItem(request -> request.tableName(table.name()).item(item()));
        }
        try (EmbeddedDynamoDb database = EmbeddedDynamoDb.start(data);
                DynamoDbClient client = Clients.dynamoDb(database.endpoint().url())) {
            DynamoApi api = new DynamoApi(database.endpoint());
            new TableMaker(api).make(table);
            assertThat(client.scan(request -> request.tableName(table.name())).items())
                    .isEqualTo(List.of(item()));

            table.request().remove("GlobalSecondaryIndexes");
            assertThatThrownBy(() -> new TableMaker(api).make(table))
                    .hasMessageContaining("another -Ddata directory");
        }
    }

    private static TableSpec table() throws Exception {
        return TemplateReader.read(
                        Path.of("src/test/resources/small.yaml"), Map.of(), Stack.local("kept"))
                .tables()
                .getFirst();
    }

    private static Map<String, AttributeValue> item() {
        return Map.of("pk", AttributeValue.fromS("a"), "sk", AttributeValue.fromS("@"));
    }
}
