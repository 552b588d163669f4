package org.seloste.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.Map;

class AudienceTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', PERSON",
        "application/json, '', PROGRAM",
        "'', application/x-www-form-urlencoded, PERSON",
        "'', application/json, PROGRAM",
        "*/*, application/json, PROGRAM",
        "'text/html,*/*;q=0.8', application/json; charset=utf-8, PERSON",
        "text/html, application/x-www-form-urlencoded, PERSON",
        "application/json, application/x-www-form-urlencoded, PROGRAM"
    })
    void whoSendsJson_orAsksForIt_isAProgram_unlessItShowsPages(
            String accept, String contentType, Audience audience) {
        Map<String, String> headers = new HashMap<>();
        headers.put("accept", accept);
        headers.put("content-type", contentType);
        Request request = Request.of(Events.event("POST", "/", "", headers).build());
        assertThat(Audience.of(request)).isEqualTo(audience);
    }
}
