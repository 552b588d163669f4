package org.seloste.register.testing;

import com.amazonaws.services.dynamodbv2.local.main.ServerRunner;
import com.amazonaws.services.dynamodbv2.local.server.DynamoDBProxyServer;

import org.seloste.register.storage.Aws;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;

/** Empty tables that are reached as AWS's are: over HTTP, by what the environment says. */
public final class Served implements AutoCloseable {
    private final DynamoDBProxyServer server;
    private final Map<String, String> environment;

    private Served(DynamoDBProxyServer server, Map<String, String> environment) {
        this.server = server;
        this.environment = environment;
    }

    public static Served start() throws Exception {
        String port = freePort();
        DynamoDBProxyServer server =
                ServerRunner.createServerFromCommandLineArgs(
                        new String[] {
                            "-inMemory", "-sharedDb", "-disableTelemetry", "-port", port
                        });
        server.start();
        Map<String, String> environment =
                Map.of(
                        "AWS_REGION", "eu-north-1",
                        "AWS_ENDPOINT_URL_DYNAMODB", "http://localhost:" + port,
                        "REGISTER_TABLE", LocalTables.TABLES.register(),
                        "OUTBOX_TABLE", LocalTables.TABLES.outbox(),
                        "JOURNAL_TABLE", LocalTables.TABLES.journal(),
                        "CASES_TABLE", LocalTables.TABLES.cases(),
                        "SUPPRESSION_TABLE", LocalTables.TABLES.suppression(),
                        "KEYS_SECRET", LocalTables.TABLES.keys());
        try (DynamoDbClient client =
                new Aws(environment).configure(DynamoDbClient.builder(), "DYNAMODB").build()) {
            Schema.create(client, LocalTables.TABLES);
        }
        return new Served(server, environment);
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }

    /** A function's environment that leads here. */
    public Map<String, String> environment() {
        return environment;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("the tables do not stop", failure);
        }
    }
}
