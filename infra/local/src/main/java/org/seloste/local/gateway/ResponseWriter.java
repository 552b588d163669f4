package org.seloste.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes a function's answer, or the gateway's own, as HTTP. */
final class ResponseWriter {
    private static final Set<String> GATEWAYS_OWN =
            Set.of("connection", "content-length", "date", "keep-alive", "transfer-encoding");

    private ResponseWriter() {}

    /**
     * Writes a function's answer of payload 2.0.
     *
     * @throws IllegalArgumentException if it is none
     */
    static void write(HttpExchange exchange, JsonNode answer) throws IOException {
        if (!answer.has("statusCode")) {
            exchange.getResponseHeaders().set("content-type", "application/json");
            send(exchange, 200, answer.toString().getBytes(StandardCharsets.UTF_8));
            return;
        }
        int status = answer.path("statusCode").asInt();
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("A function answered the status " + status);
        }
        byte[] body = body(answer);
        setHeaders(exchange, answer);
        send(exchange, status, body);
    }

    /** Writes one of the gateway's own errors. */
    static void error(HttpExchange exchange, int status, String message) throws IOException {
        exchange.getResponseHeaders().set("content-type", "application/json");
        String json = "{\"message\":\"%s\"}".formatted(message);
        send(exchange, status, json.getBytes(StandardCharsets.UTF_8));
    }

    private static void setHeaders(HttpExchange exchange, JsonNode answer) {
        exchange.getResponseHeaders().set("content-type", "text/plain;charset=UTF-8");
        for (Map.Entry<String, JsonNode> header : answer.path("headers").properties()) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (!GATEWAYS_OWN.contains(name)) {
                exchange.getResponseHeaders().set(name, header.getValue().asText());
            }
        }
        for (JsonNode cookie : answer.path("cookies")) {
            exchange.getResponseHeaders().add("set-cookie", cookie.asText());
        }
    }

    private static byte[] body(JsonNode answer) {
        String body = answer.path("body").asText("");
        return answer.path("isBase64Encoded").asBoolean()
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("apigw-requestid", Long.toHexString(System.nanoTime()));
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (head && body.length > 0) {
            // Without a body nobody knows how long that of a GET is: then it is left out.
            exchange.getResponseHeaders().set("content-length", String.valueOf(body.length));
        }
        if (head || body.length == 0) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
