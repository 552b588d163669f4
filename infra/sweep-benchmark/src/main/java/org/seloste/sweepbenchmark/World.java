package org.seloste.sweepbenchmark;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.seloste.local.dynamodb.DynamoApi;
import org.seloste.local.dynamodb.EmbeddedDynamoDb;
import org.seloste.local.template.Stack;
import org.seloste.local.template.TableSpec;
import org.seloste.local.template.Template;
import org.seloste.local.template.TemplateReader;
import org.seloste.register.Register;
import org.seloste.register.key.KeyRing;
import org.seloste.register.key.Keys;
import org.seloste.register.storage.Aws;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Tables;
import org.seloste.statement.Statement;

import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The template's tables in this process, and the register over them. */
final class World implements AutoCloseable {
    private static final String SECRET =
            "{\"lookup\":[\"1\"],\"link\":[\"1\"],\"1\":\"a seed for a benchmark\"}";

    private final EmbeddedDynamoDb server;
    private final DynamoApi api;
    private final Aws aws;
    private final DynamoDbClient client;
    private final Tables tables;
    private final Statement statement;
    private final Keys keys = new Keys(() -> KeyRing.parse(SECRET));

    private World(Path template, @Nullable Path data, Statement statement) throws IOException {
        this.server = EmbeddedDynamoDb.start(data);
        this.api = new DynamoApi(server.endpoint());
        this.aws =
                new Aws(
                        Map.of(
                                "AWS_REGION",
                                "eu-north-1",
                                "AWS_ENDPOINT_URL_DYNAMODB",
                                server.endpoint().url().toString()));
        this.client = aws.configure(DynamoDbClient.builder(), "DYNAMODB").build();
        this.statement = statement;
        Template read = TemplateReader.read(template, Map.of(), Stack.local("benchmark"));
        read.tables().forEach(this::make);
        this.tables =
                new Tables(
                        name(read, "Register"),
                        name(read, "Outbox"),
                        name(read, "Journal"),
                        name(read, "Cases"),
                        name(read, "Suppression"),
                        "keys");
    }

    /** Starts it, in memory unless there is a directory. */
    static World start(Path template, @Nullable Path data, Statement statement) throws IOException {
        return new World(template, data, statement);
    }

    /** Nobody reads its streams here, and to keep them a day would fill the memory. */
    private void make(TableSpec table) {
        ObjectNode request = table.request().deepCopy();
        request.remove("StreamSpecification");
        api.call(DynamoApi.TABLES + "CreateTable", request);
    }

    private static String name(Template template, String id) {
        return template.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    Statement statement() {
        return statement;
    }

    Keys keys() {
        return keys;
    }

    String table() {
        return tables.register();
    }

    /** A client whose requests count for nothing. */
    DynamoDbClient client() {
        return client;
    }

    Register register() {
        return register(client);
    }

    /** The register with a client whose requests are counted. */
    Register register(Meter meter) {
        ClientOverrideConfiguration watched =
                ClientOverrideConfiguration.builder().addExecutionInterceptor(meter).build();
        return register(
                aws.configure(DynamoDbClient.builder(), "DYNAMODB")
                        .overrideConfiguration(watched)
                        .build());
    }

    private Register register(DynamoDbClient through) {
        return Register.of(new Database(through), tables, keys, statement);
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
