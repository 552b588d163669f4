package org.seloste.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is answered to a request.
 *
 * @param status the status of HTTP
 * @param headers the headers by lower-cased name
 * @param body the bytes of the body
 */
// The body is never compared: two answers are not equal because their bytes are.
@SuppressWarnings("ArrayRecordComponent")
public record Answer(int status, Map<String, String> headers, byte[] body) {
    /** The type of a file that is compressed itself. */
    public static final String GZIP = "application/gzip";

    public Answer {
        headers = Map.copyOf(headers);
    }

    /** An answer of that type. */
    public static Answer of(int status, String contentType, byte[] body) {
        return new Answer(status, Map.of("content-type", contentType), body);
    }

    /**
     * A page.
     *
     * @param language the language that it is in
     */
    public static Answer html(int status, String language, String page) {
        return of(status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8))
                .with("content-language", language);
    }

    /** Data for a program. */
    public static Answer json(int status, String json) {
        return of(status, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** A problem for a program, as RFC 9457 writes it. */
    public static Answer problem(Problem problem) {
        return problem(problem, json -> {});
    }

    /**
     * A problem with more to it.
     *
     * @param more members beside those of every problem (RFC 9457, 3.2)
     */
    public static Answer problem(Problem problem, Json.Content more) {
        return of(
                problem.status(),
                "application/problem+json",
                problem.toJson(more).getBytes(StandardCharsets.UTF_8));
    }

    /** On to another address; 303 after a post. */
    public static Answer redirect(int status, URI target) {
        return new Answer(status, Map.of("location", target.toString()), new byte[0]);
    }

    /** Nothing but a status. */
    public static Answer empty(int status) {
        return new Answer(status, Map.of(), new byte[0]);
    }

    /** The same with one more header, or another value of it. */
    public Answer with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.put(name, value);
        return new Answer(status, changed, body);
    }

    /** The same with another body. */
    public Answer withBody(byte[] bytes) {
        return new Answer(status, headers, bytes);
    }

    /** The answer as an HTTP API wants it; only what is not text goes in base64. */
    public APIGatewayV2HTTPResponse toEvent() {
        APIGatewayV2HTTPResponse event = new APIGatewayV2HTTPResponse();
        event.setStatusCode(status);
        event.setHeaders(headers);
        event.setIsBase64Encoded(!isText());
        event.setBody(
                isText()
                        ? new String(body, StandardCharsets.UTF_8)
                        : Base64.getEncoder().encodeToString(body));
        return event;
    }

    @Override
    public String toString() {
        return "Answer[%d]".formatted(status);
    }

    private boolean isText() {
        return !headers.containsKey("content-encoding")
                && !GZIP.equals(headers.get("content-type"));
    }
}
