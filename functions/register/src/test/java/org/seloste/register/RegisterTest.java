package org.seloste.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.TWO_MAILS;
import static org.seloste.register.testing.Example.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.Test;
import org.seloste.register.person.Receipt;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.Served;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;

final class RegisterTest {
    private static final String ANSWER =
            """
            {"Name":"keys","SecretString":"{\\"lookup\\":[\\"1\\"],\\"link\\":[\\"1\\"],\\"1\\":\\"s\\"}"}
            """;

    @Test
    void itOpensAsTheEnvironmentSays() throws Exception {
        HttpServer secrets =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        secrets.createContext("/", RegisterTest::answer);
        secrets.start();
        try (Served tables = Served.start()) {
            Map<String, String> environment = new HashMap<>(tables.environment());
            environment.put(
                    "AWS_ENDPOINT_URL_SECRETS_MANAGER",
                    "http://localhost:" + secrets.getAddress().getPort());

            Register register = Register.open(environment, Example.statement());

            assertThat(
                            register.submissions()
                                    .receive(submission("a@example.com", "m"), TWO_MAILS, NOW))
                    .isInstanceOf(Receipt.Accepted.class);
        } finally {
            secrets.stop(0);
        }
    }

    @Test
    void whatTheEnvironmentLacksIsSaidBeforeAnythingIsAsked() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Register.open(Map.of(), Example.statement()))
                .withMessageContaining("REGISTER_TABLE")
                .withMessageContaining("KEYS_SECRET");
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = ANSWER.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.1");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
