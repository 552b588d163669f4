package org.seloste.register.testing;

import org.jspecify.annotations.Nullable;
import org.seloste.register.Register;
import org.seloste.register.key.Keys;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Tables;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Real tables, in this JVM's memory. */
public final class LocalTables {
    public static final Tables TABLES =
            new Tables("Register", "Outbox", "Journal", "Cases", "Suppression", "keys");

    private static final int BATCH = 25;
    private static final int MANY = 500;

    private static @Nullable LocalTables shared;

    private final Requests requests = new Requests();
    private final DynamoDbClient watched;
    private final DynamoDbClient unwatched;

    private LocalTables(DynamoDbClient client) {
        this.unwatched = client;
        this.watched = requests.on(client);
    }

    /** The tables of this JVM: a database for each class of tests takes longer than the tests. */
    static synchronized LocalTables shared() {
        if (shared == null) {
            DynamoDbClient client = Embedded.start();
            Schema.create(client, TABLES);
            shared = new LocalTables(client);
        }
        return shared;
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

    /** These and no others are there then; what is the same already is left alone. */
    public void replaceAll(String table, List<Item> items) {
        Set<Map<String, AttributeValue>> wanted = attributes(items);
        List<Item> found = all(table);
        Set<Map<String, AttributeValue>> there = attributes(found);
        deleteAll(
                table, found.stream().filter(item -> !wanted.contains(item.attributes())).toList());
        putAll(table, items.stream().filter(item -> !there.contains(item.attributes())).toList());
    }

    private static Set<Map<String, AttributeValue>> attributes(List<Item> items) {
        return items.stream().map(Item::attributes).collect(Collectors.toSet());
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
