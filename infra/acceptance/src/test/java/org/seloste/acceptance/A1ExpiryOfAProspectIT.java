package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.Instant;
import java.util.List;

/**
 * A1: a prospect whose last own act was on a leap day is kept through 28 February three years later
 * and gone everywhere on 1 March; what is left is a line that counts.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class A1ExpiryOfAProspectIT {
    private static final String EMAIL = "a1@example.com";
    private static final Instant LEAP_DAY = Instant.parse("2024-02-29T10:00:00Z");

    private Running running;

    @BeforeAll
    void start() throws Exception {
        running = Running.startAt(LEAP_DAY, Running.KUMU);
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void a1_prospectIsKeptThroughTheLastDay_andGoneEverywhereTheNext() {
        running.asker(EMAIL).known();
        running.control().moveTo("2027-02-28T21:59:00Z");
        running.sweep();
        String person = running.desk("auli").personOf(EMAIL);
        assertThat(rowsOf(person)).as("23:59 on the last day").isPositive();

        running.control().moveTo("2027-02-28T22:01:00Z");
        running.sweep();

        assertThat(rowsOf(person)).as("00:01 on the next").isZero();
        for (String table : List.of("Register", "Outbox", "Cases", "Suppression")) {
            assertThat(running.items(table).toString())
                    .as(table)
                    .doesNotContain(EMAIL, person, "Åsa Öst");
        }
        List<JsonNode> proof = running.control().journal(person, "PERSON_EXPIRED");
        assertThat(proof).hasSize(1);
        assertThat(proof.getFirst().at("/refs/SUBMISSIONS").asText()).isEqualTo("1");
        assertThat(proof.getFirst().toString()).doesNotContain(EMAIL, "Åsa");
    }

    private long rowsOf(String person) {
        return running.items("Register").stream()
                .filter(item -> item.get("pk").s().equals("P#" + person))
                .count();
    }
}
