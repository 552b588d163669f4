package org.seloste.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A visitor of the public pages, without a browser. */
public final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    Visitor(URI address) {
        this.address = address;
    }

    public HttpResponse<String> get(String path, String language) {
        return send(request(path).header("Accept-Language", language).GET().build());
    }

    public HttpResponse<String> head(String path) {
        return send(request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()).build());
    }

    /** Posts as a plain HTML form does. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String language) {
        return post(path, List.copyOf(fields.entrySet()), language);
    }

    /** Posts as a plain HTML form does whose fields may repeat. */
    public HttpResponse<String> post(
            String path, List<Map.Entry<String, String>> fields, String language) {
        String body =
                fields.stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(path)
                        .header("Accept", "text/html")
                        .header("Accept-Language", language)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    public HttpResponse<String> postJson(String path, String json, String... headers) {
        HttpRequest.Builder request =
                request(path)
                        .header("Accept", "application/json")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** What a page says, with soft hyphens and no-break spaces as people read them. */
    public static String words(HttpResponse<String> page) {
        return page.body().replace("\u00AD", "").replace("&shy;", "").replace('\u00A0', ' ');
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer from " + request.uri().getPath(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
