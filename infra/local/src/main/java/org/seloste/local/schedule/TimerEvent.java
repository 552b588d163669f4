package org.seloste.local.schedule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.seloste.local.template.Event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What a schedule gives to its function. */
final class TimerEvent {
    private static final JsonMapper JSON = new JsonMapper();

    private TimerEvent() {}

    static byte[] of(Event.Timer timer, Instant now) {
        String input = timer.input();
        if (input != null) {
            return input.getBytes(StandardCharsets.UTF_8);
        }
        String service = timer.scheduler() ? "scheduler" : "events";
        String name = timer.scheduler() ? "schedule/default/" : "rule/";
        ObjectNode event =
                JSON.createObjectNode()
                        .put("version", "0")
                        .put("id", UUID.randomUUID().toString())
                        .put("detail-type", "Scheduled Event")
                        .put("source", "aws." + service)
                        .put("account", "000000000000")
                        .put("time", now.truncatedTo(ChronoUnit.SECONDS).toString())
                        .put("region", "eu-north-1");
        event.withArray("resources")
                .add(
                        "arn:aws:%s:eu-north-1:000000000000:%s%s"
                                .formatted(service, name, timer.name()));
        // Not a mistake of ours: EventBridge Scheduler sends an empty object in a text.
        if (timer.scheduler()) {
            event.put("detail", "{}");
        } else {
            event.putObject("detail");
        }
        return bytes(event);
    }

    private static byte[] bytes(ObjectNode event) {
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
