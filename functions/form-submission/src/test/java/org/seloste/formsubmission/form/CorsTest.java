package org.seloste.formsubmission.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.formsubmission.Asking;
import org.seloste.formsubmission.TestFunction;
import org.seloste.formsubmission.Told;

class CorsTest {
    private final TestFunction function = new TestFunction();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.kumucommunications.fi",
                "https://kumucommunications.fi",
                "https://staging.example"
            })
    void aSiteOfTheStatement_maySendFromAScript_andReadTheAnswer(String origin) {
        Told preflight = function.ask(Asking.form("OPTIONS", "contact").header("origin", origin));
        assertThat(preflight.status()).isEqualTo(204);
        assertThat(preflight.header("access-control-allow-origin")).isEqualTo(origin);
        assertThat(preflight.header("access-control-allow-methods")).isEqualTo("POST");
        assertThat(preflight.header("access-control-allow-headers"))
                .contains("formspree-client", "formspree-session-data", "content-type");
        assertThat(preflight.header("vary")).isEqualTo("Origin");
        Told told = function.ask(whole().header("origin", origin));
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.header("access-control-allow-origin")).isEqualTo(origin);
        Told wrong =
                function.ask(
                        Asking.formspree("POST", "contact").json("{").header("origin", origin));
        assertThat(wrong.header("access-control-allow-origin")).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://www.kumucommunications.fi",
                "https://www.kumucommunications.fi:8443",
                "https://www.kumucommunications.fi.evil.example",
                "https://evilkumucommunications.fi",
                "file://",
                "https://api.example:8080",
                "nonsense",
                "https://user@www.kumucommunications.fi",
                "https://user:word@www.kumucommunications.fi",
                "https://www.kumucommunications.fi/",
                "https://www.kumucommunications.fi/path",
                "https://www.kumucommunications.fi?query",
                "https://www.kumucommunications.fi#fragment",
                "https://www.kumucommunications.fi:",
                "https://api.example/",
                "\u0000"
            })
    void anyOtherSite_isRefused_andNothingIsStored(String origin) {
        Told preflight = function.ask(Asking.form("OPTIONS", "contact").header("origin", origin));
        assertThat(preflight.status()).isEqualTo(403);
        assertThat(preflight.header("access-control-allow-origin")).isEmpty();
        Told told = function.ask(whole().header("origin", origin));
        assertThat(told.status()).isEqualTo(403);
        assertThat(told.errors()).containsExactly(":ORIGIN_REFUSED");
        assertThat(told.header("access-control-allow-origin")).isEmpty();
        assertThat(function.register().submissions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "https://api.example", "https://API.example:443"})
    void ourOwnPages_andThoseThatKeepTheirOriginToThemselves_maySend(String origin) {
        assertThat(function.ask(whole().header("origin", origin)).status()).isEqualTo(200);
        assertThat(
                        function.ask(whole().header("origin", origin))
                                .header("access-control-allow-origin"))
                .isEmpty();
    }

    @Test
    void ourOwnPage_onAPortOfItsOwn_maySend() {
        Asking local =
                whole().header("host", "api.example:8080")
                        .header("x-forwarded-proto", "http")
                        .header("origin", "http://api.example:8080");
        assertThat(function.ask(local).status()).isEqualTo(200);
    }

    @Test
    void whereTheBrowserSaysSameOrigin_theHostDoesNotMatter() {
        Asking behindAnotherName =
                whole().header("origin", "https://privacy.example")
                        .header("sec-fetch-site", "same-origin");
        assertThat(function.ask(behindAnotherName).status()).isEqualTo(200);
    }

    @Test
    void aSiteOfTheStatement_mayReadThatThereIsNoSuchForm() {
        String origin = "https://kumucommunications.fi";
        Told preflight =
                function.ask(Asking.formspree("OPTIONS", "nothing").header("origin", origin));
        assertThat(preflight.status()).isEqualTo(204);
        Told told =
                function.ask(
                        Asking.formspree("POST", "nothing").json("{}").header("origin", origin));
        assertThat(told.status()).isEqualTo(404);
        assertThat(told.header("access-control-allow-origin")).isEqualTo(origin);
    }

    private static Asking whole() {
        return Asking.formspree("POST", "contact")
                .json("{\"message\":\"Hi\",\"email\":\"a@example.com\"}");
    }
}
