package org.seloste.local.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * DynamoDB's JSON API, spoken without the SDK: tables are created and stream records are given to
 * functions in the very form that the template and the API have.
 */
public final class DynamoApi {
    /** The prefix of operations on tables. */
    public static final String TABLES = "DynamoDB_20120810.";

    /** The prefix of operations on streams. */
    public static final String STREAMS = "DynamoDBStreams_20120810.";

    private final JsonMapper json = new JsonMapper();
    private final DynamoEndpoint endpoint;

    /** Speaks to the endpoint. */
    public DynamoApi(DynamoEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Calls an operation.
     *
     * @throws DynamoApiException if it is refused
     */
    public JsonNode call(String operation, ObjectNode request) {
        try {
            DynamoEndpoint.Answer answer = endpoint.ask(operation, json.writeValueAsBytes(request));
            JsonNode body = json.readTree(answer.body());
            if (!answer.isDone()) {
                throw new DynamoApiException(body);
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty request. */
    public ObjectNode request() {
        return json.createObjectNode();
    }
}
