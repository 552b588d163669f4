package org.seloste.register.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.seloste.register.storage.Item;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** The entries of the journal and the requests about them. */
final class JournalItems {
    /** A seal's worth of entries comes from all shards together. */
    private static final int PAGE = 500;

    /** A transaction holds no more. */
    private static final int TRANSACTION = 100;

    private final String table;

    JournalItems(String table) {
        this.table = table;
    }

    Put put(String bucket, String key, Entry entry) {
        Item item =
                Item.of(bucket, key)
                        .text("event", entry.event().name())
                        .text("subject", entry.subject())
                        .texts("refs", entry.refs());
        return Put.builder().tableName(table).item(item.attributes()).build();
    }

    /** A bucket's items from one key to another. */
    QueryRequest stretch(String bucket, String from, String to) {
        return QueryRequest.builder()
                .tableName(table)
                .consistentRead(true)
                .keyConditionExpression("pk = :bucket AND sk BETWEEN :from AND :to")
                .expressionAttributeValues(
                        Map.of(
                                ":bucket", AttributeValue.fromS(bucket),
                                ":from", AttributeValue.fromS(from),
                                ":to", AttributeValue.fromS(to)))
                .limit(PAGE)
                .build();
    }

    /** A bucket's first item, if it is not behind a key. */
    QueryRequest first(String bucket, String to) {
        return stretch(bucket, "0", to).toBuilder().limit(1).build();
    }

    /** The keys of a bucket's first items, as many as one transaction deletes. */
    QueryRequest front(String bucket) {
        return QueryRequest.builder()
                .tableName(table)
                .consistentRead(true)
                .keyConditionExpression("pk = :bucket")
                .expressionAttributeValues(Map.of(":bucket", AttributeValue.fromS(bucket)))
                .projectionExpression("pk, sk")
                .limit(TRANSACTION)
                .build();
    }

    Delete delete(Item entry) {
        return Delete.builder()
                .tableName(table)
                .key(Item.key(entry.text("pk"), entry.text("sk")))
                .build();
    }

    QueryRequest of(String subject) {
        return QueryRequest.builder()
                .tableName(table)
                .indexName("subject")
                .keyConditionExpression("subject = :subject")
                .expressionAttributeValues(Map.of(":subject", AttributeValue.fromS(subject)))
                .build();
    }

    /** What happened to a subject from a key on. */
    QueryRequest of(String subject, String from) {
        return QueryRequest.builder()
                .tableName(table)
                .indexName("subject")
                .keyConditionExpression("subject = :subject AND sk >= :from")
                .expressionAttributeValues(
                        Map.of(
                                ":subject", AttributeValue.fromS(subject),
                                ":from", AttributeValue.fromS(from)))
                .build();
    }

    static Recorded recorded(Item item) {
        return new Recorded(
                item.text("pk"),
                item.text("sk"),
                item.find("event").orElse(""),
                item.find("subject").orElse(""),
                item.texts("refs"),
                digest(item));
    }

    /** Over everything but the key, whatever it is: an attribute that we never wrote counts too. */
    private static String digest(Item item) {
        Map<String, AttributeValue> content = new TreeMap<>(item.attributes());
        content.remove("pk");
        content.remove("sk");
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            write(content, json);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return sha256(text.toString());
    }

    /** As DynamoDB's own JSON has it, with names in order: any language can do it again. */
    private static void write(Map<String, AttributeValue> attributes, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, AttributeValue> one : new TreeMap<>(attributes).entrySet()) {
            json.writeObjectFieldStart(one.getKey());
            AttributeValue value = one.getValue();
            switch (value.type()) {
                case S -> json.writeStringField("S", value.s());
                case M -> {
                    json.writeFieldName("M");
                    write(value.m(), json);
                }
                // Never written by us, but it must not go unseen.
                default -> json.writeStringField(value.type().name(), value.toString());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static String sha256(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
