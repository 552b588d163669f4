package org.seloste.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What an emulator of SES tells of the raw mails it took. AWS's own API never shows a sent mail, so
 * each emulator has a way of its own: LocalStack and Floci one, moto another.
 */
final class SentMails {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI endpoint;

    SentMails(URI endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * A mail as it was sent.
     *
     * @param id the identifier that the emulator gave it
     * @param message its bytes, headers and body
     */
    record Sent(String id, byte[] message) {}

    /** The mails in the order they were sent. */
    List<Sent> list() {
        Optional<JsonNode> localStack = get("/_aws/ses");
        if (localStack.isPresent()) {
            return mails(localStack.get().path("messages"), "Id", "RawData");
        }
        JsonNode moto =
                get("/moto-api/data.json")
                        .orElseThrow(
                                () -> new AssertionError("no mails to be read at " + endpoint));
        return mails(moto.path("ses").path("RawMessage"), "id", "raw_data");
    }

    private static List<Sent> mails(JsonNode list, String id, String message) {
        List<Sent> mails = new ArrayList<>();
        for (JsonNode mail : list) {
            if (mail.hasNonNull(message)) {
                mails.add(new Sent(mail.path(id).asText(), bytes(mail.get(message).asText())));
            }
        }
        return mails;
    }

    /** Floci gives the message in Base64, the others as it is. */
    private static byte[] bytes(String message) {
        return message.indexOf(':') < 0
                ? Base64.getMimeDecoder().decode(message)
                : message.getBytes(StandardCharsets.UTF_8);
    }

    private Optional<JsonNode> get(String path) {
        HttpRequest request = HttpRequest.newBuilder(endpoint.resolve(path)).GET().build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return response.statusCode() == 200
                    ? Optional.of(JSON.readTree(response.body()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new AssertionError("no answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
