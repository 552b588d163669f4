package org.seloste.publicstatement;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

import org.junit.jupiter.api.Test;
import org.seloste.published.Published;
import org.seloste.statement.Statement;
import org.seloste.statement.Version;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** The function with whichever statement the build compiled. */
final class PublicStatementHandlerTest {
    private static final InstantSource TIME = InstantSource.fixed(Instant.EPOCH);
    private static final Statement STATEMENT = Published.open(Map.of()).statement();

    private final PublicStatementHandler handler = new PublicStatementHandler(Map.of(), TIME);

    @Test
    void statement_isShown_inEachOfItsLanguagesAndVersions() {
        for (String language : STATEMENT.languages()) {
            for (Version version : STATEMENT.versions()) {
                APIGatewayV2HTTPResponse response =
                        get("/statement/" + version.key(), "lang=" + language);

                assertThat(response.getStatusCode()).isEqualTo(200);
                assertThat(response.getBody()).contains("<html lang=\"" + language + "\">");
            }
        }
    }

    @Test
    void frontPage_isTheStatementInForce_withSecurityHeaders() {
        APIGatewayV2HTTPResponse response = get("/", "");

        assertThat(response.getBody())
                .isEqualTo(get("/statement", "").getBody())
                .contains("<html lang=\"" + STATEMENT.defaultLanguage() + "\">");
        assertThat(response.getHeaders())
                .containsKeys("content-security-policy", "etag")
                .containsEntry("cache-control", "public, max-age=300");
    }

    @Test
    void data_isServedForPrograms() {
        assertThat(get("/statement.json", "").getBody()).startsWith("{");
        assertThat(get("/statement.schema.json", "").getBody()).contains("$schema");
        assertThat(get("/statement.tilt.json", "").getBody()).startsWith("{");
    }

    @Test
    void stylesheetThatThePageNames_isThere() {
        String page = get("/", "").getBody();
        String path = page.replaceAll("(?s).*rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");

        assertThat(get(path, "").getStatusCode()).isEqualTo(200);
    }

    private APIGatewayV2HTTPResponse get(String path, String query) {
        APIGatewayV2HTTPEvent event =
                APIGatewayV2HTTPEvent.builder()
                        .withRouteKey("$default")
                        .withRawPath(path)
                        .withRawQueryString(query)
                        .withRequestContext(
                                RequestContext.builder()
                                        .withDomainName("example.com")
                                        .withRequestId("request-1")
                                        .withHttp(
                                                Http.builder()
                                                        .withMethod("GET")
                                                        .withSourceIp("192.0.2.1")
                                                        .build())
                                        .build())
                        .build();
        return handler.handleRequest(event, null);
    }
}
