package org.seloste.local.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A request to the control pages, and how it is answered. */
final class Call {
    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .registerModule(
                            new SimpleModule()
                                    .addSerializer(Instant.class, ToStringSerializer.instance)
                                    .addSerializer(Duration.class, ToStringSerializer.instance));
    private static final int MAX_BODY = 64 * 1024;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src"
                + " 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
                + " 'none'";

    private final HttpExchange exchange;

    /** Somebody sent a form that is not encoded as forms are. */
    static final class Unreadable extends IllegalArgumentException {
        Unreadable(Throwable cause) {
            super("After each '%' of a form two hexadecimal digits must follow.", cause);
        }
    }

    Call(HttpExchange exchange) {
        this.exchange = exchange;
    }

    HttpExchange exchange() {
        return exchange;
    }

    String method() {
        String method = exchange.getRequestMethod();
        return method.equals("HEAD") ? "GET" : method;
    }

    String path() {
        return exchange.getRequestURI().getPath();
    }

    /** The path's segments: {@code /mails/1} has two. */
    List<String> segments() {
        return Arrays.stream(path().split("/")).filter(segment -> !segment.isEmpty()).toList();
    }

    /** A value of the query; nothing when it is not there. */
    String query(String name) {
        String raw = exchange.getRequestURI().getRawQuery();
        return raw == null ? "" : pairs(raw).getOrDefault(name, "");
    }

    /** A value of the query, if it is one of those allowed, else the first of them. */
    String choice(String name, List<String> allowed) {
        return allowed.contains(query(name)) ? query(name) : allowed.getFirst();
    }

    /** What a page's form sent. */
    Map<String, String> form() throws IOException {
        return pairs(new String(body(), StandardCharsets.UTF_8));
    }

    /** What a script sent. */
    JsonNode json() throws IOException {
        byte[] body = body();
        return body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
    }

    private byte[] body() throws IOException {
        return exchange.getRequestBody().readNBytes(MAX_BODY);
    }

    /** Whether it was sent to this machine by its own name; another name is a rebound one. */
    boolean isToLoopback() {
        String host = header("Host");
        return LOOPBACK.contains(host.replaceFirst(":\\d+$", ""));
    }

    /**
     * Whether another website's page sent it, through the browser of whoever sits here. Browsers
     * say where a page's request comes from; with a referrer policy such as ours their Origin says
     * nothing. A script says neither.
     */
    boolean isFromElsewhere() {
        String site = header("Sec-Fetch-Site");
        if (!site.isEmpty()) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = header("Origin");
        return !origin.isEmpty() && !origin.equals("http://" + header("Host"));
    }

    private String header(String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    void page(int status, Html html) throws IOException {
        html(status, PAGE_POLICY, html.markup());
    }

    /** Somebody else's document, under a policy of its own. */
    void document(String policy, String html) throws IOException {
        html(200, policy, html);
    }

    private void html(int status, String policy, String html) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        send(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    void json(int status, Object value) throws IOException {
        byte[] json = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
        send(status, "application/json", json);
    }

    /** Says to a script what was wrong (RFC 9457). */
    void problem(int status, String detail) throws IOException {
        byte[] json = JSON.writeValueAsBytes(Map.of("status", status, "detail", detail));
        send(status, "application/problem+json", json);
    }

    /** Says in a sentence why there is no answer, to a script or a person. */
    void fail(int status, String sentence) throws IOException {
        if (path().startsWith("/api/")) {
            problem(status, sentence);
        } else {
            send(status, "text/plain; charset=utf-8", sentence.getBytes(StandardCharsets.UTF_8));
        }
    }

    void redirect(String path) throws IOException {
        exchange.getResponseHeaders().set("Location", path);
        send(303, "text/plain; charset=utf-8", new byte[0]);
    }

    void send(int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }

    private static Map<String, String> pairs(String encoded) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                pairs.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return pairs;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(e);
        }
    }

    /** Text as it may stand in an address. */
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
