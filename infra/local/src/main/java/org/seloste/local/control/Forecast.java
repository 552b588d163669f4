package org.seloste.local.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.seloste.local.Controls;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Asks the desk what sweeps will do, with a token of the issuer here. */
final class Forecast {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Who asks, as the journal knows them. */
    static final String WORKER = "control-page";

    private final JsonMapper json = new JsonMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Controls controls;

    Forecast(Controls controls) {
        this.controls = controls;
    }

    /** The desk did not tell. */
    static final class Untold extends Exception {
        Untold(String why) {
            super(why);
        }
    }

    /** What the sweep of a day will do, the first page of it. */
    JsonNode of(LocalDate day) throws Untold {
        return ask(request("/desk/retention?day=" + day).GET());
    }

    /** Whom other periods would touch, the first page of it. */
    JsonNode under(Map<String, String> periods) throws Untold {
        ObjectNode rules = json.createObjectNode();
        periods.forEach(rules::put);
        String body = json.createObjectNode().set("rules", rules).toString();
        return ask(
                request("/desk/retention/what-if")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        String token = controls.issuer().token(WORKER, List.of("desk"), Duration.ofMinutes(5));
        return HttpRequest.newBuilder(controls.publicUrl().resolve(path))
                .timeout(PATIENCE)
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode ask(HttpRequest.Builder request) throws Untold {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            JsonNode said = json.readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new Untold(why(answer.statusCode(), said));
            }
            return said;
        } catch (IOException e) {
            throw new Untold("The desk does not answer.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Untold("The desk was not waited for.");
        }
    }

    private static String why(int status, JsonNode problem) {
        JsonNode detail = problem.at("/errors/0/detail");
        String said = detail.isMissingNode() ? problem.path("detail").asText() : detail.asText();
        return said.isEmpty() ? "The desk answered %d.".formatted(status) : said;
    }
}
