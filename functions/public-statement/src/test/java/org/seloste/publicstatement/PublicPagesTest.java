package org.seloste.publicstatement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.web.Answer;
import org.seloste.web.Asset;
import org.seloste.web.Request;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

final class PublicPagesTest {
    private static final String LONG = "pitkä ".repeat(1000);
    private static final Map<String, String> FILES =
            Map.of(
                    "fi/statement.html", "suomeksi",
                    "sv/statement.html", "på svenska",
                    "fi/statement-2018-10-19.html", "vanha",
                    "fi/statement-2026-11-24.html", "uusi",
                    "statement.json", LONG,
                    "statement.schema.json", "{}",
                    "copy.schema.json", "{}",
                    "statement.tilt.json", "{}",
                    "fi/statement-secret.html", "secret");
    private static final PublicPages PAGES =
            new PublicPages(
                    Sites.twoLanguages(),
                    path ->
                            Optional.ofNullable(FILES.get(path))
                                    .map(text -> text.getBytes(StandardCharsets.UTF_8)));

    @ParameterizedTest
    @CsvSource({
        "/,text/html; charset=utf-8,suomeksi",
        "/statement,text/html; charset=utf-8,suomeksi",
        "/statement/2018-10-19,text/html; charset=utf-8,vanha",
        "/statement/2026-11-24,text/html; charset=utf-8,uusi",
        "/statement.schema.json,application/schema+json,{}",
        "/copy.schema.json,application/schema+json,{}",
        "/statement.tilt.json,application/json,{}"
    })
    void whatWasWritten_isServed(String path, String type, String body) {
        Answer answer = get(path, Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("content-type", type)
                .containsEntry("cache-control", "public, max-age=300");
        assertThat(text(answer)).isEqualTo(body);
    }

    @Test
    void page_isInTheReadersLanguage_andSaysThatItDependsOnIt() {
        Answer answer = get("/statement", Map.of("accept-language", "sv-FI, en"));

        assertThat(text(answer)).isEqualTo("på svenska");
        assertThat(answer.headers())
                .containsEntry("content-language", "sv")
                .containsEntry("vary", "Accept-Language, Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/statement/1999-01-01",
                "/statement/secret",
                "/statement/../fi/statement-secret",
                "/assets/other.css",
                "/assets",
                "/fi/statement.html",
                "//",
                "//evil.example/",
                "///evil.example/",
                "/\\evil.example/",
                "/a b/",
                "/a\r\nb: c/",
                "/100%/"
            })
    void whatIsNotThere_isAPageThatSaysSo(String path) {
        Answer answer = get(path, Map.of("accept-language", "sv"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(text(answer)).contains("<html lang=\"sv\">", "<h1>", "href=\"/?lang=sv\"");
    }

    @Test
    void whatIsNotThere_isAProblem_forAProgram() {
        Answer answer = get("/nothing", Map.of("accept", "application/json"));

        assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
        assertThat(text(answer)).contains("\"code\":\"NOT_FOUND\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void nothingButLooking_isAllowed(String method) {
        Answer answer = PAGES.answer(request(method, "/statement", Map.of()));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers()).containsEntry("allow", "GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void whatIsNotThere_isNotThereForAnyMethod(String method) {
        assertThat(PAGES.answer(request(method, "/nothing", Map.of())).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/forms/contact/,/forms/contact",
        "POST,/f/contact//,/f/contact",
        "GET,/statement/,/statement",
        "HEAD,/nothing/,/nothing",
        "GET,/a//evil.example/,/a//evil.example",
        "GET,/\u00E5/,/%C3%A5"
    })
    void slashTooMany_isTakenOff_andTheMethodStays(String method, String path, String target) {
        Answer answer = PAGES.answer(request(method, path, Map.of()));

        assertThat(answer.status()).isEqualTo(308);
        assertThat(answer.headers()).containsEntry("location", target);
    }

    @Test
    void slashTooMany_isTakenOff_andTheQueryStays() {
        Request request =
                new Request(
                        "GET",
                        "/forms/contact/",
                        "$default",
                        Map.of(),
                        Map.of(),
                        Map.of("lang", List.of("sv\r\n&")),
                        new byte[0],
                        "192.0.2.1",
                        "example.com",
                        "request-1",
                        Map.of());

        assertThat(PAGES.answer(request).headers())
                .containsEntry("location", "/forms/contact?lang=sv%0D%0A%26");
    }

    @Test
    void secondVisit_costsNothing_whenNothingChanged() {
        Answer first = get("/statement", Map.of());
        String tag = first.headers().get("etag");

        Answer second = get("/statement", Map.of("if-none-match", "\"x\", " + tag));

        assertThat(tag).startsWith("W/\"");
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers())
                .containsEntry("etag", tag)
                .containsKeys("cache-control", "vary")
                .containsEntry("content-type", "text/html; charset=utf-8");
        assertThat(get("/statement/2018-10-19", Map.of("if-none-match", tag)).status())
                .isEqualTo(200);
    }

    @Test
    void longFile_isCompressed_forWhoeverTakesIt() throws IOException {
        Answer answer = get("/statement.json", Map.of("accept-encoding", "gzip, br"));

        assertThat(answer.headers())
                .containsEntry("content-encoding", "gzip")
                .containsEntry("vary", "Accept-Encoding");
        assertThat(answer.body().length).isLessThan(LONG.length());
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(new String(gzip.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(LONG);
        }
        assertThat(text(get("/statement.json", Map.of()))).isEqualTo(LONG);
        assertThat(get("/statement", Map.of("accept-encoding", "gzip")).headers())
                .doesNotContainKey("content-encoding");
    }

    @Test
    void asset_isKeptForAYear_underItsHash_andShortlyUnderAnother() {
        for (Asset asset : List.of(Asset.STYLESHEET, Asset.SCRIPT, Asset.ICON)) {
            assertThat(get(asset.path(), Map.of()).headers())
                    .containsEntry("content-type", asset.contentType())
                    .containsEntry("cache-control", "public, max-age=31536000, immutable");
        }
        assertThat(get("/assets/seloste-000000000000.css", Map.of()).headers())
                .containsEntry("cache-control", "public, max-age=300");
    }

    @ParameterizedTest
    @CsvSource({"/robots.txt,text/plain; charset=utf-8", "/favicon.svg,image/svg+xml"})
    void whatBrowsersAndRobotsAskFor_isThere(String path, String type) {
        assertThat(get(path, Map.of()).headers()).containsEntry("content-type", type);
    }

    private static Answer get(String path, Map<String, String> headers) {
        return PAGES.answer(request("GET", path, headers));
    }

    private static Request request(String method, String path, Map<String, String> headers) {
        return new Request(
                method,
                path,
                "$default",
                Map.of(),
                headers,
                Map.of(),
                new byte[0],
                "192.0.2.1",
                "example.com",
                "request-1",
                Map.of());
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
