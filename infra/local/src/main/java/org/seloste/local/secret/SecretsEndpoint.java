package org.seloste.local.secret;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;

import org.seloste.local.http.Loopback;
import org.seloste.local.policy.Access;
import org.seloste.local.policy.AccessControl;
import org.seloste.local.template.SecretSpec;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers GetSecretValue with the template's secrets; their values are the same at each start. */
public final class SecretsEndpoint implements AutoCloseable {
    private static final String VERSION = "00000000-0000-0000-0000-000000000001";

    private final JsonMapper json = new JsonMapper();
    private final Map<String, ObjectNode> byArn = new HashMap<>();
    private final AccessControl accessControl;
    private final Loopback server;

    /** Starts to serve the secrets to those whom the access control lets have them. */
    public SecretsEndpoint(List<SecretSpec> secrets, AccessControl accessControl) {
        this.accessControl = accessControl;
        for (SecretSpec secret : secrets) {
            byArn.put(secret.arn(), answer(secret));
        }
        this.server = Loopback.serve(0, this::handle);
    }

    /** Where functions find Secrets Manager. */
    public URI url() {
        return server.url();
    }

    private ObjectNode answer(SecretSpec secret) {
        ObjectNode answer =
                json.createObjectNode()
                        .put("ARN", secret.arn())
                        .put("Name", secret.id())
                        .put("VersionId", VERSION)
                        .put("SecretString", SecretText.of(secret))
                        .put("CreatedDate", 0);
        answer.withArray("VersionStages").add("AWSCURRENT");
        return answer;
    }

    private void handle(HttpExchange exchange) throws IOException {
        JsonNode request = json.readTree(exchange.getRequestBody());
        String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        String secret = request.path("SecretId").asText();
        ObjectNode found = byArn.get(secret);
        Optional<String> refusal =
                accessControl.refusal(
                        exchange.getRequestHeaders().getFirst("Authorization"),
                        List.of(Access.of("secretsmanager:GetSecretValue", secret)));
        if (!"secretsmanager.GetSecretValue".equals(target)) {
            send(
                    exchange,
                    400,
                    error("InvalidRequestException", "Only GetSecretValue works here."));
        } else if (refusal.isPresent()) {
            send(exchange, 400, error("AccessDeniedException", refusal.get()));
        } else if (found == null) {
            send(
                    exchange,
                    400,
                    error("ResourceNotFoundException", "The template has no such secret."));
        } else {
            send(exchange, 200, found);
        }
    }

    private ObjectNode error(String type, String message) {
        return json.createObjectNode().put("__type", type).put("Message", message);
    }

    private void send(HttpExchange exchange, int status, ObjectNode body) throws IOException {
        byte[] bytes = json.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.close();
    }
}
