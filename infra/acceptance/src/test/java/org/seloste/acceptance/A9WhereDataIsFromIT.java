package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A9: whoever came into the register from a directory is told so within a month, rolled over the
 * holidays, and gets no marketing before. Nobody has to think of it: the hourly run sends the
 * notice three days before the day (GDPR Art. 14).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class A9WhereDataIsFromIT {
    private static final Instant COLLECTED = Instant.parse("2026-11-25T10:00:00Z");
    private static final String DUE = "2026-12-28";

    private Running running;
    private Desk desk;

    @BeforeAll
    void start() throws Exception {
        running = Running.startAt(COLLECTED, Running.KUMU);
        desk = running.desk("auli");
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void a9_personFromADirectory_isToldInTime_andGetsNoMarketingBefore() {
        Asker told = running.asker("a9@example.com");
        String person = fromADirectory(told.email());

        assertThat(desk.person(person).path("noticeDue").asText()).isEqualTo(DUE);
        assertThat(marketing(person)).isEqualTo("NOTICE_OWED");
        assertThat(outlook(person, "2026-12-24")).isEmpty();
        assertThat(outlook(person, "2026-12-25")).containsExactly("NOTICE_OWED");

        running.control().moveTo("2026-12-24T10:00:00Z");
        running.sweep();
        assertThat(told.mails()).isEmpty();
        running.control().moveTo("2026-12-25T10:00:00Z");
        running.sweep();
        assertThat(told.newest(1)).contains("Hakemistopalvelu", "Tietosuojavaltuutetun toimisto");
        running.sweep();

        assertThat(desk.person(person).hasNonNull("noticeDue")).isFalse();
        assertThat(marketing(person)).isNotEqualTo("NOTICE_OWED");
        assertThat(told.mails()).hasSize(1);
    }

    @Test
    void employeeMaySendTheNoticeEarlier() {
        Asker told = running.asker("a9.early@example.com");
        String person = fromADirectory(told.email());

        Desk.done(desk.post("/desk/persons/" + person + "/notice", Map.of()));

        assertThat(told.newest(1)).contains("Hakemistopalvelu");
        assertThat(desk.person(person).hasNonNull("noticeDue")).isFalse();
    }

    private String fromADirectory(String email) {
        return Desk.done(
                        desk.post(
                                "/desk/persons",
                                Map.of(
                                        "relationship",
                                        "prospect",
                                        "source",
                                        "directory_service",
                                        "language",
                                        "fi",
                                        "obtainedOn",
                                        "2026-11-25",
                                        "fields",
                                        Map.of(
                                                "name", "Maija Meikäläinen",
                                                "company", "Mylly Oy",
                                                "email", email))))
                .text("person");
    }

    /** Why somebody gets no marketing. */
    private String marketing(String person) {
        Map<String, Object> message =
                Map.of("subject", "Uutiskirje", "text", "Hei!", "persons", List.of(person));
        return desk.post("/desk/messages", message).json().at("/results/0/marketing").asText();
    }

    /** What the run of that day would do about a person. */
    private List<String> outlook(String person, String day) {
        JsonNode persons = Desk.done(desk.get("/desk/retention?day=" + day)).json().path("persons");
        return persons.valueStream()
                .filter(each -> each.path("person").asText().equals(person))
                .flatMap(each -> each.path("outlook").findValuesAsText("does").stream())
                .toList();
    }
}
