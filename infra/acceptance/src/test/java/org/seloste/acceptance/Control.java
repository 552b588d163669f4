package org.seloste.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

/** The control API of the local system, as a script uses it. */
public final class Control implements Mailbox {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    Control(URI address) {
        this.address = address;
    }

    @Override
    public List<JsonNode> mailsTo(String recipient) {
        return list(get("/api/mails?to=" + encode(recipient)));
    }

    /** The mails so far. */
    public List<JsonNode> mails() {
        return list(get("/api/mails"));
    }

    @Override
    public String text(JsonNode mail) {
        return get("/api/mails/" + mail.get("number").asInt()).get("text").asText();
    }

    /** All rows of the person of that address. */
    public JsonNode person(String email) {
        return get("/api/persons?email=" + encode(email));
    }

    /** A token of the local issuer. */
    public String token(String subject, List<String> roles, String life) {
        ObjectNode settings = JSON.createObjectNode().put("subject", subject).put("life", life);
        roles.forEach(settings.withArray("roles")::add);
        return answer(
                HttpRequest.newBuilder(address.resolve("/api/token"))
                        .POST(BodyPublishers.ofString(settings.toString())));
    }

    public JsonNode table(String logicalName) {
        return get("/api/tables/" + logicalName);
    }

    /** What the journal tells of a person or a case, of that kind, in no order. */
    public List<JsonNode> journal(String subject, String event) {
        return table("Journal")
                .valueStream()
                .map(row -> row.path("attributes"))
                .filter(entry -> entry.path("subject").asText().equals(subject))
                .filter(entry -> entry.path("event").asText().equals(event))
                .toList();
    }

    public void faults(double conflicts, double timeouts) {
        post(
                "/api/faults",
                JSON.createObjectNode()
                        .put("conflicts", conflicts)
                        .put("timeouts", timeouts)
                        .toString());
    }

    public void mailEndpoint(boolean up) {
        post("/api/mail-endpoint", JSON.createObjectNode().put("up", up).toString());
    }

    public void advance(String period) {
        post("/api/clock", JSON.createObjectNode().put("advance", period).toString());
    }

    /** Moves the clock to an instant, such as 2026-12-01T10:00:00Z. */
    public void moveTo(String instant) {
        post("/api/clock", JSON.createObjectNode().put("to", instant).toString());
    }

    /** Runs what a schedule runs, now. */
    public void fire(String schedule) {
        post("/api/schedules/" + schedule + "/fire", "{}");
    }

    public JsonNode get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).GET());
    }

    public JsonNode post(String path, String json) {
        return send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    public static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private JsonNode send(HttpRequest.Builder request) {
        String body = answer(request);
        try {
            return JSON.readTree(body.isEmpty() ? "{}" : body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private String answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new AssertionError(
                        "%s answered %d: %s"
                                .formatted(
                                        response.uri().getPath(),
                                        response.statusCode(),
                                        response.body()));
            }
            return response.body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
