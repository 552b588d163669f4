package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.local.token.Issuer;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Who gets in at the desk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DeskAccessIT {
    private static final List<String> ROLES = List.of("desk");
    private static final Duration HOUR = Duration.ofHours(1);

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
    void employeeWithTheRole_getsIn() {
        Desk.Told told = running.desk("auli").get("/desk/cases");

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.json().path("cases")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/cases", "/desk/persons/x", "/desk/no-such-call"})
    void withoutToken_nothingIsTold(String path) {
        assertUnauthorized(running.deskWith("").get(path));
        assertUnauthorized(running.deskWith("Bearer x.y.z").get(path));
        assertUnauthorized(running.deskWith("").post(path, Map.of()));
    }

    @Test
    void expiredToken_doesNotLetIn() {
        assertUnauthorized(with(running.control().token("auli", ROLES, "PT-1S")));
    }

    @Test
    void token_livesOnRealTime_whateverTheSimulatedOne() {
        String token = running.control().token("auli", ROLES, "PT1H");
        running.control().advance("P2D");

        assertThat(with(token).status()).isEqualTo(200);
    }

    @Test
    void tokenOfAnotherIssuer_orSignedByAnother_doesNotLetIn() {
        URI elsewhere = URI.create("https://issuer.example");
        String client = "seloste-DeskClient";

        assertUnauthorized(with(issuer(elsewhere, client).token("auli", ROLES, HOUR)));
        assertUnauthorized(
                with(issuer(running.system().controlUrl(), client).token("auli", ROLES, HOUR)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"helpdesk", "Desk", "admin"})
    void otherRole_isForbidden(String role) {
        Desk.Told told = with(running.control().token("auli", List.of(role), "PT1H"));

        assertThat(told.status()).isEqualTo(403);
        assertThat(told.code()).isEqualTo("FORBIDDEN");
    }

    private Desk.Told with(String token) {
        return running.deskWith("Bearer " + token).get("/desk/cases");
    }

    private static Issuer issuer(URI address, String client) {
        return new Issuer(() -> address, client, "cognito:groups", InstantSource.system());
    }

    private static void assertUnauthorized(Desk.Told told) {
        assertThat(told.status()).isEqualTo(401);
        assertThat(told.json().toString()).isEqualTo("{\"message\":\"Unauthorized\"}");
    }
}
