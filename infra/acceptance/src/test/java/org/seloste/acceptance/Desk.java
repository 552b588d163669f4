package org.seloste.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** An employee at the desk, with a token of the local issuer. */
public final class Desk {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final String authorization;

    /**
     * @param authorization the header's value; empty for none
     */
    Desk(URI address, String authorization) {
        this.address = address;
        this.authorization = authorization;
    }

    /**
     * What was answered.
     *
     * @param status the status of HTTP
     * @param json the body
     * @param headers whatever else it said
     */
    public record Told(int status, JsonNode json, HttpResponse<String> headers) {
        /** The member of that name. */
        public String text(String name) {
            return json.path(name).asText();
        }

        /** What the problem is called; empty when it is none. */
        public String code() {
            return json.path("code").asText();
        }

        /** What the first error is called; empty when there is none. */
        public String error() {
            return json.at("/errors/0/code").asText();
        }
    }

    public Told get(String path) {
        return send(request(path).GET());
    }

    /** The open case of that number. */
    public JsonNode caseOf(String number) {
        for (JsonNode request : get("/desk/cases?queue=open").json().path("cases")) {
            if (request.path("number").asText().equals(number)) {
                return request;
            }
        }
        throw new AssertionError("no open case " + number);
    }

    /** Adds a customer, with a first day, and gives the person's id. */
    public String addCustomer(String email, String startedOn) {
        Told added =
                post(
                        "/desk/persons",
                        Map.of(
                                "relationship",
                                "customer",
                                "source",
                                "contract",
                                "language",
                                "fi",
                                "obtainedOn",
                                startedOn,
                                "startedOn",
                                startedOn,
                                "fields",
                                Map.of(
                                        "name", "Maija Meikäläinen",
                                        "company", "Mylly Oy",
                                        "phone", "+358401234567",
                                        "email", email)));
        return done(added).text("person");
    }

    /** Tries to add somebody who stood in a public register. */
    public Told addFromPublicSource(String email) {
        return post(
                "/desk/persons",
                Map.of(
                        "relationship",
                        "prospect",
                        "source",
                        "public_source",
                        "language",
                        "fi",
                        "obtainedOn",
                        "2026-11-24",
                        "fields",
                        Map.of("email", email, "company", "Mylly Oy")));
    }

    /** A person as the desk sees them to answer a request. */
    public JsonNode person(String person) {
        return done(get("/desk/persons/" + person + "?purpose=rights-request")).json();
    }

    /** The id of the person behind an address. */
    public String personOf(String email) {
        Map<String, String> search = Map.of("email", email, "purpose", "rights-request");
        return done(post("/desk/persons/search", search)).json().at("/persons/0/id").asText();
    }

    /** Writes down that a person did something themselves. */
    public void recordAct(String person, String on, String source) {
        Map<String, String> act = Map.of("on", on, "source", source);
        done(post("/desk/persons/" + person + "/acts", act));
    }

    /** Answers one wish of the open case of that number. */
    public JsonNode rule(String number, Map<String, ?> ruling) {
        JsonNode request = caseOf(number);
        String path = "/desk/cases/" + request.path("id").asText() + "/decisions";
        return done(post(
                        path,
                        Map.of(
                                "version", request.path("version").asLong(),
                                "rulings", List.of(ruling))))
                .json();
    }

    /** What was told, if it was no problem. */
    static Told done(Told told) {
        if (told.status() >= 300) {
            throw new AssertionError(told.status() + ": " + told.json());
        }
        return told;
    }

    /** Posts an object of these members; what is JSON already stays as it is. */
    public Told post(String path, Map<String, ?> members) {
        try {
            return post(path, JSON.writeValueAsString(members));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    public Told post(String path, String json) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** The page or file at that path. */
    public HttpResponse<String> page(String path) {
        return answer(request(path).header("Accept", "text/html").GET());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private Told send(HttpRequest.Builder request) {
        HttpResponse<String> response = answer(request);
        try {
            return new Told(response.statusCode(), JSON.readTree(response.body()), response);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON came, but status " + response.statusCode(), e);
        }
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
