package org.seloste.subjectrequest;

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
class SubjectRequestHandlerTest {
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
    void theQuestions_areAsked_withoutTouchingATable() {
        assertThat(ask(Asking.requests("GET").query("lang=en")).body())
                .contains("What is your request about?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/requests/confirm/{token}",
                "/requests/status/{token}",
                "/requests/status/{token}/withdraw",
                "/unsubscribe/{token}",
                "/addresses/{token}"
            })
    void aLinkThatWeDidNotWrite_isGone(String route) {
        assertThat(ask(Asking.link("GET", route, "1.x.y")).status()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/requests/confirm/{token}",
                "/requests/status/{token}/withdraw",
                "/unsubscribe/{token}",
                "/addresses/{token}"
            })
    void aButtonOfALinkThatWeDidNotWrite_doesNothing(String route) {
        assertThat(ask(Asking.link("POST", route, "1.x.y")).status()).isEqualTo(410);
    }

    @Test
    void aRouteThatIsNotOurs_isNotFound() {
        assertThat(ask(Asking.elsewhere("GET")).status()).isEqualTo(404);
    }

    @Test
    void anEnvironmentThatLacksSomething_isNamedAtTheStart() {
        assertThatThrownBy(() -> new SubjectRequestHandler(Map.of(), InstantSource.system()))
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
                        "AWS_REGION", "eu-north-1",
                        "AWS_ENDPOINT_URL", "http://127.0.0.1:" + secrets.getAddress().getPort());
        APIGatewayV2HTTPResponse response =
                new SubjectRequestHandler(environment, InstantSource.fixed(TestFunction.NOW))
                        .handleRequest(asking.event(), new NoContext());
        return new Told(response);
    }
}
