package org.seloste.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class HttpTest {
    private static final Function<Request, Answer> FAILS =
            request -> {
                throw new IllegalStateException("maija@example.com", new Error("0401234567"));
            };

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final Http http =
            new Http(ExampleSite.site(), new PrintStream(log, true, StandardCharsets.UTF_8));

    @Test
    void everyAnswer_hasTheSecurityHeaders() {
        APIGatewayV2HTTPResponse response =
                http.answer(get(Map.of()), r -> Answer.html(200, "fi", "x"));

        assertThat(response.getHeaders())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "no-store")
                .containsEntry("referrer-policy", "same-origin")
                .containsKeys("strict-transport-security", "permissions-policy");
        assertThat(response.getHeaders().get("content-security-policy"))
                .startsWith("default-src 'none'; ")
                .contains("form-action 'self'; ", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void whoeverIsTurnedAwayForAMoment_isToldHowLong() {
        assertThat(http.answer(get(Map.of()), r -> Answer.html(503, "fi", "x")).getHeaders())
                .containsEntry("retry-after", "60");
        assertThat(http.answer(get(Map.of()), r -> Answer.html(200, "fi", "x")).getHeaders())
                .doesNotContainKey("retry-after");
    }

    @Test
    void headersOfTheAnswer_winOverTheUsualOnes() {
        APIGatewayV2HTTPResponse response =
                http.answer(
                        get(Map.of()), r -> SecurityHeaders.secret(Answer.html(200, "fi", "x")));

        assertThat(response.getHeaders())
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("x-robots-tag", "noindex, nofollow");
    }

    @Test
    void headIsAnswered_likeGet_soThatTheGatewayKnowsTheLength() {
        APIGatewayV2HTTPResponse response =
                http.answer(
                        Events.event("HEAD", "/", "", Map.of()).build(),
                        r -> Answer.html(200, "fi", "x"));

        assertThat(response.getStatusCode()).isEqualTo(200);
        assertThat(response.getBody()).isEqualTo("x");
        assertThat(response.getHeaders()).containsKey("content-type");
    }

    @Test
    void eachRequest_getsOneLineInTheLog_withItsRouteAndNotItsPath() {
        http.answer(get(Map.of()), r -> Answer.empty(204));

        assertThat(logged())
                .isEqualTo(
                        "{\"level\":\"INFO\",\"message\":\"request\",\"requestId\":\"request-1\","
                                + "\"route\":\"GET /things/{thing}\",\"status\":204}\n");
    }

    @Test
    void failure_isLogged_byClassAndPlaceButNeverByMessage() {
        http.answer(get(Map.of()), FAILS);

        assertThat(logged())
                .hasLineCount(1)
                .contains(
                        "\"status\":500",
                        "\"class\":\"java.lang.IllegalStateException\"",
                        "\"class\":\"java.lang.Error\"",
                        "HttpTest.java:")
                .doesNotContain("maija", "0401234567", "secret");
    }

    @Test
    void failure_isAPageWithAReference_thatFindsTheLine() {
        APIGatewayV2HTTPResponse response =
                http.answer(get(Map.of("accept", "text/html", "accept-language", "sv")), FAILS);

        assertThat(response.getStatusCode()).isEqualTo(500);
        assertThat(response.getBody())
                .contains("lang=\"sv\"", "Något gick fel hos oss")
                .doesNotContain("maija@", "IllegalState");
        Matcher reference = Pattern.compile("Referens: ([0-9A-Z]+)").matcher(response.getBody());
        assertThat(reference.find()).isTrue();
        assertThat(logged()).contains("\"errorId\":\"" + reference.group(1) + "\"");
    }

    @Test
    void failure_isAProblem_forAProgram() {
        APIGatewayV2HTTPResponse response =
                http.answer(get(Map.of("accept", "application/json")), FAILS);

        assertThat(response.getHeaders()).containsEntry("content-type", "application/problem+json");
        assertThat(response.getBody())
                .contains(
                        "\"type\":\"urn:seloste:problem:internal\"",
                        "\"status\":500",
                        "\"reference\":");
    }

    private static APIGatewayV2HTTPEvent get(Map<String, String> headers) {
        return Events.get("/things/secret", "", headers);
    }

    private String logged() {
        return log.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
