package org.seloste.maildelivery;

import com.amazonaws.services.dynamodbv2.local.main.ServerRunner;
import com.amazonaws.services.dynamodbv2.local.server.DynamoDBProxyServer;
import com.sun.net.httpserver.HttpServer;

import org.seloste.letters.Letter;
import org.seloste.letters.Letters;
import org.seloste.letters.Written;
import org.seloste.published.Published;
import org.seloste.register.journal.Journal;
import org.seloste.register.key.AddressHash;
import org.seloste.register.key.Codes;
import org.seloste.register.key.KeyRing;
import org.seloste.register.key.Keys;
import org.seloste.register.key.Links;
import org.seloste.register.outbox.Mail;
import org.seloste.register.outbox.MailKey;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.outbox.Outbox.DailyLimit;
import org.seloste.register.storage.Aws;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Tables;
import org.seloste.register.storage.Transaction;
import org.seloste.statement.Statement;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What mail delivery stands on: tables, the secret and SES, all of it on loopback. */
final class Backstage implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private static final String SECRET =
            "{\"lookup\":[\"1\"],\"link\":[\"1\"],\"1\":\"abcdefghijklmnopqrstuvwxyz\"}";

    private final DynamoDBProxyServer server;
    private final HttpServer secrets;
    private final Map<String, String> environment;
    private final DynamoDbClient client;
    private final Keys keys = new Keys(() -> KeyRing.parse(SECRET));
    private final Statement statement = Published.open(Map.of()).statement();
    final FakeSes ses = new FakeSes();

    Backstage() throws Exception {
        int port = freePort();
        server =
                ServerRunner.createServerFromCommandLineArgs(
                        new String[] {
                            "-inMemory", "-sharedDb", "-port", "" + port, "-disableTelemetry"
                        });
        server.start();
        secrets = secrets();
        secrets.start();
        ses.start();
        environment =
                Map.ofEntries(
                        Map.entry("AWS_REGION", "eu-north-1"),
                        Map.entry("AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:" + port),
                        Map.entry("AWS_ENDPOINT_URL_SES", ses.uri().toString()),
                        Map.entry(
                                "AWS_ENDPOINT_URL_SECRETS_MANAGER",
                                "http://127.0.0.1:" + secrets.getAddress().getPort()),
                        Map.entry("REGISTER_TABLE", "Register"),
                        Map.entry("OUTBOX_TABLE", "Outbox"),
                        Map.entry("JOURNAL_TABLE", "Journal"),
                        Map.entry("CASES_TABLE", "Cases"),
                        Map.entry("SUPPRESSION_TABLE", "Suppression"),
                        Map.entry("KEYS_SECRET", "Keys"),
                        Map.entry("PUBLIC_URL", "https://register.example.com/"),
                        Map.entry("SENDER", "register@example.com"));
        client = new Aws(environment).configure(DynamoDbClient.builder(), "DYNAMODB").build();
    }

    Map<String, String> environment() {
        return environment;
    }

    Statement statement() {
        return statement;
    }

    /** Makes the tables anew: each test has them to itself. */
    void clear() {
        client.listTables()
                .tableNames()
                .forEach(name -> client.deleteTable(table -> table.tableName(name)));
        client.createTable(outboxTable());
        client.createTable(table("Journal").build());
        client.createTable(table("Register").build());
        client.createTable(table("Suppression").build());
        ses.clear();
    }

    void dropTables() {
        drop("Outbox");
    }

    void drop(String name) {
        client.deleteTable(table -> table.tableName(name));
    }

    Outbox outbox() {
        Tables tables = Tables.from(environment);
        return new Outbox(
                new Database(client),
                tables.outbox(),
                new Journal(tables.journal()),
                new AddressHash(keys),
                new DailyLimit(statement.limits().mailsPerDay(), statement.zone()));
    }

    Correspondence correspondence() {
        return new Correspondence(Published.open(environment), keys, Settings.from(environment));
    }

    Written shown(Mail mail) {
        Published published = Published.open(environment);
        Letter letter = Letters.read(mail.kind(), mail.facts());
        return Written.shown(letter, published.statement(), published.texts(mail.language()));
    }

    Codes codes() {
        return new Codes(keys);
    }

    Links links() {
        return new Links(keys);
    }

    /** Owes a mail, and says where it lies. */
    MailKey owe(Mail mail) {
        List<MailKey> before = owed();
        Transaction transaction = new Database(client).transaction();
        outbox().owe(transaction, "person", mail, NOW);
        transaction.commit(Budget.of(Duration.ofSeconds(5)));
        return owed().stream().filter(key -> !before.contains(key)).findFirst().orElseThrow();
    }

    /** Whatever lies in the outbox as a mail, sent or not. */
    List<MailKey> owed() {
        return client.scan(scan -> scan.tableName("Outbox").consistentRead(true)).items().stream()
                .flatMap(item -> MailKey.of(item.get("pk").s(), item.get("sk").s()).stream())
                .sorted(Comparator.comparing(MailKey::id))
                .toList();
    }

    /** The journal's entries: the event and its references. */
    List<Map<String, String>> journal() {
        return client.scan(scan -> scan.tableName("Journal")).items().stream()
                .map(Backstage::entry)
                .toList();
    }

    @Override
    public void close() {
        client.close();
        ses.close();
        secrets.stop(0);
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the tables do not stop", e);
        }
    }

    private static Map<String, String> entry(Map<String, AttributeValue> item) {
        Map<String, String> entry = new HashMap<>();
        item.get("refs").m().forEach((name, value) -> entry.put(name, value.s()));
        entry.put("event", item.get("event").s());
        entry.put("subject", item.get("subject").s());
        return entry;
    }

    private static HttpServer secrets() throws Exception {
        HttpServer http =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        byte[] answer =
                                ("{\"Name\":\"Keys\",\"SecretString\":\""
                                                + SECRET.replace("\"", "\\\"")
                                                + "\"}")
                                        .getBytes(StandardCharsets.UTF_8);
                        exchange.sendResponseHeaders(200, answer.length);
                        exchange.getResponseBody().write(answer);
                    }
                });
        return http;
    }

    private static CreateTableRequest outboxTable() {
        return table("Outbox")
                .attributeDefinitions(text("pk"), text("sk"), text("unsent"), text("dueAt"))
                .globalSecondaryIndexes(
                        GlobalSecondaryIndex.builder()
                                .indexName("due")
                                .keySchema(key("unsent", KeyType.HASH), key("dueAt", KeyType.RANGE))
                                .projection(p -> p.projectionType(ProjectionType.KEYS_ONLY))
                                .build())
                .build();
    }

    private static CreateTableRequest.Builder table(String name) {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(text("pk"), text("sk"))
                .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE));
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
