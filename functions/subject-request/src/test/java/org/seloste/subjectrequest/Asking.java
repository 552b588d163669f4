package org.seloste.subjectrequest;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A request, as an HTTP API would hand it to the function. */
public final class Asking {
    private final String method;
    private final String route;
    private final Map<String, String> variables;
    private final Map<String, String> headers = new HashMap<>();
    private String query = "";
    private byte[] body = {};

    private Asking(String method, String route, Map<String, String> variables) {
        this.method = method;
        this.route = route;
        this.variables = variables;
        headers.put("host", "api.example");
    }

    /** A request of the question pages. */
    public static Asking requests(String method) {
        return new Asking(method, "/requests", Map.of());
    }

    /** Asking for a fresh link. */
    public static Asking resend(String method) {
        return new Asking(method, "/requests/resend", Map.of());
    }

    /** A request of a route with a token. */
    public static Asking link(String method, String route, String token) {
        return new Asking(method, route, Map.of("token", token));
    }

    /** A request of one letter. */
    public static Asking letter(String method, String token, String number) {
        return new Asking(
                method,
                "/requests/status/{token}/letters/{letter}",
                Map.of("token", token, "letter", number));
    }

    /** A request that no route of the function matches. */
    public static Asking elsewhere(String method) {
        return new Asking(method, "/elsewhere", Map.of());
    }

    /** The same with that header. */
    public Asking header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** The same with that query. */
    public Asking query(String raw) {
        query = raw;
        return this;
    }

    /** The same with those fields, names and values in turn. */
    public Asking fields(String... namesAndValues) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.add(encoded(namesAndValues[i]) + "=" + encoded(namesAndValues[i + 1]));
        }
        return body("application/x-www-form-urlencoded", String.join("&", pairs));
    }

    /** The same with those fields, as a page of ours would send them. */
    public Asking pairs(List<Map.Entry<String, String>> pairs) {
        String body =
                pairs.stream()
                        .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                        .collect(Collectors.joining("&"));
        return body("application/x-www-form-urlencoded", body)
                .header("accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    /** The same with that JSON. */
    public Asking json(String json) {
        return body("application/json", json);
    }

    /** The same with that body. */
    public Asking body(String type, String text) {
        return body(type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with that body. */
    public Asking body(String type, byte[] bytes) {
        body = bytes;
        return header("content-type", type);
    }

    APIGatewayV2HTTPEvent event() {
        return APIGatewayV2HTTPEvent.builder()
                .withVersion("2.0")
                .withRouteKey("ANY " + route)
                .withRawPath(route)
                .withRawQueryString(query)
                .withHeaders(headers)
                .withPathParameters(variables)
                .withBody(Base64.getEncoder().encodeToString(body))
                .withIsBase64Encoded(true)
                .withRequestContext(context())
                .build();
    }

    private RequestContext context() {
        return RequestContext.builder()
                .withDomainName("api.example")
                .withRequestId("request-1")
                .withHttp(
                        RequestContext.Http.builder()
                                .withMethod(method)
                                .withPath(route)
                                .withSourceIp("192.0.2.1")
                                .build())
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
