package org.seloste.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.net.httpserver.HttpExchange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.local.http.Loopback;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class SenderIdentityTest {
    private static final String DONE =
            """
            <VerifyEmailIdentityResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/">
              <VerifyEmailIdentityResult/>
            </VerifyEmailIdentityResponse>
            """;

    private final List<String> requests = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"register@example.com", "The register <register@example.com>"})
    void senderIsVerifiedByItsAddressAlone(String sender) {
        try (Loopback ses = Loopback.serve(0, exchange -> answer(exchange, 200, DONE))) {
            SenderIdentity.verify(ses.url(), sender);
        }

        assertThat(requests)
                .singleElement()
                .asString()
                .contains("Action=VerifyEmailIdentity")
                .contains("EmailAddress=register@example.com");
    }

    @Test
    void endpointThatRefusesStopsNothing() {
        try (Loopback noSes = Loopback.serve(0, exchange -> answer(exchange, 400, "no"))) {
            URI url = noSes.url();
            assertThatCode(() -> SenderIdentity.verify(url, "register@example.com"))
                    .doesNotThrowAnyException();
        }
        assertThat(requests).isNotEmpty();
    }

    private void answer(HttpExchange exchange, int status, String xml) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(URLDecoder.decode(body, StandardCharsets.UTF_8));
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
