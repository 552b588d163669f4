package org.seloste.local.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** An HTTP request as API Gateway's payload 2.0. */
final class RequestEvent {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT);

    private RequestEvent() {}

    /**
     * The event.
     *
     * @param claims what the token says; empty for a route that needs none
     */
    static ObjectNode of(
            HttpExchange exchange,
            Routes.Match match,
            Map<String, String> claims,
            byte[] body,
            Instant now) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        String query = exchange.getRequestURI().getRawQuery();
        event.put("version", "2.0")
                .put("routeKey", match.key())
                .put("rawPath", path(exchange))
                .put("rawQueryString", query == null ? "" : query);
        addCookies(event, exchange);
        addTexts(event.putObject("headers"), headers(exchange));
        if (query != null && !query.isEmpty()) {
            addTexts(event.putObject("queryStringParameters"), parameters(query));
        }
        ObjectNode context = event.putObject("requestContext");
        addContext(context, exchange, match, now);
        if (!claims.isEmpty()) {
            addTexts(context.withObject("/authorizer/jwt/claims"), claims);
        }
        if (!match.parameters().isEmpty()) {
            addTexts(event.putObject("pathParameters"), match.parameters());
        }
        addBody(event, body, exchange.getRequestHeaders().getFirst("Content-Type"));
        return event;
    }

    private static void addCookies(ObjectNode event, HttpExchange exchange) {
        for (String line : exchange.getRequestHeaders().getOrDefault("Cookie", List.of())) {
            Arrays.stream(line.split(";", -1))
                    .map(String::strip)
                    .filter(cookie -> !cookie.isEmpty())
                    .forEach(event.withArray("cookies")::add);
        }
    }

    /** Lower-case names, several values of one joined by commas, and what the gateway adds. */
    private static Map<String, String> headers(HttpExchange exchange) {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach(
                        (name, values) ->
                                headers.put(
                                        name.toLowerCase(Locale.ROOT), String.join(",", values)));
        headers.remove("cookie");
        headers.merge("x-forwarded-for", sourceIp(exchange), (given, own) -> given + ", " + own);
        headers.put("x-forwarded-port", String.valueOf(exchange.getLocalAddress().getPort()));
        headers.put("x-forwarded-proto", "http");
        headers.put("x-amzn-trace-id", "Root=1-local-" + UUID.randomUUID());
        return headers;
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            if (!pair.isEmpty()) {
                parameters.merge(decode(name), decode(value), (one, other) -> one + "," + other);
            }
        }
        return parameters;
    }

    /** The path as it was sent, decoded; a URI would take {@code //a/b} for a host. */
    static String path(HttpExchange exchange) {
        String target = exchange.getRequestURI().toString();
        if (!target.startsWith("/")) {
            return exchange.getRequestURI().getPath();
        }
        int query = target.indexOf('?');
        return decode((query < 0 ? target : target.substring(0, query)).replace("+", "%2B"));
    }

    /** What is no percent-encoding stays as it is. */
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static void addContext(
            ObjectNode context, HttpExchange exchange, Routes.Match match, Instant now) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        context.put("accountId", "000000000000")
                .put("apiId", "local")
                .put("domainName", host)
                .put("domainPrefix", host.split("[.:]", 2)[0])
                .put("requestId", UUID.randomUUID().toString())
                .put("routeKey", match.key())
                .put("stage", "$default")
                .put("time", TIME.format(now.atZone(ZoneOffset.UTC)))
                .put("timeEpoch", now.toEpochMilli());
        context.putObject("http")
                .put("method", exchange.getRequestMethod())
                .put("path", path(exchange))
                .put("protocol", exchange.getProtocol())
                .put("sourceIp", sourceIp(exchange))
                .put("userAgent", exchange.getRequestHeaders().getFirst("User-Agent"));
    }

    private static String sourceIp(HttpExchange exchange) {
        return exchange.getRemoteAddress().getAddress().getHostAddress();
    }

    /** Text goes as text; what else a form sends, urlencoded ones too, goes as base64. */
    private static void addBody(ObjectNode event, byte[] body, @Nullable String contentType) {
        boolean text = isText(contentType == null ? "" : contentType.toLowerCase(Locale.ROOT));
        event.put("isBase64Encoded", body.length > 0 && !text);
        if (body.length > 0) {
            event.put(
                    "body",
                    text
                            ? new String(body, StandardCharsets.UTF_8)
                            : Base64.getEncoder().encodeToString(body));
        }
    }

    private static boolean isText(String contentType) {
        return contentType.startsWith("text/")
                || contentType.startsWith("application/json")
                || contentType.startsWith("application/xml")
                || contentType.startsWith("application/javascript");
    }

    private static void addTexts(ObjectNode object, Map<String, String> texts) {
        texts.forEach(object::put);
    }
}
