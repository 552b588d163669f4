package org.seloste.restore;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers as AWS does about one restored table and empty others, and remembers what was asked. */
final class FakeAws implements AutoCloseable {
    private static final String SECRET = "k".repeat(64);

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, List<String>> bodies = new ConcurrentHashMap<>();
    private final Map<String, Boolean> tables = new ConcurrentHashMap<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final AtomicInteger preparing = new AtomicInteger();
    private volatile boolean isOnesOwn;

    FakeAws() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** A table that is there, with whether it was made the register's. */
    FakeAws with(String table) {
        tables.put(table, false);
        return this;
    }

    /** A call that whoever asks may not make. */
    FakeAws refusing(String call) {
        refused.add(call);
        return this;
    }

    /** Backups of new tables are not ready so many times. */
    FakeAws preparingBackups(int times) {
        preparing.set(times);
        return this;
    }

    /** As on one's own machine. */
    FakeAws withoutTagsAndBackups() {
        isOnesOwn = true;
        return this;
    }

    /** What was asked with that call, in order. */
    List<String> bodies(String call) {
        return bodies.getOrDefault(call, List.of());
    }

    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(OptionsTest.ENVIRONMENT);
        environment.put("AWS_ENDPOINT_URL", "http://127.0.0.1:" + server.getAddress().getPort());
        return environment;
    }

    /** The calls that change something, in order. */
    List<String> changes() {
        return asked.stream()
                .filter(call -> call.matches("(Restore|Update|Tag|TransactWrite).*"))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
            String call = target.substring(target.indexOf('.') + 1);
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            asked.add(call);
            bodies.computeIfAbsent(call, _ -> new CopyOnWriteArrayList<>()).add(body);
            Answer answer = answer(call, body);
            byte[] bytes = answer.json().getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.0");
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Answer answer(String call, String body) {
        if (refused.contains(call)) {
            return new Answer(
                    400, "{\"__type\":\"com.amazon.coral.service#AccessDeniedException\"}");
        }
        return switch (call) {
            case "DescribeTable" -> describe(body);
            case "RestoreTableToPointInTime" -> {
                tables.put(named(body, "TargetTableName"), false);
                yield new Answer(200, "{}");
            }
            case "UpdateTable" -> {
                tables.put(named(body, "TableName"), true);
                yield new Answer(200, "{}");
            }
            case "DescribeTimeToLive" ->
                    new Answer(
                            200, "{\"TimeToLiveDescription\":{\"TimeToLiveStatus\":\"DISABLED\"}}");
            case "UpdateContinuousBackups" -> backups();
            case "ListTagsOfResource" ->
                    isOnesOwn
                            ? refused("UnknownOperationException")
                            : new Answer(
                                    200,
                                    "{\"Tags\":[{\"Key\":\"aws:stack\",\"Value\":\"a\"},"
                                            + "{\"Key\":\"cost\",\"Value\":\"register\"}]}");
            case "Query" -> new Answer(200, "{\"Items\":[],\"Count\":0,\"ScannedCount\":0}");
            case "GetSecretValue" ->
                    new Answer(
                            200,
                            "{\"SecretString\":\"{\\\"lookup\\\":[\\\"1\\\"],\\\"link\\\":"
                                    + "[\\\"1\\\"],\\\"1\\\":\\\""
                                    + SECRET
                                    + "\\\"}\"}");
            default -> new Answer(200, "{}");
        };
    }

    private Answer describe(String body) {
        String table = named(body, "TableName");
        if (!tables.containsKey(table)) {
            return refused("ResourceNotFoundException");
        }
        boolean changed = tables.get(table);
        return new Answer(
                200,
                "{\"Table\":{\"TableName\":\"%s\",\"TableStatus\":\"ACTIVE\",\"TableArn\":\"arn:aws:dynamodb:eu-north-1:1:table/%s\",\"LatestStreamLabel\":\"label-7\",\"StreamSpecification\":{\"StreamEnabled\":%s},\"DeletionProtectionEnabled\":%s}}"
                        .formatted(table, table, changed, changed));
    }

    private Answer backups() {
        if (isOnesOwn) {
            return refused("UnknownOperationException");
        }
        return preparing.getAndDecrement() > 0
                ? refused("ContinuousBackupsUnavailableException")
                : new Answer(200, "{}");
    }

    private static Answer refused(String why) {
        return new Answer(400, "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + why + "\"}");
    }

    private static String named(String body, String name) {
        int start = body.indexOf("\"" + name + "\":\"") + name.length() + 4;
        return body.substring(start, body.indexOf('"', start));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** What is answered. */
    private record Answer(int status, String json) {}
}
