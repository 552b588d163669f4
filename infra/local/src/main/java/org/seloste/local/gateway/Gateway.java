package org.seloste.local.gateway;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;

import org.jspecify.annotations.Nullable;
import org.seloste.local.Console;
import org.seloste.local.function.Function;
import org.seloste.local.function.FunctionFailure;
import org.seloste.local.http.Loopback;
import org.seloste.local.template.Event;
import org.seloste.local.token.JwtAuthorizer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The HTTP API: finds a request's route, calls its function, and keeps the limits of both. */
public final class Gateway implements AutoCloseable {
    private static final int HEADERS = 10_240;
    private static final int BODY = 10 << 20;
    private static final int PAYLOAD = 6 << 20;
    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(:[0-9]{1,5})?");

    private final JsonMapper json = new JsonMapper();
    private final Routes routes = new Routes();
    private final InstantSource clock;
    private @Nullable Loopback server;
    private volatile boolean open;

    /** An API without routes. */
    public Gateway(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Adds a route.
     *
     * @param authorizer what decides who may take it; nothing for everybody
     * @throws IllegalArgumentException if it is there already
     */
    public void add(Event.Route route, Function function, @Nullable JwtAuthorizer authorizer) {
        routes.add(route, function, authorizer);
    }

    /** Starts to serve on the port, or on any free one, and tells where. */
    public URI start(int port) {
        Loopback started = Loopback.serve(port, this::handle);
        server = started;
        return started.url();
    }

    /** Lets requests in; until then they are told that the service is unavailable. */
    public void open() {
        open = true;
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = read(exchange.getRequestBody());
        if (!open) {
            ResponseWriter.error(exchange, 503, "Service Unavailable");
            return;
        }
        if (!namesOneHost(exchange)) {
            ResponseWriter.error(exchange, 400, "Bad Request");
            return;
        }
        if (headerSize(exchange) > HEADERS) {
            ResponseWriter.error(exchange, 431, "Request Header Fields Too Large");
            return;
        }
        if (body.length > BODY) {
            ResponseWriter.error(exchange, 413, "Request Entity Too Large");
            return;
        }
        Optional<Routes.Match> match =
                routes.find(exchange.getRequestMethod(), RequestEvent.path(exchange));
        if (match.isEmpty()) {
            ResponseWriter.error(exchange, 404, "Not Found");
            return;
        }
        Optional<Map<String, String>> claims = claims(exchange, match.get().authorizer());
        if (claims.isEmpty()) {
            exchange.getResponseHeaders().set("www-authenticate", "Bearer");
            ResponseWriter.error(exchange, 401, "Unauthorized");
            return;
        }
        Instant now = clock.instant();
        call(
                exchange,
                match.get(),
                RequestEvent.of(exchange, match.get(), claims.get(), body, now));
    }

    /** What the request's token says: none if none is needed, nothing if it is not let in. */
    private static Optional<Map<String, String>> claims(
            HttpExchange exchange, @Nullable JwtAuthorizer authorizer) {
        return authorizer == null
                ? Optional.of(Map.of())
                : authorizer.claims(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private void call(HttpExchange exchange, Routes.Match match, ObjectNode request)
            throws IOException {
        byte[] event = json.writeValueAsBytes(request);
        if (event.length > PAYLOAD) {
            ResponseWriter.error(exchange, 413, "Request Entity Too Large");
            return;
        }
        try {
            byte[] answer = match.function().call(event);
            if (answer.length > PAYLOAD) {
                throw new IllegalArgumentException("The answer is larger than 6 MB");
            }
            ResponseWriter.write(exchange, json.readTree(answer));
        } catch (FunctionFailure e) {
            ResponseWriter.error(exchange, 500, "Internal Server Error");
        } catch (IllegalArgumentException e) {
            Console.problem(match.function().id() + " answered wrongly", e);
            ResponseWriter.error(exchange, 500, "Internal Server Error");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ResponseWriter.error(exchange, 503, "Service Unavailable");
        }
    }

    /** Reads to the end, so that the sender hears the answer, but keeps no more than is needed. */
    private static byte[] read(InputStream in) throws IOException {
        byte[] body = in.readNBytes(BODY + 1);
        if (body.length > BODY) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return body;
    }

    /** Functions build addresses of the host: what is none never gets as far as them. */
    private static boolean namesOneHost(HttpExchange exchange) {
        List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        return hosts.size() == 1 && HOST.matcher(hosts.getFirst()).matches();
    }

    private static int headerSize(HttpExchange exchange) {
        int size = exchange.getRequestURI().toString().length();
        for (Map.Entry<String, List<String>> header : exchange.getRequestHeaders().entrySet()) {
            for (String value : header.getValue()) {
                size += header.getKey().length() + value.length();
            }
        }
        return size;
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
