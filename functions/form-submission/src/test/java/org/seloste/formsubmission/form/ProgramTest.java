package org.seloste.formsubmission.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.formsubmission.Asking;
import org.seloste.formsubmission.TestFunction;
import org.seloste.formsubmission.Told;

class ProgramTest {
    private static final String WHOLE = "{\"message\":\"Hi\",\"email\":\"a@example.com\"}";

    private final TestFunction function = new TestFunction();

    @Test
    void jsonStored_isAccepted_withTheDayItIsKeptUntil() {
        Told told = function.ask(Asking.form("POST", "contact").json(WHOLE));
        assertThat(told.status()).isEqualTo(202);
        assertThat(told.header("content-type")).isEqualTo("application/json");
        assertThat(told.json().path("keptUntil").asText()).isEqualTo("2029-11-24");
        assertThat(told.json().path("next").asText())
                .isEqualTo("https://api.example/forms/contact?sent&lang=fi");
        assertThat(told.json().has("errors")).isFalse();
        assertThat(function.register().submissions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "",
                "evil\"x",
                "a_b:28080",
                "evil/x",
                "a@b",
                "api.example:",
                ":",
                "\u0000"
            })
    void aHostThatIsNone_makesTheNextPageRelative_andLosesNothing(String host) {
        Told told = function.ask(Asking.form("POST", "contact").domain(host).json(WHOLE));
        assertThat(told.status()).isEqualTo(202);
        assertThat(told.json().path("next").asText()).isEqualTo("/forms/contact?sent&lang=fi");
        assertThat(function.register().submissions()).hasSize(1);
        Told scripted =
                function.ask(
                        Asking.form("POST", "contact")
                                .domain(host)
                                .header("origin", "https://evil.example")
                                .json(WHOLE));
        assertThat(scripted.status()).isEqualTo(403);
        Told embed = function.ask(Asking.embed("GET", "contact").domain(host));
        assertThat(embed.status()).isEqualTo(200);
        assertThat(embed.body()).contains("action=\"/forms/contact\"", "action=\"/f/contact\"");
    }

    @Test
    void aKeyUsedForSomethingElse_isAProblemOfItsOwn() {
        function.ask(
                Asking.formspree("POST", "contact").header("idempotency-key", "k").json(WHOLE));
        Told reused =
                function.ask(
                        Asking.formspree("POST", "contact")
                                .header("idempotency-key", "k")
                                .json(WHOLE.replace("Hi", "Other")));
        assertThat(reused.status()).isEqualTo(422);
        assertThat(reused.errors()).containsExactly(":KEY_REUSED");
    }

    @Test
    void formspreesClients_readTwoHundredAndNext() {
        Told told = function.ask(Asking.formspree("POST", "contact").json(WHOLE));
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.json().path("ok").asBoolean()).isTrue();
        assertThat(told.json().path("next").isTextual()).isTrue();
    }

    @Test
    void anAllowedNextPage_isTold() {
        String next = "https://www.kumucommunications.fi/kiitos";
        String body = WHOLE.replace("}", ",\"_next\":\"" + next + "\"}");
        Told told = function.ask(Asking.formspree("POST", "contact").json(body));
        assertThat(told.json().path("next").asText()).isEqualTo(next);
    }

    @Test
    void allThatIsWrong_isToldAtOnce_inTheFormsOrder() {
        Told told =
                function.ask(
                        Asking.form("POST", "contact")
                                .json(
                                        "{\"shoeSize\":43,\"email\":\"a@\",\"phone\":\"x\","
                                                + "\"marketing\":\"maybe\",\"_lang\":\"en\"}"));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.header("content-type")).isEqualTo("application/problem+json");
        assertThat(told.errors())
                .containsExactly(
                        "message:REQUIRED_FIELD_EMPTY",
                        "email:TYPE_EMAIL",
                        "phone:TYPE_PHONE",
                        "marketing:TYPE_CONSENT",
                        "shoeSize:UNKNOWN_FIELD");
        assertThat(told.json().path("errors").path(1).path("message").asText())
                .isEqualTo("Enter the whole email address, including the @ sign.");
        assertThat(function.register().submissions()).isEmpty();
    }

    @Test
    void nothingAtAll_isEmpty() {
        Told told = function.ask(Asking.formspree("POST", "contact").json("{}"));
        assertThat(told.errors())
                .containsExactly(
                        ":EMPTY", "message:REQUIRED_FIELD_EMPTY", "email:REQUIRED_FIELD_EMPTY");
    }

    @ParameterizedTest
    @CsvSource({
        "xEMAIL, a@, TYPE_EMAIL",
        "xPHONE, abc, TYPE_PHONE",
        "xURL, javascript:alert(1), TYPE_URL",
        "xIP, 1.2.3.x, TYPE_IP",
        "xCHOICE, c, TYPE_CHOICE",
        "xDATE, 2026-02-30, TYPE_DATE",
        "xLINE, 'a\\u0000', TYPE_TEXT",
        "xLINE, 'a\\r\\nBcc: a@example.com', TYPE_TEXT"
    })
    void aValueThatIsNoneOfItsType_hasItsOwnCode(String field, String value, String code) {
        String body = "{\"" + field + "\":\"" + value + "\",\"_lang\":\"en\"}";
        Told told = function.ask(Asking.formspree("POST", "every").json(body));
        assertThat(told.errors()).contains(field + ":" + code);
        assertThat(told.json().path("errors").path(0).path("message").asText()).isNotBlank();
    }

    @Test
    void aLongValue_isToldItsLimit_inCharactersNotUnits() {
        String fits = "\uD83D\uDE80".repeat(100);
        Told told =
                function.ask(
                        Asking.formspree("POST", "every")
                                .json("{\"xLINE\":\"" + fits + "\",\"xEMAIL\":\"a@example.com\"}"));
        assertThat(told.status()).isEqualTo(200);
        Told tooLong =
                function.ask(
                        Asking.formspree("POST", "every")
                                .json(
                                        "{\"xLINE\":\""
                                                + fits
                                                + "x\",\"xEMAIL\":\"a@example.com\"}"));
        assertThat(tooLong.errors()).containsExactly("xLINE:TOO_LONG");
        assertThat(tooLong.body()).contains("100");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, '{\"a\":', 400, MALFORMED",
        "application/json, '{\"a\":1,\"a\":2}', 400, DUPLICATE_FIELD",
        "application/json, '{\"message\":[\"a\",\"b\"]}', 400, NOT_A_PLAIN_VALUE",
        "application/json, '{\"message\":\"\\ud800\"}', 400, MALFORMED",
        "application/x-www-form-urlencoded, 'a=%FF', 400, MALFORMED",
        "multipart/form-data, 'a', 400, MALFORMED",
        "text/plain, 'a=b', 415, UNSUPPORTED_TYPE",
        "'', 'a=b', 415, UNSUPPORTED_TYPE"
    })
    void aBodyThatNoFormSends_isRefused(String type, String body, int status, String code) {
        Told told = function.ask(Asking.formspree("POST", "contact").body(type, body));
        assertThat(told.status()).isEqualTo(status);
        assertThat(told.errors()).containsExactly(":" + code);
        Told page =
                function.ask(
                        Asking.form("POST", "contact")
                                .body(type, body)
                                .header("accept", "text/html"));
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.header("content-type")).startsWith("text/html");
    }

    @Test
    void aFileAndALongBody_areRefused() {
        String part =
                "--x\r\n"
                        + "Content-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n"
                        + "PDF\r\n"
                        + "--x--";
        Told file =
                function.ask(
                        Asking.formspree("POST", "contact")
                                .body("multipart/form-data; boundary=x", part));
        assertThat(file.errors()).containsExactly(":NO_FILE_UPLOADS");
        Told large =
                function.ask(
                        Asking.formspree("POST", "contact")
                                .json(WHOLE.replace("Hi", "x".repeat(33_000))));
        assertThat(large.status()).isEqualTo(413);
        Told parts =
                function.ask(
                        Asking.formspree("POST", "contact")
                                .fields("a", "1")
                                .body("application/x-www-form-urlencoded", "a=1&".repeat(5000)));
        assertThat(parts.errors()).containsExactly(":TOO_MANY_FIELDS");
    }

    @Test
    void anUnknownForm_isNotFound() {
        Told told = function.ask(Asking.formspree("POST", "nothing").json(WHOLE));
        assertThat(told.status()).isEqualTo(404);
        assertThat(told.errors()).containsExactly(":FORM_NOT_FOUND");
        Told page = function.ask(Asking.form("GET", "nothing").header("accept", "text/html"));
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("<h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "*/*", ""})
    void whoSendsJson_isToldInJson(String accept) {
        Told told =
                function.ask(Asking.form("POST", "contact").json(WHOLE).header("accept", accept));
        assertThat(told.header("content-type")).isEqualTo("application/json");
    }

    @Test
    void whoSendsJsonAndShowsPages_isToldWithAPage() {
        Told told =
                function.ask(
                        Asking.form("POST", "contact").json(WHOLE).header("accept", "text/html"));
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.header("content-type")).startsWith("text/html");
    }

    @Test
    void theTrapAndTheStamp_countForProgramsToo() {
        String trapped = WHOLE.replace("}", ",\"_gotcha\":\"x\"}");
        Told caught = function.ask(Asking.form("POST", "contact").json(trapped));
        assertThat(caught.status()).isEqualTo(202);
        Told page = function.ask(Asking.form("GET", "contact"));
        Told tooFast =
                function.ask(
                        Asking.formspree("POST", "contact")
                                .fields(
                                        "message",
                                        "Hi",
                                        "email",
                                        "a@example.com",
                                        "_nonce",
                                        page.hidden("_nonce"),
                                        "_stamp",
                                        page.hidden("_stamp")));
        assertThat(tooFast.errors()).containsExactly(":TOO_FAST");
        assertThat(function.register().submissions()).isEmpty();
    }
}
