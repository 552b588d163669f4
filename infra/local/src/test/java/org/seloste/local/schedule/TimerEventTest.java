package org.seloste.local.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.seloste.local.template.Event;
import org.seloste.local.template.ScheduleExpression;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;

class TimerEventTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00.5Z");

    @Test
    void ruleSendsAnEmptyDetail() throws IOException {
        JsonNode event = event(false, null);

        assertThat(event.path("source").asText()).isEqualTo("aws.events");
        assertThat(event.path("time").asText()).isEqualTo("2026-11-24T10:00:00Z");
        assertThat(event.path("detail").isObject()).isTrue();
    }

    @Test
    void schedulerSendsItAsText() throws IOException {
        JsonNode event = event(true, null);

        assertThat(event.path("source").asText()).isEqualTo("aws.scheduler");
        assertThat(event.path("detail").asText()).isEqualTo("{}");
    }

    @Test
    void inputTakesThePlaceOfTheEvent() throws IOException {
        assertThat(event(true, "{\"a\":1}").toString()).isEqualTo("{\"a\":1}");
    }

    private static JsonNode event(boolean scheduler, @Nullable String input) throws IOException {
        Event.Timer timer =
                new Event.Timer(
                        "Hourly",
                        "rate(1 hour)",
                        ScheduleExpression.parse("rate(1 hour)", ZoneId.of("UTC")),
                        input,
                        scheduler,
                        true);
        return new JsonMapper().readTree(TimerEvent.of(timer, NOW));
    }
}
