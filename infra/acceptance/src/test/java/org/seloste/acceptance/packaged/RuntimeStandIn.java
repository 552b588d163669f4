package org.seloste.acceptance.packaged;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Stands in for the Lambda Runtime API: hands one function its events and takes its answers. */
final class RuntimeStandIn implements AutoCloseable {
    private static final Duration DEADLINE = Duration.ofSeconds(60);

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
    private final HttpServer server;

    /** What a function made of an event. */
    record Outcome(boolean succeeded, String body, long nanoTime) {}

    RuntimeStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/2018-06-01/runtime/", this::handle);
        server.start();
    }

    /** The value of AWS_LAMBDA_RUNTIME_API. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Hands the function an event and waits for what it makes of it; empty when it is silent. */
    Optional<Outcome> invoke(String event) throws InterruptedException {
        events.add(event);
        return Optional.ofNullable(outcomes.poll(DEADLINE.toSeconds(), TimeUnit.SECONDS));
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/invocation/next")) {
            next(exchange);
        } else {
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            outcomes.add(new Outcome(path.endsWith("/response"), body, System.nanoTime()));
            answer(exchange, 202, "{}");
        }
    }

    private void next(HttpExchange exchange) throws IOException {
        try {
            String event = events.take();
            long deadline = System.currentTimeMillis() + DEADLINE.toMillis();
            exchange.getResponseHeaders().add("Lambda-Runtime-Aws-Request-Id", "request-1");
            exchange.getResponseHeaders()
                    .add("Lambda-Runtime-Deadline-Ms", Long.toString(deadline));
            exchange.getResponseHeaders()
                    .add(
                            "Lambda-Runtime-Invoked-Function-Arn",
                            "arn:aws:lambda:eu-north-1:000000000000:function:packaged");
            answer(exchange, 200, event);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
