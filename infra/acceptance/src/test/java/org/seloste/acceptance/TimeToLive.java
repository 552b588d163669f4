package org.seloste.acceptance;

import com.fasterxml.jackson.databind.JsonNode;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Lets Time to Live take something that the sweep would have deleted days before. */
final class TimeToLive {
    private static final Duration AFTER_THE_LAG = Duration.ofHours(2);

    private final Running running;

    TimeToLive(Running running) {
        this.running = running;
    }

    /** Takes the root of the person of that address, and nothing else. */
    String takeRoot(String email) {
        String pk = partition(email);
        expire(pk, "@");
        return pk.substring("P#".length());
    }

    /** Takes an item of the register. */
    void expire(String pk, String sk) {
        long now = running.system().clock().instant().getEpochSecond();
        running.system()
                .dynamoDb()
                .updateItem(
                        update ->
                                update.tableName(running.system().tables().name("Register"))
                                        .key(
                                                Map.of(
                                                        "pk", AttributeValue.fromS(pk),
                                                        "sk", AttributeValue.fromS(sk)))
                                        .updateExpression("SET expiresAt = :now")
                                        .expressionAttributeValues(
                                                Map.of(
                                                        ":now",
                                                        AttributeValue.fromN(Long.toString(now)))));
        running.system().clock().advance(AFTER_THE_LAG);
    }

    /** What the witness told of somebody, when it has told so much. */
    List<Map<String, AttributeValue>> told(String subject, int atLeast) {
        for (int tries = 0; tries < 100; tries++) {
            List<Map<String, AttributeValue>> told =
                    running.items("Journal").stream()
                            .filter(entry -> entry.get("event") != null)
                            .filter(entry -> entry.get("event").s().equals("TTL_REMOVED"))
                            .filter(entry -> entry.get("subject").s().equals(subject))
                            .toList();
            if (told.size() >= atLeast) {
                return told;
            }
            Control.pause(100);
        }
        throw new AssertionError("the witness told nothing more of " + subject);
    }

    private String partition(String email) {
        for (JsonNode row : running.control().person(email).path("Register")) {
            String pk = row.path("pk").asText();
            if (pk.startsWith("P#")) {
                return pk;
            }
        }
        throw new AssertionError("nobody has that address");
    }
}
