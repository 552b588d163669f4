package org.seloste.register.testing;

import com.amazonaws.services.dynamodbv2.local.main.ServerRunner;

import org.jspecify.annotations.Nullable;
import org.seloste.register.Register;
import org.seloste.register.key.Keys;
import org.seloste.register.storage.Aws;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Tables;

import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Real tables, in this JVM's memory. */
public final class LocalTables {
    public static final Tables TABLES =
            new Tables("Register", "Outbox", "Journal", "Cases", "Suppression", "keys");

    private static final int BATCH = 25;
    private static final int MANY = 500;
    private static final Duration A_BUSY_MACHINE = Duration.ofMinutes(2);

    private static @Nullable LocalTables shared;

    private final Requests requests = new Requests();
    private final DynamoDbClient watched;
    private final DynamoDbClient unwatched;
    private final Map<String, String> environment;

    private LocalTables(String port) {
        this.environment =
                Map.of(
                        "AWS_REGION", "eu-north-1",
                        "AWS_ENDPOINT_URL_DYNAMODB", "http://localhost:" + port,
                        "REGISTER_TABLE", TABLES.register(),
                        "OUTBOX_TABLE", TABLES.outbox(),
                        "JOURNAL_TABLE", TABLES.journal(),
                        "CASES_TABLE", TABLES.cases(),
                        "SUPPRESSION_TABLE", TABLES.suppression(),
                        "KEYS_SECRET", TABLES.keys());
        Aws aws = new Aws(environment);
        this.unwatched =
                aws.configure(DynamoDbClient.builder(), "DYNAMODB")
                        .overrideConfiguration(
                                ClientOverrideConfiguration.builder()
                                        .apiCallTimeout(A_BUSY_MACHINE)
                                        .build())
                        .build();
        this.watched =
                aws.configure(DynamoDbClient.builder(), "DYNAMODB")
                        .overrideConfiguration(
                                ClientOverrideConfiguration.builder()
                                        .addExecutionInterceptor(requests)
                                        .build())
                        .build();
    }

    /** The tables of this JVM: a server for each class of tests takes longer than the tests. */
    static synchronized LocalTables shared() {
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    private static LocalTables start() {
        String port = serve();
        LocalTables tables = new LocalTables(port);
        Schema.create(tables.unwatched, TABLES);
        return tables;
    }

    /** Until the JVM ends; its port. */
    private static String serve() {
        try {
            String port = freePort();
            ServerRunner.createServerFromCommandLineArgs(
                            new String[] {
                                "-inMemory", "-sharedDb", "-disableTelemetry", "-port", port
                            })
                    .start();
            return port;
        } catch (Exception failure) {
            throw new IllegalStateException("the tables do not start", failure);
        }
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

    /** They, with requests that are {@linkplain #requests watched}. */
    public Database database() {
        return new Database(watched);
    }

    /** A client whose requests are watched too. */
    public DynamoDbClient client() {
        return watched;
    }

    public Requests requests() {
        return requests;
    }

    public Register register() {
        return register(watched, Example.keys());
    }

    public Register register(DynamoDbClient client, Keys keys) {
        return Register.of(new Database(client), TABLES, keys, Example.statement());
    }

    /** Everything that is stored in a table, as only a test may read it. */
    public List<Item> all(String table) {
        return unwatched
                .scanPaginator(ScanRequest.builder().tableName(table).build())
                .items()
                .stream()
                .map(Item::read)
                .toList();
    }

    public List<Item> persons() {
        return registerItems("P#", "@");
    }

    public List<Item> submissions() {
        return registerItems("P#", "S#");
    }

    public List<Item> pointers() {
        return registerItems("A#", "@");
    }

    public List<Item> mails() {
        return all(TABLES.outbox()).stream()
                .filter(item -> item.text("sk").startsWith("M#"))
                .toList();
    }

    /** Items of the register whose keys begin so. */
    public List<Item> registerItems(String pk, String sk) {
        return all(TABLES.register()).stream()
                .filter(item -> item.text("pk").startsWith(pk) && item.text("sk").startsWith(sk))
                .toList();
    }

    /** The events in the journal. */
    public List<String> events() {
        return all(TABLES.journal()).stream().map(item -> item.text("event")).sorted().toList();
    }

    public void put(String table, Item item) {
        Map<String, AttributeValue> attributes = item.attributes();
        unwatched.putItem(request -> request.tableName(table).item(attributes));
    }

    /** Many at once. */
    public void putAll(String table, List<Item> items) {
        writeAll(
                table,
                items.stream()
                        .map(item -> PutRequest.builder().item(item.attributes()).build())
                        .map(put -> WriteRequest.builder().putRequest(put).build())
                        .toList());
    }

    private void deleteAll(String table, List<Item> items) {
        writeAll(
                table,
                items.stream()
                        .map(item -> Item.key(item.text("pk"), item.text("sk")))
                        .map(key -> DeleteRequest.builder().key(key).build())
                        .map(delete -> WriteRequest.builder().deleteRequest(delete).build())
                        .toList());
    }

    private void writeAll(String table, List<WriteRequest> writes) {
        for (int begin = 0; begin < writes.size(); begin += BATCH) {
            List<WriteRequest> batch =
                    writes.subList(begin, Math.min(begin + BATCH, writes.size()));
            unwatched.batchWriteItem(request -> request.requestItems(Map.of(table, batch)));
        }
    }

    public void delete(String table, Item item) {
        unwatched.deleteItem(
                request ->
                        request.tableName(table).key(Item.key(item.text("pk"), item.text("sk"))));
    }

    public void clear() {
        for (String table :
                List.of(
                        TABLES.register(),
                        TABLES.outbox(),
                        TABLES.journal(),
                        TABLES.cases(),
                        TABLES.suppression())) {
            clear(table);
        }
        requests.forget();
    }

    /** Of many items it takes long to delete each. */
    private void clear(String table) {
        List<Item> items = all(table);
        if (items.size() < MANY) {
            deleteAll(table, items);
        } else {
            unwatched.deleteTable(request -> request.tableName(table));
            Schema.create(unwatched, TABLES);
        }
    }
}
