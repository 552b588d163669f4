package org.seloste.local.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;

import org.seloste.local.Faults;
import org.seloste.local.Usage;
import org.seloste.local.http.Loopback;
import org.seloste.local.policy.AccessControl;
import org.seloste.local.template.Stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Stands between functions and DynamoDB: refuses what they may not do, counts their requests and
 * the capacity these take, and makes go wrong what was ordered.
 *
 * <p>DynamoDBLocal never cancels a transaction for a conflict; AWS does on a double click.
 */
public final class FaultProxy implements AutoCloseable {
    private final JsonMapper json = new JsonMapper();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI upstream;
    private final Faults faults;
    private final Usage usage;
    private final AccessControl accessControl;
    private final Accesses accesses;
    private final RandomGenerator random = RandomGenerator.getDefault();
    private final Loopback server;

    /** Starts to forward to the endpoint, what the access control lets pass. */
    public FaultProxy(
            URI upstream, Faults faults, Usage usage, AccessControl accessControl, Stack stack) {
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
        String operation = target.substring(target.indexOf('.') + 1);
        byte[] body = exchange.getRequestBody().readAllBytes();
        Optional<String> refusal =
                accessControl.refusal(
                        exchange.getRequestHeaders().getFirst("Authorization"),
                        accesses.of(operation, json.readTree(body)));
        if (refusal.isPresent()) {
            refuse(exchange, denied(refusal.get()));
            return;
        }
        pass(exchange, operation, body);
    }

    private void pass(HttpExchange exchange, String operation, byte[] body) throws IOException {
        switch (faults.draw(random, operation.equals("TransactWriteItems"))) {
            case NONE -> answer(exchange, forward(exchange, operation, body));
            case TIMEOUT -> forward(exchange, operation, body);
            case CONFLICT -> refuse(exchange, conflict(json.readTree(body)));
            case THROTTLE -> refuse(exchange, throttle());
        }
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, String operation, byte[] body)
            throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(upstream);
        exchange.getRequestHeaders()
                .forEach((name, values) -> copy(request, name, asRunner(values.getFirst())));
        byte[] sent = Capacity.asked(operation) ? askCapacity(body) : body;
        request.POST(HttpRequest.BodyPublishers.ofByteArray(sent));
        try {
            HttpResponse<byte[]> answer =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            count(operation, answer.body());
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for DynamoDB", e);
        }
    }

    /** Without -sharedDb, DynamoDB Local keeps the tables of each access key apart. */
    private static String asRunner(String value) {
        return value.replaceFirst("Credential=[^/]+/", "Credential=" + AccessControl.RUNNER + "/");
    }

    private static void copy(HttpRequest.Builder request, String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("x-amz") || List.of("authorization", "content-type").contains(lower)) {
            request.header(name, value);
        }
    }

    private byte[] askCapacity(byte[] body) throws IOException {
        JsonNode request = json.readTree(body);
        if (request instanceof ObjectNode object && !object.has("ReturnConsumedCapacity")) {
            return json.writeValueAsBytes(object.put("ReturnConsumedCapacity", "TOTAL"));
        }
        return body;
    }

    private void count(String operation, byte[] body) throws IOException {
        JsonNode consumed = json.readTree(body).path("ConsumedCapacity");
        double units = Capacity.units(consumed);
        boolean write = Capacity.writes(operation);
        usage.add(operation, write ? 0 : units, write ? units : 0);
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer)
            throws IOException {
        for (String name : List.of("content-type", "x-amz-crc32", "x-amzn-requestid")) {
            answer.headers()
                    .firstValue(name)
                    .ifPresent(value -> exchange.getResponseHeaders().set(name, value));
        }
        send(exchange, answer.statusCode(), answer.body());
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
        client.shutdownNow();
    }
}
