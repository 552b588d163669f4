package org.seloste.subjectrequest.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.subjectrequest.Asking;
import org.seloste.subjectrequest.FakeLinks;
import org.seloste.subjectrequest.TestFunction;
import org.seloste.subjectrequest.Told;

class UnsubscribeRoutesTest {
    private final TestFunction function = new TestFunction();

    @Test
    void oneClick_stopsMarketing_withoutACookieOrAnotherAddress() {
        Told told = function.ask(link("POST").fields("List-Unsubscribe", "One-Click"));
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.response().getHeaders())
                .doesNotContainKeys("location", "set-cookie", "refresh");
        assertThat(told.response().getCookies()).isNullOrEmpty();
        assertThat(function.links().acts()).containsExactly("unsubscribe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=x",
                "text/plain",
                "application/x-www-form-urlencoded"
            })
    void oneClick_countsHoweverItIsEncoded(String type) {
        Told told = function.ask(link("POST").body(type, "List-Unsubscribe=One-Click"));
        assertThat(told.status()).isEqualTo(200);
        assertThat(function.links().acts()).containsExactly("unsubscribe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void looking_changesNothing_andShowsAButton(String method) {
        Told told = function.ask(link(method).query("lang=en"));
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body()).contains("<form method=\"post\"", "Stop marketing</button>");
        assertThat(function.links().acts()).isEmpty();
    }

    @Test
    void looking_speaksTheLanguageOfWhomTheMailWentTo() {
        function.links().language("sv");
        assertThat(function.ask(link("GET")).body()).contains("<html lang=\"sv\"");
    }

    @Test
    void theButton_stopsMarketing_andSaysWhatIsKept() {
        Told told = function.ask(link("POST").fields("_lang", "sv"));
        assertThat(told.body())
                .contains("Du får ingen mer marknadsföring av oss", "kodad identifierare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST"})
    void aLinkThatIsNobodys_isGone_andTellsAnotherWay(String method) {
        Told told =
                function.ask(
                        Asking.link(method, "/unsubscribe/{token}", "1.x.y")
                                .header("accept-language", "en"));
        assertThat(told.status()).isEqualTo(410);
        assertThat(told.body()).contains("To stop marketing, make a request", "/requests?lang=en");
    }

    @Test
    void theToken_isNotLogged() {
        function.ask(link("POST"));
        assertThat(function.log()).doesNotContain(FakeLinks.TOKEN);
    }

    private static Asking link(String method) {
        return Asking.link(method, "/unsubscribe/{token}", FakeLinks.TOKEN);
    }
}
