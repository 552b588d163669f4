package org.seloste.formsubmission;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A request, as an HTTP API would hand it to the function. */
public final class Asking {
    private final String method;
    private final String route;
    private final Map<String, String> variables;
    private final Map<String, String> headers = new HashMap<>();
    private String query = "";
    private String domain = "api.example";
    private byte[] body = {};

    private Asking(String method, String route, Map<String, String> variables) {
        this.method = method;
        this.route = route;
        this.variables = variables;
        headers.put("host", "api.example");
    }

    /** A request of a form. */
    public static Asking form(String method, String form) {
        return new Asking(method, "/forms/{form}", Map.of("form", form));
    }

    /** A request of a form where Formspree's clients send theirs. */
    public static Asking formspree(String method, String form) {
        return new Asking(method, "/f/{form}", Map.of("form", form))
                .header("accept", "application/json");
    }

    /** A request of the page that tells how to paste a form. */
    public static Asking embed(String method, String form) {
        return new Asking(method, "/forms/{form}/embed", Map.of("form", form));
    }

    /** A request of the page behind a mail's link. */
    public static Asking link(String method, String token) {
        return new Asking(method, "/submissions/{token}", Map.of("token", token));
    }

    /** A request that no route of the function matches. */
    public static Asking elsewhere(String method) {
        return new Asking(method, "/elsewhere", Map.of());
    }

    /** A plain post of the contact form, as a browser sends it. */
    public static Asking contact(String... namesAndValues) {
        return form("POST", "contact")
                .header("accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .fields(namesAndValues);
    }

    /** The same with that header. */
    public Asking header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** The same, asked under that name of a host. */
    public Asking domain(String name) {
        domain = name;
        return header("host", name);
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
                .withDomainName(domain)
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
