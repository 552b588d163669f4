package org.seloste.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

final class RequestTest {
    @Test
    void body_isDecoded_whenTheGatewayEncodedIt() {
        String encoded =
                Base64.getEncoder().encodeToString("nimi=Åke".getBytes(StandardCharsets.UTF_8));
        Request request =
                Request.of(
                        Events.event("POST", "/", "", Map.of())
                                .withBody(encoded)
                                .withIsBase64Encoded(true)
                                .build());

        assertThat(request.body()).asString(StandardCharsets.UTF_8).isEqualTo("nimi=Åke");
    }

    @Test
    void body_isTakenAsUtf8_whenItIsText() {
        Request request =
                Request.of(Events.event("POST", "/", "", Map.of()).withBody("Åke").build());

        assertThat(request.body()).asString(StandardCharsets.UTF_8).isEqualTo("Åke");
    }

    @Test
    void origin_isAskedAsTheGatewaySays() {
        assertThat(Request.of(Events.get("/", "", Map.of("x-forwarded-proto", "http"))).origin())
                .isEqualTo("http://forms.example.com");
        assertThat(Request.of(Events.get("/", "", Map.of("x-forwarded-proto", "ftp"))).origin())
                .isEqualTo("https://forms.example.com");
        assertThat(Request.of(Events.get("/", "", Map.of())).origin())
                .isEqualTo("https://forms.example.com");
    }

    @Test
    void body_isEmpty_whenThereIsNone() {
        assertThat(Request.of(Events.get("/", "", Map.of())).body()).isEmpty();
    }

    @Test
    void claims_areThoseOfTheTokenThatTheGatewayChecked() {
        APIGatewayV2HTTPEvent event = Events.get("/", "", Map.of());
        assertThat(Request.of(event).claims()).isEmpty();

        event.getRequestContext()
                .setAuthorizer(
                        RequestContext.Authorizer.builder()
                                .withJwt(
                                        RequestContext.Authorizer.JWT
                                                .builder()
                                                .withClaims(Map.of("sub", "auli"))
                                                .build())
                                .build());

        assertThat(Request.of(event).claims()).containsExactly(Map.entry("sub", "auli"));
    }

    @Test
    void header_isFound_inAnyCase() {
        Request request = Request.of(Events.get("/", "", Map.of("Accept-Language", "sv")));

        assertThat(request.header("accept-LANGUAGE")).contains("sv");
    }

    @Test
    void query_keepsEveryValue_andDecodesThem() {
        Request request = Request.of(Events.get("/", "a=1&a=%C3%A5+b&c", Map.of()));

        assertThat(request.query().get("a")).containsExactly("1", "å b");
        assertThat(request.query("c")).contains("");
        assertThat(request.query("d")).isEmpty();
    }

    @Test
    void query_goesAlong_toAnotherPath() {
        String query = "c=%2F%C3%A5+b%0D%0A&sent&a=1&a=2&b=%26%3D%23";
        Request request = Request.of(Events.get("/", query, Map.of()));

        assertThat(request.withQuery("/x")).isEqualTo("/x?" + query);
        assertThat(Request.of(Events.get("/", "", Map.of())).withQuery("/x")).isEqualTo("/x");
    }

    @Test
    void query_isTakenAsItStands_whenItIsMalformed() {
        assertThat(Request.of(Events.get("/", "a=%zz", Map.of())).query("a")).contains("%zz");
    }

    @Test
    void toString_tellsTheRoute_andNothingOfThePerson() {
        Request request =
                Request.of(
                        Events.event("GET", "/things/secret", "a=secret", Map.of("x", "secret"))
                                .withPathParameters(Map.of("thing", "secret"))
                                .build());

        assertThat(request).asString().contains("/things/{thing}").doesNotContain("secret");
    }
}
