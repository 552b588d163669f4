package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.seloste.statement.Right;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A6: a request of late evening counts from the day that it is in Helsinki; its day of answer moves
 * over Christmas to a Monday; it can be extended until the last minute of that day.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class A6DeadlinesIT {
    private static final Instant RECEIVED = Instant.parse("2026-11-24T22:30:00Z");
    private static final String DAY_BEFORE = "2026-12-24T10:00:00Z";
    private static final String LAST_MINUTE = "2026-12-28T21:59:00Z";
    private static final String NEXT_DAY = "2026-12-28T22:00:00Z";
    private static final String REASON = "Etsimme tietoja kahdeksan vuoden paperikansioista.";

    private Running running;
    private Desk desk;

    @BeforeAll
    void start() throws Exception {
        running = Running.startAt(RECEIVED, Running.KUMU);
        desk = running.desk("auli");
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void A6_extensionIsTakenUntilTheLastMinuteOfTheDayOfAnswer_andNeverAfter() {
        Asker person = running.asker("inari@example.net", "fi");
        String inTime = requested(person);
        String tooLate = requested(running.asker("lahja@example.net", "fi"));
        running.control().moveTo(DAY_BEFORE);
        assertThat(due(inTime)).isEqualTo("2026-12-28");

        running.control().moveTo(LAST_MINUTE);
        Desk.Told extended = extend(inTime);

        assertThat(extended.status()).as(extended.json().toString()).isEqualTo(200);
        JsonNode wish = extended.json().at("/wishes/0");
        assertThat(wish.path("state").asText()).isEqualTo("EXTENDED");
        assertThat(wish.path("due").asText()).isEqualTo("2027-02-25");
        assertThat(wish.path("firstDue").asText()).isEqualTo("2026-12-28");

        running.control().moveTo(NEXT_DAY);
        Desk.Told refused = extend(tooLate);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error()).isEqualTo("TOO_LATE");
        assertThat(due(tooLate)).isEqualTo("2026-12-28");
        assertLetterAndStatusNameBothDays(person);
    }

    private static void assertLetterAndStatusNameBothDays(Asker person) {
        assertThat(person.newest(4).replace('\u00A0', ' '))
                .contains("torstaina 25. helmikuuta 2027", "maanantaina 28. joulukuuta 2026")
                .contains(REASON);
        HttpResponse<String> status = person.open(person.link("requests/status"));
        assertThat(Visitor.words(status)).contains("25. helmikuuta 2027", REASON);
    }

    /** A correction of somebody in the register: a human has to decide it. */
    private String requested(Asker person) {
        HttpResponse<String> confirmed =
                person.known()
                        .askAndConfirm(
                                List.of(
                                        Map.entry("field", "phone"),
                                        Map.entry("wrong", "040 1"),
                                        Map.entry("right", "+358 40 123 4567")),
                                Right.RECTIFICATION);
        assertThat(Visitor.words(confirmed)).contains("28. joulukuuta 2026");
        person.newest(3);
        JsonNode waiting = desk.caseOf(person.number());
        assertThat(waiting.path("receivedOn").asText()).isEqualTo("2026-11-25");
        return waiting.path("id").asText();
    }

    private String due(String id) {
        return desk.get("/desk/cases/" + id).json().at("/wishes/0/due").asText();
    }

    private Desk.Told extend(String id) {
        long version = desk.get("/desk/cases/" + id).json().path("version").asLong();
        return desk.post(
                "/desk/cases/" + id + "/extensions",
                Map.of("version", version, "rights", List.of("RECTIFICATION"), "reason", REASON));
    }
}
