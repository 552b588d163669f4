package org.seloste.formsubmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;

/** The handler as it is wired, with a secret to read; what needs the tables is tried end to end. */
class FormSubmissionHandlerTest {
    private static final String SECRET =
            "{\"SecretString\":\"{\\\"lookup\\\":[\\\"1\\\"],\\\"link\\\":[\\\"1\\\"],"
                    + "\\\"1\\\":\\\"seed\\\"}\"}";

    private HttpServer secrets;

    @BeforeEach
    void aSecretToRead() throws IOException {
        secrets = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        secrets.createContext(
                "/",
                exchange -> {
                    byte[] answer = SECRET.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        secrets.start();
    }

    @AfterEach
    void noMore() {
        secrets.stop(0);
    }

    @Test
    void aForm_isShown_withoutTouchingATable() {
        assertThat(ask(Asking.form("GET", "contact")).status()).isEqualTo(200);
        assertThat(ask(Asking.embed("GET", "contact")).status()).isEqualTo(200);
    }

    @Test
    void theSiteOfTheTemplate_maySendToo() {
        Asking preflight =
                Asking.form("OPTIONS", "contact").header("origin", "https://staging.example");
        assertThat(ask(preflight).status()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirm", "disown"})
    void aLinkThatWeDidNotWrite_isGone(String act) {
        assertThat(ask(Asking.link("GET", "1.x.y")).status()).isEqualTo(410);
        assertThat(ask(Asking.link("POST", "1.x.y").fields("act", act)).status()).isEqualTo(410);
    }

    @Test
    void aRouteThatIsNotOurs_isNotFound() {
        assertThat(ask(Asking.elsewhere("GET")).status()).isEqualTo(404);
    }

    @Test
    void anEnvironmentThatLacksSomething_isNamedAtTheStart() {
        assertThatThrownBy(() -> new FormSubmissionHandler(Map.of(), InstantSource.system()))
                .hasMessageContaining("REGISTER_TABLE")
                .hasMessageContaining("KEYS_SECRET");
    }

    private Told ask(Asking asking) {
        Map<String, String> environment =
                Map.of(
                        "REGISTER_TABLE", "Register",
                        "OUTBOX_TABLE", "Outbox",
                        "JOURNAL_TABLE", "Journal",
                        "CASES_TABLE", "Cases",
                        "SUPPRESSION_TABLE", "Suppression",
                        "KEYS_SECRET", "Keys",
                        "SITE_ORIGIN", "https://staging.example",
                        "AWS_REGION", "eu-north-1",
                        "AWS_ENDPOINT_URL", "http://127.0.0.1:" + secrets.getAddress().getPort());
        APIGatewayV2HTTPResponse response =
                new FormSubmissionHandler(environment, InstantSource.fixed(TestFunction.NOW))
                        .handleRequest(asking.event(), new NoContext());
        return new Told(response);
    }
}
