package org.seloste.formsubmission.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.formsubmission.Asking;
import org.seloste.formsubmission.FakeRegister;
import org.seloste.formsubmission.TestFunction;
import org.seloste.formsubmission.Told;
import org.seloste.register.person.Received;

import java.util.List;
import java.util.Map;

class LinkRoutesTest {
    private final TestFunction function = new TestFunction();

    @BeforeEach
    void somethingWasReceived() {
        function.register()
                .link(
                        new Received(
                                "contact",
                                "fi",
                                TestFunction.NOW,
                                FakeRegister.KEPT,
                                Map.of("message", "canary", "email", "canary@example.com"),
                                List.of(
                                        new Received.Consent(
                                                "marketing", "Markkinointi sallittu", false))));
    }

    @Test
    void thePage_leadsToWhereRightsAreUsed() {
        assertThat(look("GET").body()).contains("href=\"/requests?lang=fi\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "GET", "HEAD"})
    void looking_changesNothing(String method) {
        assertThat(look(method).status()).isEqualTo(200);
        assertThat(function.register().acts()).isZero();
    }

    @Test
    void thePage_tellsWhatTheMailWasAbout_withoutWhatWasTyped() {
        Told told = look("GET");
        assertThat(told.body())
                .contains("Ota yhteyttä", "24.11.2026", "24.11.2029", "Markkinointi sallittu")
                .contains("value=\"confirm\"", "value=\"disown\"", "Poistoa ei voi perua")
                .doesNotContain("canary");
        assertThat(function.log()).doesNotContain(FakeRegister.LINK, "canary");
    }

    @Test
    void thePage_isNobodyElses() {
        Told told = look("GET");
        assertThat(told.header("cache-control")).isEqualTo("no-store");
        assertThat(told.header("referrer-policy")).isEqualTo("no-referrer");
        assertThat(told.header("x-robots-tag")).contains("noindex");
        assertThat(told.body()).contains("noindex");
    }

    @ParameterizedTest
    @CsvSource({"'', sv, fi", "lang=en, sv, en", "lang=xx, sv, sv"})
    void itsLanguage_isTheOneAskedFor_elseTheForms(String query, String accepted, String language) {
        Told told =
                function.ask(
                        Asking.link("GET", FakeRegister.LINK)
                                .query(query)
                                .header("accept-language", accepted));
        assertThat(told.body()).contains("<html lang=\"" + language + "\">");
    }

    @Test
    void confirming_countsOnce_andIsToldEachTime() {
        Told first = press("confirm");
        Told second = press("confirm");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body()).contains("Suostumuksesi on vahvistettu", "Markkinointi sallittu");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(look("GET").body()).contains("Vahvistettu").doesNotContain("value=\"confirm\"");
    }

    @Test
    void disowning_deletesOnce_andIsToldEachTime() {
        Told first = press("disown");
        Told second = press("disown");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body()).contains("Lähetys on poistettu");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(look("GET").status()).isEqualTo(410);
        assertThat(press("confirm").status()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.ours.other", "..", "\u00E4", "<script>"})
    void aLinkThatIsNotOurs_isGone_likeOneThatExpired(String token) {
        Told looked = function.ask(Asking.link("GET", token));
        Told pressed = function.ask(Asking.link("POST", token).fields("act", "disown"));
        assertThat(looked.status()).isEqualTo(410);
        assertThat(pressed.status()).isEqualTo(410);
        assertThat(looked.body()).contains("Linkki ei enää toimi", "info@kumu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "delete", "DISOWN"})
    void aButtonThatWeDoNotHave_doesNothing(String act) {
        assertThat(press(act).status()).isEqualTo(200);
        Told nonsense =
                function.ask(
                        Asking.link("POST", FakeRegister.LINK).body("text/plain", "act=disown"));
        assertThat(nonsense.status()).isEqualTo(200);
        assertThat(function.register().acts()).isZero();
    }

    @Test
    void whatWasPressed_isToldInTheLanguageOfThePage() {
        Told told =
                function.ask(
                        Asking.link("POST", FakeRegister.LINK)
                                .fields("act", "disown", "_lang", "sv")
                                .header("accept-language", "en"));
        assertThat(told.body()).contains("<html lang=\"sv\">", "raderat");
    }

    @Test
    void otherMethods_areNot() {
        Told told = function.ask(Asking.link("DELETE", FakeRegister.LINK));
        assertThat(told.status()).isEqualTo(405);
        assertThat(function.register().acts()).isZero();
    }

    private Told look(String method) {
        return function.ask(Asking.link(method, FakeRegister.LINK));
    }

    private Told press(String act) {
        return function.ask(
                Asking.link("POST", FakeRegister.LINK).fields("act", act, "_lang", "fi"));
    }
}
