package org.seloste.formsubmission.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.formsubmission.Asking;
import org.seloste.formsubmission.TestFunction;
import org.seloste.formsubmission.Told;

class FormPageTest {
    private final TestFunction function = new TestFunction();

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void aForm_isShownInEachLanguage_withoutAScript(String language) {
        Told told = function.ask(Asking.form("GET", "contact").query("lang=" + language));
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.header("cache-control")).isEqualTo("no-store");
        assertThat(told.header("content-language")).isEqualTo(language);
        assertThat(told.body())
                .contains("<html lang=\"" + language + "\">", "<form method=\"post\"")
                .contains("name=\"message\"", "name=\"email\"", "name=\"marketing\"")
                .contains("info@<wbr>kumucommunications.fi", "class=\"apart\"")
                .doesNotContain(" checked", "style=", ">null<", "\"null\"");
        assertThat(told.hidden("_lang")).isEqualTo(language);
    }

    @Test
    void eachForm_isOneOfAKind() {
        Told first = function.ask(Asking.form("GET", "contact"));
        Told second = function.ask(Asking.form("GET", "contact"));
        assertThat(first.hidden("_nonce")).isNotEmpty().isNotEqualTo(second.hidden("_nonce"));
    }

    @Test
    void whereTheFormMayLead_isInThePolicy() {
        Told told = function.ask(Asking.form("GET", "contact"));
        assertThat(told.header("content-security-policy"))
                .contains("form-action 'self' https://www.kumucommunications.fi;");
    }

    @Test
    void everyTypeOfField_hasItsControl() {
        Told told = function.ask(Asking.form("GET", "every"));
        assertThat(told.body())
                .contains("<textarea id=\"field-xTEXT\"", "<select id=\"field-xCHOICE\"")
                .contains("<option value=\"a\">Option &amp; A</option>")
                .contains("type=\"email\"", "type=\"tel\"", "type=\"url\"", "type=\"date\"")
                .contains("Hint &lt;LINE&gt;");
    }

    @Test
    void lookingAtIt_storesNothing() {
        function.ask(Asking.form("GET", "contact").query("email=a@example.com&message=x"));
        Told head = function.ask(Asking.form("HEAD", "contact"));
        assertThat(head.status()).isEqualTo(200);
        assertThat(function.register().submissions()).isEmpty();
    }

    @Test
    void thePageAfterSending_canBeLedTo() {
        Told told = function.ask(Asking.form("GET", "contact").query("sent&lang=en"));
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body()).contains("Thank you", "two working days");
    }

    @Test
    void theCodeToPaste_postsToUs_fromAnywhere() {
        Told told = function.ask(Asking.embed("GET", "contact").query("lang=en"));
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body())
                .contains("&lt;form action=\"https://api.example/forms/contact\"")
                .contains("name=\"_gotcha\"", "name=\"marketing\" value=\"1\"")
                .contains("https://api.example/f/contact", "https://kumucommunications.fi")
                .contains("Idempotency-Key", "required, at most");
    }

    @Test
    void theCodeOfEveryTypeOfField_isEscapedTwice() {
        Told told = function.ask(Asking.embed("GET", "every"));
        assertThat(told.body()).contains("Option &amp;amp; A", "&lt;select", "type=\"date\"");
    }

    @Test
    void thePageToPasteFrom_isOnlyLookedAt() {
        assertThat(function.ask(Asking.embed("POST", "contact")).status()).isEqualTo(405);
        assertThat(function.ask(Asking.embed("GET", "nothing")).status()).isEqualTo(404);
    }

    @Test
    void behindAProxyWithoutTls_theCodeSaysSo() {
        Told told =
                function.ask(
                        Asking.embed("GET", "contact")
                                .header("x-forwarded-proto", "http")
                                .header("host", "api.example:8080"));
        assertThat(told.body()).contains("http://api.example:8080/forms/contact");
        Told forged = function.ask(Asking.embed("GET", "contact").header("host", "evil.example"));
        assertThat(forged.body()).doesNotContain("evil.example");
    }
}
