package org.seloste.local.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * DynamoDB's JSON API, spoken without the SDK: tables are created and stream records are given to
 * functions in the very form that the template and the API have.
 */
public final class DynamoApi implements AutoCloseable {
    /** The prefix of operations on tables. */
    public static final String TABLES = "DynamoDB_20120810.";

    /** The prefix of operations on streams. */
    public static final String STREAMS = "DynamoDBStreams_20120810.";

    // No endpoint that we speak to checks signatures, but all want to see one.
    private static final String UNSIGNED =
            "AWS4-HMAC-SHA256 Credential=local/20260101/eu-north-1/dynamodb/aws4_request,"
                    + " SignedHeaders=host, Signature=none";

    private final JsonMapper json = new JsonMapper();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI endpoint;

    /** Speaks to the endpoint. */
    public DynamoApi(URI endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Calls an operation.
     *
     * @throws DynamoApiException if it is refused
     */
    public JsonNode call(String operation, ObjectNode request) {
        HttpRequest sent =
                HttpRequest.newBuilder(endpoint)
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/x-amz-json-1.0")
                        .header("X-Amz-Target", operation)
                        .header("X-Amz-Date", "20260101T000000Z")
                        .header("Authorization", UNSIGNED)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes(request)))
                        .build();
        try {
            HttpResponse<byte[]> answer =
                    client.send(sent, HttpResponse.BodyHandlers.ofByteArray());
            JsonNode body = json.readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new DynamoApiException(body);
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for DynamoDB", e);
        }
    }

    /** An empty request. */
    public ObjectNode request() {
        return json.createObjectNode();
    }

    private byte[] bytes(ObjectNode request) {
        try {
            return json.writeValueAsBytes(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
