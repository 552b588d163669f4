package org.seloste.local.dynamodb;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;

import org.seloste.local.Faults;
import org.seloste.local.Usage;
import org.seloste.local.http.Loopback;
import org.seloste.local.policy.AccessControl;
import org.seloste.local.template.Stack;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Stands between functions and DynamoDB: refuses what they may not do, counts their requests and
 * the capacity these take, and makes go wrong what was ordered.
 *
 * <p>DynamoDBLocal never cancels a transaction for a conflict; AWS does on a double click.
 */
public final class FaultProxy implements AutoCloseable {
    private static final String ASKED = "ReturnConsumedCapacity";

    private final JsonMapper json = new JsonMapper();
    private final DynamoEndpoint upstream;
    private final Faults faults;
    private final Usage usage;
    private final AccessControl accessControl;
    private final Accesses accesses;
    private final RandomGenerator random = RandomGenerator.getDefault();
    private final Loopback server;

    /** Starts to forward to the endpoint what the access control lets pass. */
    public FaultProxy(
            DynamoEndpoint upstream,
            Faults faults,
            Usage usage,
            AccessControl accessControl,
            Stack stack) {
        this.upstream = upstream;
        this.faults = faults;
        this.usage = usage;
        this.accessControl = accessControl;
        this.accesses = new Accesses(stack);
        this.server = Loopback.serve(0, this::handle);
    }

    /** Where functions find DynamoDB. */
    public URI url() {
        return server.url();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String target = String.valueOf(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
        JsonNode request = json.readTree(exchange.getRequestBody().readAllBytes());
        Optional<String> refusal =
                accessControl.refusal(
                        exchange.getRequestHeaders().getFirst("Authorization"),
                        accesses.of(DynamoEndpoint.operation(target), request));
        if (refusal.isPresent()) {
            refuse(exchange, denied(refusal.get()));
            return;
        }
        pass(exchange, target, request);
    }

    private void pass(HttpExchange exchange, String target, JsonNode request) throws IOException {
        boolean transaction = DynamoEndpoint.operation(target).equals("TransactWriteItems");
        switch (faults.draw(random, transaction)) {
            case NONE -> answer(exchange, forward(target, request));
            case TIMEOUT -> forward(target, request);
            case CONFLICT -> refuse(exchange, conflict(request));
            case THROTTLE -> refuse(exchange, throttle());
        }
    }

    private DynamoEndpoint.Answer forward(String target, JsonNode request) throws IOException {
        String operation = DynamoEndpoint.operation(target);
        JsonNode sent = Capacity.asked(operation) ? askCapacity(request) : request;
        DynamoEndpoint.Answer answer = upstream.ask(target, json.writeValueAsBytes(sent));
        count(operation, answer.body());
        return answer;
    }

    private static JsonNode askCapacity(JsonNode request) {
        return request instanceof ObjectNode object && !object.has(ASKED)
                ? object.put(ASKED, "TOTAL")
                : request;
    }

    private void count(String operation, byte[] body) throws IOException {
        double units = Capacity.units(consumed(body));
        boolean write = Capacity.writes(operation);
        usage.add(operation, write ? 0 : units, write ? units : 0);
    }

    /** Of a long answer this is the only part that matters here. */
    private JsonNode consumed(byte[] body) throws IOException {
        try (JsonParser parser = json.createParser(body)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = parser.currentName().equals("ConsumedCapacity");
                parser.nextToken();
                if (found) {
                    return json.readTree(parser);
                }
                parser.skipChildren();
            }
        }
        return MissingNode.getInstance();
    }

    private static void answer(HttpExchange exchange, DynamoEndpoint.Answer answer)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
        send(exchange, answer.status(), answer.body());
    }

    private ObjectNode conflict(JsonNode transaction) {
        ObjectNode error = error("TransactionCanceledException");
        List<String> codes = Conflict.codes(transaction.path("TransactItems").size(), random);
        for (String code : codes) {
            ObjectNode reason =
                    error.withArray("CancellationReasons").addObject().put("Code", code);
            if (!code.equals("None")) {
                reason.put("Message", "Transaction is ongoing for the item");
            }
        }
        return error.put(
                "Message",
                "Transaction cancelled, please refer cancellation reasons for specific reasons "
                        + codes);
    }

    private ObjectNode throttle() {
        return error("ThrottlingException")
                .put("message", "Throughput exceeds the current capacity of your table or index.");
    }

    private ObjectNode denied(String message) {
        return json.createObjectNode()
                .put("__type", "com.amazon.coral.service#AccessDeniedException")
                .put("Message", message);
    }

    private ObjectNode error(String name) {
        return json.createObjectNode().put("__type", "com.amazonaws.dynamodb.v20120810#" + name);
    }

    private void refuse(HttpExchange exchange, ObjectNode error) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
        send(exchange, 400, json.writeValueAsBytes(error));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.close();
    }
}
