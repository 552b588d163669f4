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
 * A2: what a person does themselves starts the clock anew: a button pressed behind an own link, a
 * call that an employee recorded. Looking at a link does not, nor does what we send them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class A2OwnActRestartsTheClockIT {
    private static final Instant LEAP_DAY = Instant.parse("2024-02-29T10:00:00Z");

    private Running running;
    private Desk desk;

    @BeforeAll
    void start() throws Exception {
        running = Running.startAt(LEAP_DAY, Running.KUMU);
        desk = running.desk("auli");
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void a2_pressedLink_restartsTheClock_andAnOpenedMailOrANewsletterDoesNot() {
        Asker asker = running.asker("a2@example.com");
        sendWithConsents(asker);
        String person = desk.personOf(asker.email());
        assertThat(lastDay(person)).isEqualTo("2027-02-28");

        running.control().moveTo("2026-01-10T10:00:00Z");
        asker.open(asker.link("submissions"));
        assertThat(lastDay(person)).as("only looked at").isEqualTo("2027-02-28");
        confirm(asker);
        assertThat(lastDay(person)).as("pressed").isEqualTo("2029-01-10");

        running.control().moveTo("2026-06-01T10:00:00Z");
        newsletter(asker, person);
        confirm(asker);
        assertThat(lastDay(person)).as("mailed, and pressed what was done").isEqualTo("2029-01-10");

        desk.recordAct(person, "2026-06-01", "phone");
        assertThat(lastDay(person)).as("called").isEqualTo("2029-06-01");
    }

    private void sendWithConsents(Asker asker) {
        String form = running.statement().forms().getFirst().key();
        running.visitor()
                .post(
                        "/forms/" + form,
                        Filled.formWithConsents(
                                running.statement(),
                                running.statement().forms().getFirst(),
                                asker.email()),
                        "fi");
        asker.newest(1);
    }

    private void confirm(Asker asker) {
        running.visitor().post(asker.link("submissions").getPath(), Map.of("act", "confirm"), "fi");
    }

    private void newsletter(Asker asker, String person) {
        int before = asker.mails().size();
        JsonNode told =
                desk.post(
                                "/desk/messages",
                                Map.of(
                                        "subject", "Uutiskirje",
                                        "text", "Hei!",
                                        "persons", List.of(person)))
                        .json();
        assertThat(told.at("/results/0/sent").asBoolean()).as(told.toString()).isTrue();
        asker.newest(before + 1);
    }

    private String lastDay(String person) {
        return desk.person(person).path("lastDay").asText();
    }
}
