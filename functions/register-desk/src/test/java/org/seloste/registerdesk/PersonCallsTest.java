package org.seloste.registerdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.published.Published;

import java.util.Map;

/** Calls about persons. */
final class PersonCallsTest {
    private static final String PURPOSE =
            Published.open(Map.of()).statement().purposes().getFirst().key();

    private final TestDesk desk = new TestDesk();

    @Test
    void search_findsByAnAddressInTheBody_andNotesTheLook() {
        JsonNode json =
                desk.post(
                                "/desk/persons/search",
                                "{\"email\": \"Maija@Example.net\", \"purpose\": \"%s\"}"
                                        .formatted(PURPOSE))
                        .json();

        assertThat(json.at("/persons/0/fields/name/value").asText()).isEqualTo("Maija");
        assertThat(json.path("shared").asBoolean()).isTrue();
        assertThat(json.at("/notForThisPurpose/p3").asText()).isEqualTo("RESTRICTED");
        assertThat(json.at("/onlyKeptByLaw/0").asText()).isEqualTo("p0");
        assertThat(desk.persons.looks).containsExactly("p1 by auli for " + PURPOSE);
    }

    @Test
    void search_withoutAddressOrPurpose_isRefused_andNobodyLooked() {
        Told told = desk.post("/desk/persons/search", "{\"email\": \"maija\"}");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.errors()).containsExactly("email:EMAIL", "purpose:MISSING");
        assertThat(desk.persons.looks).isEmpty();
    }

    @Test
    void person_isShownWhole() {
        JsonNode json = desk.get("/desk/persons/p1?purpose=" + PURPOSE).json();

        assertThat(json.path("relationship").asText()).isEqualTo("prospect");
        assertThat(json.path("lastDay").asText()).isEqualTo("2029-11-24");
        assertThat(json.at("/disclosures/0/recipient").asText()).isEqualTo("Painotalo Oy");
        assertThat(json.at("/cases/0/id").asText()).isEqualTo(FakeCases.ID);
        assertThat(json.at("/outlook/0/lookOn").asText()).isEqualTo("2029-11-25");
        assertThat(json.path("heldBy").isArray()).isTrue();
        assertThat(json.path("kept")).isNotEmpty();
        for (JsonNode kept : json.path("kept")) {
            assertThat(json.path("because").path(kept.path("rule").asText()).asText()).isNotBlank();
        }
        assertThat(json.path("cut").asBoolean(true)).isFalse();
        assertThat(desk.persons.looks).containsExactly("p1 by auli for " + PURPOSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?purpose=curiosity"})
    void person_isNotShown_forNoPurposeOfTheStatement(String query) {
        Told told = desk.get("/desk/persons/p1" + query);

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.errors()).containsExactly("purpose:CHOICE");
        assertThat(desk.persons.looks).isEmpty();
    }

    @Test
    void person_whoIsNotThere_isNotFound() {
        assertThat(desk.get("/desk/persons/p2?purpose=" + PURPOSE).status()).isEqualTo(404);
    }

    @Test
    void person_whoMustLieStillForThatPurpose_isNotShown_andTheReasonIs() {
        Told told = desk.get("/desk/persons/" + FakePersons.BARRED + "?purpose=" + PURPOSE);

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.errors()).containsExactly("purpose:ONLY_KEPT_BY_LAW");
        assertThat(told.json().at("/errors/0/message").asText()).contains("legal-duty");
        assertThat(desk.persons.looks).isEmpty();
    }

    @Test
    void message_goesToThoseWhoMayGetIt_onceEach_andOfOthersItIsToldWhyNot() {
        JsonNode json =
                desk.post(
                                "/desk/messages",
                                "{\"persons\": [\"p1\", \"p2\", \"p1\"], \"subject\": \"Uutiset\","
                                        + " \"text\": \"Hei\"}")
                        .json();

        assertThat(desk.persons.messages).containsExactly("p1: Uutiset", "p2: Uutiset");
        assertThat(desk.persons.keys).containsOnly("day 2026-11-24");
        assertThat(json.at("/results/0/sent").asBoolean()).isTrue();
        assertThat(json.at("/results/1/sent").asBoolean(true)).isFalse();
        assertThat(json.at("/results/1/marketing").asText()).isEqualTo("GONE");
        assertThat(json.at("/results/1/message").asText()).isNotBlank();
    }

    @Test
    void message_whoseSubjectHasLines_isRefused() {
        Told told =
                desk.post(
                        "/desk/messages",
                        "{\"persons\": [], \"subject\": \"a\\nBcc: b\", \"text\": \"Hei\"}");

        assertThat(told.errors()).containsExactly("subject:TEXT", "persons:MISSING");
        assertThat(desk.persons.messages).isEmpty();
    }
}
