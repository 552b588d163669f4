package org.seloste.formsubmission.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.formsubmission.Asking;
import org.seloste.formsubmission.TestFunction;
import org.seloste.formsubmission.Told;
import org.seloste.register.key.Link;
import org.seloste.register.key.Purpose;
import org.seloste.register.outbox.Mail;
import org.seloste.register.person.Submission;

import java.util.List;

class FormPostTest {
    private static final String[] WHOLE = {
        "message", "Hei!", "email", "Matti@Example.com", "name", "Matti Meikäläinen"
    };

    private final TestFunction function = new TestFunction();

    @Test
    void aWholeForm_isStored_andItsSenderThanked() {
        Told told = function.ask(Asking.contact(WHOLE));
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body())
                .contains("Kiitos", "Matti@Example.com", "24.11.2029", "kahden arkipäivän")
                .doesNotContain("Hei!");
        Submission stored = function.register().only();
        assertThat(stored.form().key()).isEqualTo("contact");
        assertThat(stored.sender().normalised()).isEqualTo("matti@example.com");
        assertThat(stored.values())
                .containsEntry("message", "Hei!")
                .containsEntry("name", "Matti Meikäläinen");
        assertThat(stored.consents()).isEmpty();
        assertThat(stored.language()).isEqualTo("fi");
        assertThat(stored.sourceIp()).isEqualTo("192.0.2.1");
    }

    @Test
    void itsMails_goToSenderAndCompany() {
        function.ask(Asking.contact(WHOLE));
        List<Mail> mails = function.register().mails();
        assertThat(mails)
                .extracting(Mail::kind)
                .containsExactly("SUBMISSION_RECEIVED", "SUBMISSION_NOTICE");
        Mail toSender = mails.getFirst();
        assertThat(toSender.to()).isEqualTo("Matti@example.com");
        assertThat(toSender.limited()).isTrue();
        assertThat(toSender.link()).isEqualTo(new Link(Purpose.SUBMISSION, "link"));
        assertThat(toSender.facts()).contains("2029-11-24").doesNotContain("Hei!");
        Mail toCompany = mails.getLast();
        assertThat(toCompany.to()).isEqualTo("info@kumucommunications.fi");
        assertThat(toCompany.replyTo()).isEqualTo("Matti@example.com");
        assertThat(toCompany.limited()).isFalse();
        assertThat(toCompany.facts()).contains("Hei!");
    }

    @Test
    void theSameFormAgain_isThankedAgain_andStoredOnce() {
        Told first = function.ask(Asking.contact(WHOLE));
        Told second = function.ask(Asking.contact(WHOLE));
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(function.register().submissions()).hasSize(1);
        assertThat(function.register().mails()).hasSize(2);
    }

    @Test
    void anInventedNonce_makesNoFormAnother_butOursDoes() {
        function.ask(Asking.contact(with("_nonce", "pasted", "_stamp", "1.x")));
        function.ask(Asking.contact(with("_nonce", "other", "_stamp", "1.x")));
        assertThat(function.register().submissions()).hasSize(1);
        for (int i = 0; i < 2; i++) {
            Told page = function.ask(Asking.form("GET", "contact"));
            String[] fields =
                    with("_nonce", page.hidden("_nonce"), "_stamp", page.hidden("_stamp"));
            function.ask(Asking.contact(fields), TestFunction.NOW.plusSeconds(30));
        }
        assertThat(function.register().submissions()).hasSize(3);
    }

    @Test
    void anIdempotencyKey_countsInsteadOfTheContent() {
        function.ask(Asking.contact(WHOLE).header("idempotency-key", "k1"));
        function.ask(Asking.contact(WHOLE).header("idempotency-key", "k2"));
        assertThat(function.register().submissions()).hasSize(2);
        Told reused =
                function.ask(
                        Asking.contact("message", "Other", "email", "a@example.com")
                                .header("idempotency-key", "k1"));
        assertThat(reused.status()).isEqualTo(422);
        assertThat(reused.body()).contains("Other", "value=\"a@example.com\"", "avaimella");
        assertThat(function.register().submissions()).hasSize(2);
    }

    @Test
    void aTickedConsent_isStoredAndTold() {
        Told told = function.ask(Asking.contact(with("marketing", "on")));
        assertThat(function.register().only().consents()).containsExactly("marketing");
        assertThat(told.body()).contains("vahvista suostumuksesi");
    }

    @Test
    void thePageThatThanks_promisesNoMail_thatTheLimitMayKeepBack() {
        String limit = "useita vahvistuksia";
        assertThat(function.ask(Asking.contact(WHOLE)).body()).contains(limit);
        assertThat(function.ask(Asking.contact(with("_gotcha", "x"))).body()).contains(limit);
        assertThat(function.ask(Asking.form("GET", "contact").query("sent")).body())
                .contains("jo useita");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u597D", "\uD83D\uDE80"})
    void aLongMessage_isStored_inAnyScript(String character) {
        String text = character.repeat(5000);
        Told told = function.ask(Asking.contact("message", text, "email", "a@example.com"));
        assertThat(told.status()).isEqualTo(200);
        assertThat(function.register().only().values()).containsEntry("message", text);
    }

    @Test
    void aConsentThatIsNeitherYesNorNo_isNone() {
        Told told = function.ask(Asking.contact(with("marketing", "kyllä")));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body()).contains("href=\"#box-marketing-1\"");
        assertThat(function.register().submissions()).isEmpty();
    }

    @Test
    void aBadForm_comesBackWithEverythingTyped_andNothingIsStored() {
        Told told =
                function.ask(
                        Asking.contact(
                                "message",
                                "  ",
                                "email",
                                "matti@",
                                "name",
                                "<Matti> \"M\"",
                                "phone",
                                "not a number",
                                "marketing",
                                "on"));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.header("content-type")).startsWith("text/html");
        assertThat(told.body())
                .contains("<title>Virhe: ")
                .contains("href=\"#field-message\"", "href=\"#field-email\"")
                .contains("href=\"#field-phone\"")
                .contains("value=\"matti@\"", "value=\"&lt;Matti> &#34;M&#34;\"")
                .contains("aria-invalid=\"true\"", "value=\"1\" checked")
                .doesNotContain("<Matti");
        assertThat(function.register().submissions()).isEmpty();
    }

    @Test
    void controlCharacters_areNotShownBack_butTheirNeighboursAre() {
        String typed = "a\u0000b\u001B[31m\u0008c\nd";
        Told told = function.ask(Asking.contact("message", typed, "email", "x", "n\u0007", "y"));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.header("content-language")).isEqualTo("fi");
        assertThat(told.body()).contains("ab[31mc\nd").doesNotContain("\u0000", "\u001B", "\u0007");
    }

    @Test
    void anUnknownField_isRefusedByItsName() {
        Told told = function.ask(Asking.contact(with("shoe<size>", "43")));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body()).contains("shoe&lt;size&gt;").doesNotContain("shoe<size>");
        assertThat(function.register().submissions()).isEmpty();
    }

    @Test
    void oneFieldWithSeveralValues_isRefused_withOneTwice_not() {
        assertThat(function.ask(Asking.contact(with("name", "Maija"))).status()).isEqualTo(422);
        assertThat(function.ask(Asking.contact(with("name", "Matti Meikäläinen"))).status())
                .isEqualTo(200);
    }

    @Test
    void theTrap_catchesPrograms_thatDoNotNotice() {
        Told caught = function.ask(Asking.contact(with("_gotcha", "https://spam.example")));
        assertThat(function.register().submissions()).isEmpty();
        Told stored = function.ask(Asking.contact(WHOLE));
        assertThat(caught.status()).isEqualTo(200);
        assertThat(caught.body()).isEqualTo(stored.body());
    }

    @Test
    void aFormSentTheMomentItWasShown_comesBackToBeSentAgain() {
        Told page = function.ask(Asking.form("GET", "contact"));
        String[] fields = with("_nonce", page.hidden("_nonce"), "_stamp", page.hidden("_stamp"));
        Told tooFast = function.ask(Asking.contact(fields), TestFunction.NOW.plusMillis(900));
        assertThat(tooFast.status()).isEqualTo(422);
        assertThat(tooFast.body()).contains("Hei!", "value=\"Matti@Example.com\"");
        assertThat(tooFast.hidden("_stamp")).isEqualTo(page.hidden("_stamp"));
        assertThat(function.register().submissions()).isEmpty();
        Told again = function.ask(Asking.contact(fields), TestFunction.NOW.plusSeconds(4));
        assertThat(again.status()).isEqualTo(200);
        assertThat(function.register().submissions()).hasSize(1);
    }

    @Test
    void anAllowedNextPage_isGoneTo_anyOtherNot() {
        String thanks = "https://www.kumucommunications.fi/kiitos?a=b";
        Told allowed = function.ask(Asking.contact(with("_next", thanks)));
        assertThat(allowed.status()).isEqualTo(303);
        assertThat(allowed.header("location")).isEqualTo(thanks);
        Told refused = function.ask(Asking.contact(with("_next", "https://evil.example/")));
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).doesNotContain("evil.example");
    }

    @Test
    void tooMuch_isTold_andNothingTypedIsLost() {
        function.register().fill();
        Told told = function.ask(Asking.contact(WHOLE));
        assertThat(told.status()).isEqualTo(429);
        assertThat(told.header("retry-after")).isEqualTo("600");
        assertThat(told.body()).contains("Odota 10 minuuttia", "Hei!", "Matti@Example.com");
        Told program = function.ask(Asking.formspree("POST", "contact").fields(WHOLE));
        assertThat(program.status()).isEqualTo(429);
        assertThat(program.errors()).containsExactly(":BLOCKED");
    }

    @Test
    void aBusyRegister_isTold_andNothingTypedIsLost() {
        function.register().block();
        Told told = function.ask(Asking.contact(WHOLE));
        assertThat(told.status()).isEqualTo(503);
        assertThat(told.body()).contains("Hei!", "Matti@Example.com");
        Told program = function.ask(Asking.formspree("POST", "contact").fields(WHOLE));
        assertThat(program.status()).isEqualTo(503);
        assertThat(program.errors()).containsExactly(":UNAVAILABLE");
    }

    @ParameterizedTest
    @CsvSource({
        "_lang, sv, '', fi, Tack",
        "lang, en, '', fi, Thank you",
        "_lang, xx, '', sv, Tack",
        "_lang, '', lang=en, sv, Thank you",
        "_lang, '', '', 'sv-FI,fi;q=0.5', Tack",
        "_lang, '', '', de, Kiitos"
    })
    void theLanguage_isTheFormsTheAddressesOrTheBrowsers(
            String field, String value, String query, String accepted, String thanks) {
        Told told =
                function.ask(
                        Asking.contact(with(field, value))
                                .query(query)
                                .header("accept-language", accepted));
        assertThat(told.body()).contains(thanks);
    }

    @Test
    void oldSnippetsForFormspree_mayCallTheAddressReplyTo_andBringTheirOwnControls() {
        Told told =
                function.ask(
                        Asking.contact(
                                "message",
                                "Hei",
                                "_replyto",
                                "m@example.com",
                                "_subject",
                                "New",
                                "_format",
                                "plain",
                                "g-recaptcha-response",
                                "x"));
        assertThat(told.status()).isEqualTo(200);
        assertThat(function.register().only().sender().normalised()).isEqualTo("m@example.com");
        assertThat(function.register().only().values()).containsOnlyKeys("message", "email");
    }

    @ParameterizedTest
    @MethodSource("org.seloste.formsubmission.Hostile#values")
    void hostileValues_areStoredOrRefused_butNeverBreakAnything(String value) {
        String[] fields = {"message", value, "email", "a@example.com", "name", value, value, "x"};
        Told page = function.ask(Asking.contact(fields));
        assertThat(page.status()).isIn(200, 413, 422);
        assertThat(page.body()).doesNotContain("<script>alert", "<img src=x");
        assertThat(page.response().getHeaders().values())
                .noneMatch(header -> header.contains("\r") || header.contains("\n"));
    }

    @Test
    void whatWasSent_isInNoLog() {
        function.ask(Asking.contact(with("name", "canary")));
        function.ask(Asking.contact(with("canary", "canary")));
        function.ask(Asking.contact("email", "canary@example.com", "message", "canary"));
        function.ask(Asking.form("POST", "canary").fields("canary", "canary"));
        function.ask(Asking.form("POST", "contact").body("canary/canary", "canary"));
        assertThat(function.log()).isNotEmpty().doesNotContain("canary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void otherMethods_areNot(String method) {
        Told told = function.ask(Asking.form(method, "contact"));
        assertThat(told.status()).isEqualTo(405);
        assertThat(told.header("allow")).contains("POST");
    }

    private static String[] with(String... more) {
        String[] all = new String[WHOLE.length + more.length];
        System.arraycopy(WHOLE, 0, all, 0, WHOLE.length);
        System.arraycopy(more, 0, all, WHOLE.length, more.length);
        return all;
    }
}
