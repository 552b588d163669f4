package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Right;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.util.List;
import java.util.Map;

/**
 * A5: data that somebody needs for a legal claim is restricted. Nothing is done with it, not even
 * its deletion, until the person was told that the restriction ends.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class A5RestrictionIT {
    private static final String EMAIL = "a5@example.com";

    private Running running;

    @BeforeAll
    void start() throws Exception {
        running = Running.start(Running.KUMU);
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void a5_restrictedDataIsHeld_andLiftedOnlyAfterNotice() {
        Asker asker = running.asker(EMAIL).known();
        asker.askAndConfirm(
                List.of(
                        Map.entry("ground", RestrictionGround.LEGAL_CLAIM.name()),
                        Map.entry("restriction", "Riita laskusta on kesken.")),
                Right.RESTRICTION);
        asker.newest(3);
        Desk desk = running.desk("auli");
        String person = desk.personOf(EMAIL);
        assertThat(root(person)).doesNotContainKey("expiresAt");
        assertRefused(
                desk.post(
                        "/desk/persons/" + person + "/fields",
                        Map.of("field", "company", "value", "Toinen Oy", "source", "phone")),
                "RESTRICTED");
        assertRefused(
                desk.post(
                        "/desk/persons/" + person + "/disclosures",
                        Map.of(
                                "recipient", "Painotalo Oy",
                                "fields", List.of("name"),
                                "on", "2026-11-24",
                                "reason", "Kortit",
                                "country", "FI")),
                "RESTRICTED");
        JsonNode message =
                desk.post(
                                "/desk/messages",
                                Map.of(
                                        "subject", "Uutiskirje",
                                        "text", "Hei!",
                                        "persons", List.of(person)))
                        .json();
        assertThat(message.at("/results/0/sent").asBoolean(true)).isFalse();

        String number = asker.number();
        String id = desk.caseOf(number).path("id").asText();
        desk.rule(number, Map.of("right", Right.RESTRICTION, "verdict", "ACCEPT"));
        asker.newest(4);
        running.control().advance("P4Y");
        running.sweep();
        assertThat(root(person)).as("kept while held, long after its day").isNotEmpty();

        long version = Desk.done(desk.get("/desk/cases/" + id)).json().path("version").asLong();
        Desk.done(
                desk.post(
                        "/desk/cases/" + id + "/restriction-lift",
                        Map.of("version", version, "reason", "Riita on sovittu.")));
        assertThat(asker.newest(5)).contains("Riita on sovittu.");
        running.sweep();
        assertThat(root(person))
                .as("not before the day that was told")
                .doesNotContainKey("expiresAt");
        running.control().advance("P8D");
        running.sweep();
        Map<String, AttributeValue> lifted = root(person);
        assertThat(lifted.isEmpty() || lifted.containsKey("expiresAt")).isTrue();
        assertThat(desk.get("/desk/persons/" + person + "?purpose=rights-request").status())
                .as("its day has passed long ago: readers see nothing")
                .isEqualTo(404);
    }

    private static void assertRefused(Desk.Told told, String code) {
        assertThat(told.status()).as(told.json().toString()).isEqualTo(422);
        assertThat(told.error()).isEqualTo(code);
    }

    private Map<String, AttributeValue> root(String person) {
        return running.items("Register").stream()
                .filter(item -> item.get("pk").s().equals("P#" + person))
                .filter(item -> item.get("sk").s().equals("@"))
                .findFirst()
                .orElse(Map.of());
    }
}
