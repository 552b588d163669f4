package org.seloste.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

final class NegotiationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | true",
                "application/problem+json | true",
                "text/html;q=0.5, application/json | true",
                "text/html, application/json;q=0.9 | false",
                "text/html, application/xhtml+xml, */*;q=0.8 | false",
                "*/* | false",
                "application/json;q=0 | false",
                "'' | false"
            })
    void prefersJson_onlyWhenItIsNamed_andHtmlIsNotDearer(String accept, boolean expected) {
        Request request = Request.of(Events.get("/", "", Map.of("accept", accept)));

        assertThat(Negotiation.prefersJson(request)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"gzip, br | true", "br | false", "gzip;q=0 | false", "'' | false"})
    void acceptsGzip_whenItIsNamed(String encoding, boolean expected) {
        Request request = Request.of(Events.get("/", "", Map.of("accept-encoding", encoding)));

        assertThat(Negotiation.acceptsGzip(request)).isEqualTo(expected);
    }
}
