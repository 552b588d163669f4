package org.seloste.registerdesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

/** Who may ask, and what there is to be asked. */
final class AccessTest {
    private final TestDesk desk = new TestDesk();

    @ParameterizedTest
    @CsvSource({
        "desk, 200",
        "[desk], 200",
        "[admin desk], 200",
        "[helpdesk], 403",
        "[desks], 403",
        "[Desk], 403",
        "[], 403",
        "'[a,desk]', 403",
        "'', 403",
        "admin desk, 403",
    })
    void role_mustBeOneOfTheClaims_exactly(String roles, int status) {
        Told told = desk.ask("GET", "/desk/cases", "", Map.of("sub", "auli", "roles", roles));

        assertThat(told.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"roles, '[desk]'", "other, '[desk]'"})
    void token_withoutSubjectOrRole_isForbidden(String claim, String value) {
        Told told = desk.ask("GET", "/desk/cases", "", Map.of(claim, value));

        assertThat(told.status()).isEqualTo(403);
        assertThat(told.json().path("code").asText()).isEqualTo("FORBIDDEN");
        assertThat(told.header("content-type")).isEqualTo("application/problem+json");
    }

    @Test
    void whoIsForbidden_learnsNotEvenWhichCallsThereAre() {
        Told told = desk.ask("GET", "/desk/no-such-call", "", Map.of("sub", "auli"));

        assertThat(told.status()).isEqualTo(403);
        assertThat(desk.cases.looks).isEmpty();
    }

    @Test
    void unknownPath_isNotFound_asAProblem() {
        Told told = desk.get("/desk/no-such-call");

        assertThat(told.status()).isEqualTo(404);
        assertThat(told.header("content-type")).isEqualTo("application/problem+json");
    }

    @Test
    void otherMethod_isToldWhichThereAre() {
        Told told = desk.ask("DELETE", "/desk/cases", "", Map.of("sub", "a", "roles", "desk"));

        assertThat(told.status()).isEqualTo(405);
        assertThat(told.header("allow")).isEqualTo("GET, POST");
    }

    @Test
    void log_namesNobody() {
        desk.get("/desk/cases/" + FakeCases.ID);

        assertThat(desk.log()).contains("\"status\":200").doesNotContain("auli", "maija");
    }
}
