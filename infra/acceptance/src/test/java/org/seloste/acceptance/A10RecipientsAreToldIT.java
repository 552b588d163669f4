package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.seloste.statement.Right;

import java.util.List;
import java.util.Map;

/**
 * A10: a phone number that two recipients were given is corrected on request. Each of them is a
 * task of the desk, and the person learns both by name: in the answer, and in a copy of the data.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class A10RecipientsAreToldIT {
    private static final String EMAIL = "a10@example.com";
    private static final String CORRECTED = "+358407654321";
    private static final String[] RECIPIENTS = {"Painotalo Oy", "Postitus Ab"};

    private Running running;
    private Desk desk;

    @BeforeAll
    void start() throws Exception {
        running = Running.start(Running.KUMU);
        desk = running.desk("auli");
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void a10_correctedPhone_isATaskForEachRecipient_andThePersonLearnsBothByName()
            throws Exception {
        String person = desk.addCustomer(EMAIL, "2026-11-24");
        for (String recipient : RECIPIENTS) {
            Desk.done(
                    desk.post(
                            "/desk/persons/" + person + "/disclosures",
                            Disclosures.of(recipient, "phone")));
        }
        Asker asker = running.asker(EMAIL);
        asker.askAndConfirm(correction(), Right.RECTIFICATION);
        asker.newest(2);

        JsonNode decided =
                desk.rule(
                        asker.number(),
                        Map.of(
                                "right",
                                Right.RECTIFICATION,
                                "verdict",
                                "ACCEPT",
                                "fields",
                                Map.of("phone", CORRECTED)));

        assertThat(asker.newest(3)).contains(RECIPIENTS);
        assertThat(desk.person(person).at("/fields/phone/value").asText()).isEqualTo(CORRECTED);
        assertThat(decided.path("tasks").findValuesAsText("recipient"))
                .containsExactlyInAnyOrder(RECIPIENTS);
        assertLateAfterAWeek(decided);
        decided.path("tasks").forEach(this::close);
        assertThat(desk.get("/desk/tasks").json().path("tasks")).isEmpty();
        assertThat(recipientsInTheCopy(asker)).containsExactlyInAnyOrder(RECIPIENTS);
    }

    /** The person was promised a day; when it is over, the desk sees so. */
    private void assertLateAfterAWeek(JsonNode decided) {
        running.control().advance("P8D");
        desk = running.desk("auli");
        assertThat(desk.get("/desk/tasks").json().path("tasks").findValues("overdue"))
                .hasSize(RECIPIENTS.length)
                .allMatch(JsonNode::asBoolean);
        JsonNode late = desk.get("/desk/cases/" + decided.path("id").asText()).json();
        assertThat(late.path("warnings").findValuesAsText("kind"))
                .containsExactly("RECIPIENT_NOT_TOLD");
    }

    private static List<Map.Entry<String, String>> correction() {
        return List.of(
                Map.entry("field", "phone"),
                Map.entry("wrong", "+358401234567"),
                Map.entry("right", CORRECTED));
    }

    /** A recipient who was not told must be so for a reason, and only once. */
    private void close(JsonNode task) {
        String path =
                "/desk/cases/%s/tasks/%s"
                        .formatted(task.path("case").asText(), task.path("id").asText());
        assertThat(desk.post(path, Map.of("outcome", "IMPOSSIBLE")).error())
                .isEqualTo("BLANK_REASON");
        assertThat(desk.post(path, Map.of("outcome", "SENT")).text("actor")).isEqualTo("auli");
        assertThat(desk.post(path, Map.of("outcome", "SENT")).status()).isEqualTo(409);
    }

    private List<String> recipientsInTheCopy(Asker asker) throws Exception {
        asker.askAndConfirm(Right.ACCESS);
        asker.newest(5);
        Downloader downloader = new Downloader(running, asker);
        String data = downloader.text(downloader.list(), "data.json");
        return new ObjectMapper().readTree(data).path("disclosures").findValuesAsText("recipient");
    }
}
