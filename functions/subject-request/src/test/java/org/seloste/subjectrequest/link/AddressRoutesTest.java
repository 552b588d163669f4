package org.seloste.subjectrequest.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.register.cases.AddressOpening;
import org.seloste.subjectrequest.Asking;
import org.seloste.subjectrequest.FakeLinks;
import org.seloste.subjectrequest.TestFunction;
import org.seloste.subjectrequest.Told;

class AddressRoutesTest {
    private final TestFunction function = new TestFunction();

    @BeforeEach
    void aNewAddress() {
        function.links()
                .address(new AddressOpening.Waiting("fi"), new AddressOpening.Confirmed("fi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void looking_changesNothing_andShowsNothingOfAnybody(String method) {
        Told told = ask(method);
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body())
                .contains("Vahvista osoite</button>")
                .doesNotContain("canary", "Canary");
        assertThat(function.links().acts()).isEmpty();
    }

    @Test
    void theButton_confirms() {
        Told told = ask("POST");
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body()).contains("<h1>Osoitteesi on vahvistettu</h1>");
        assertThat(function.links().acts()).containsExactly("confirm address");
    }

    @Test
    void theAnswerToTheButton_canBeReadInAnotherLanguage() {
        assertThat(ask("POST").body()).contains("<a href=\"?lang=sv\" lang=\"sv\"");
    }

    @Test
    void aLinkThatEnded_isGone() {
        AddressOpening expired = new AddressOpening.Expired("sv");
        function.links().address(expired, expired);
        Told told = ask("POST");
        assertThat(told.status()).isEqualTo(410);
        assertThat(told.body()).contains("info@kumucommunications.fi", "<html lang=\"sv\"");
    }

    @Test
    void oneMoreAddress_isAddedToTheOthers() {
        AddressOpening added = new AddressOpening.Added("fi");
        function.links().address(added, added);
        Told told = ask("POST");
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body()).contains("Aiemmat osoitteesi toimivat edelleen.");
    }

    @Test
    void aLinkThatIsNobodys_isGone() {
        Told told = function.ask(Asking.link("GET", "/addresses/{token}", "1.x.y"));
        assertThat(told.status()).isEqualTo(410);
    }

    @Test
    void otherMethods_areRefused() {
        assertThat(ask("PUT").header("allow")).isEqualTo("GET, HEAD, POST");
    }

    private Told ask(String method) {
        return function.ask(Asking.link(method, "/addresses/{token}", FakeLinks.TOKEN));
    }
}
