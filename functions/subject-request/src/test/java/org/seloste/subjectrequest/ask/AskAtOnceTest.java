package org.seloste.subjectrequest.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.register.cases.Ask;
import org.seloste.register.cases.Channel;
import org.seloste.register.cases.Correction;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Right;
import org.seloste.subjectrequest.Asking;
import org.seloste.subjectrequest.TestFunction;
import org.seloste.subjectrequest.Told;

import java.util.List;

/** A request that comes as a whole, from a program or a form of somebody's own. */
class AskAtOnceTest {
    private static final String WHOLE =
            """
            {
              "wish": ["RECTIFICATION", "ERASURE", "RESTRICTION", "OBJECTION"],
              "field": ["phone", ""], "wrong": ["1", ""], "right": ["2", "x"],
              "category": ["messages", "contact"],
              "ground": "UNLAWFUL", "restriction": "Which",
              "situation": "Mine",
              "email": "ada@example.com", "name": "Ada", "_lang": "sv"
            }
            """;

    private final TestFunction function = new TestFunction();

    @Test
    void json_isStored_andAnsweredWithNumberAndDays() {
        Told told = send(WHOLE);
        assertThat(told.status()).isEqualTo(202);
        assertThat(told.header("content-type")).isEqualTo("application/json");
        assertThat(told.json().path("number").asText()).isEqualTo("2026-ABC234");
        assertThat(told.json().path("due").asText()).isEqualTo("2026-12-28");
        assertThat(told.json().path("confirmBy").asText()).isEqualTo("2026-12-08");
        assertThat(told.json().path("message").asText()).startsWith("Vi fick begäran");

        Ask asked = function.intake().only();
        assertThat(asked.channel()).isEqualTo(Channel.API);
        assertThat(asked.language()).isEqualTo("sv");
        assertThat(asked.name()).isEqualTo("Ada");
        assertThat(asked.wishes().get(Right.RECTIFICATION).corrections())
                .containsExactly(new Correction("phone", "1", "2"), new Correction(null, "", "x"));
        assertThat(asked.wishes().get(Right.ERASURE).categories())
                .containsExactly("messages", "contact");
        assertThat(asked.wishes().get(Right.RESTRICTION).ground())
                .isEqualTo(RestrictionGround.UNLAWFUL);
        assertThat(asked.wishes().get(Right.RESTRICTION).text()).isEqualTo("Which");
        assertThat(asked.wishes().get(Right.OBJECTION).text()).isEqualTo("Mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "\u3164\u3164\u3164", "\u2800\u2800\u2800", "\u200b"})
    void aSituationThatSaysNothing_isNone(String situation) {
        Told told =
                send(
                        "{\"wish\":\"OBJECTION\",\"email\":\"a@example.com\",\"situation\":\"%s\"}"
                                .formatted(situation));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body()).contains("SITUATION_REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "ei", "a - b"})
    void aSituationOfLessThanAWord_isTooShort(String situation) {
        Told told =
                send(
                        "{\"wish\":\"OBJECTION\",\"email\":\"a@example.com\",\"situation\":\"%s\"}"
                                .formatted(situation));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.errors()).containsExactly("situation:TOO_SHORT");
        assertThat(told.body()).contains("kirjoita ainakin yksi sana");
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void everyRight_canBeAskedForAlone(Right right) {
        String more =
                switch (right) {
                    case RECTIFICATION -> ",\"right\":\"x\"";
                    case RESTRICTION -> ",\"ground\":\"LEGAL_CLAIM\"";
                    case OBJECTION -> ",\"situation\":\"Mine\"";
                    case ACCESS, ERASURE, PORTABILITY, MARKETING_BAN, CONSENT_WITHDRAWAL -> "";
                };
        Told told = send("{\"wish\":\"%s\",\"email\":\"a@example.com\"%s}".formatted(right, more));
        assertThat(told.status()).isEqualTo(202);
        assertThat(function.intake().only().wishes()).containsOnlyKeys(right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a|Kirjoita sähköpostiosoite kokonaan",
                "a@|Kirjoita sähköpostiosoite kokonaan",
                "ä@x.fi|Tarkista, mitä @-merkin edessä on.",
                "a@x|Tarkista, mitä @-merkin jälkeen on.",
                "a@x.fi,b@x.fi|Kirjoita vain yksi sähköpostiosoite."
            })
    void aBadAddress_isToldWhatIsWrongWithIt(String email, String said) {
        Told told = send("{\"wish\":\"ACCESS\",\"email\":\"%s\"}".formatted(email));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body()).contains("EMAIL_INVALID", said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|wish:WISH_REQUIRED,email:EMAIL_REQUIRED",
                "{'wish':['ACCESS','MONEY'],'email':'a@example.com'}|wish:WISH_UNKNOWN",
                "{'wish':'ACCESS','email':'a'}|email:EMAIL_INVALID",
                "{'wish':'ACCESS','email':['a@example.com','b@example.com']}|email:SEVERAL_VALUES",
                "{'wish':'RECTIFICATION','email':'a@example.com'}|wrong:CORRECTION_REQUIRED",
                "{'wish':'RECTIFICATION','email':'a@example.com','field':'nothing','wrong':'x'}"
                        + "|field:FIELD_UNKNOWN",
                "{'wish':'ERASURE','email':'a@example.com','category':'nothing'}"
                        + "|category:CATEGORY_UNKNOWN",
                "{'wish':'RESTRICTION','email':'a@example.com'}|ground:GROUND_REQUIRED",
                "{'wish':'RESTRICTION','email':'a@example.com','ground':'WHY'}"
                        + "|ground:GROUND_REQUIRED",
                "{'wish':'OBJECTION','email':'a@example.com'}|situation:SITUATION_REQUIRED",
                "{'wish':'ACCESS','email':'a@example.com','nmae':'Ada'}|nmae:UNKNOWN_NAME"
            })
    void whatIsWrong_isNamedFieldByField(String json, String errors) {
        Told told = send(json.replace('\'', '"'));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.header("content-type")).isEqualTo("application/problem+json");
        assertThat(told.json().path("code").asText()).isEqualTo("INVALID_FIELDS");
        assertThat(told.errors()).containsExactly(errors.split(","));
        assertThat(function.intake().asks()).isEmpty();
    }

    @Test
    void textsThatAreTooLong_areNamed() {
        Told told =
                send(
                        "{\"wish\":\"OBJECTION\",\"email\":\"a@example.com\",\"situation\":\"%s\"}"
                                .formatted("x".repeat(4001)));
        assertThat(told.errors()).containsExactly("situation:TOO_LONG");
    }

    @Test
    void whatIsSaidToARightThatIsNotAsked_isNotStored() {
        send("{\"wish\":\"ACCESS\",\"email\":\"a@example.com\",\"situation\":\"secret\"}");
        assertThat(function.intake().only().wishes().get(Right.ACCESS).text()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json|{\"wish\":|400",
                "application/json|{\"wish\":{\"a\":1}}|400",
                "text/plain|wish=ACCESS|415",
                "multipart/form-data; boundary=x|--x--|415"
            })
    void whatCannotBeRead_isRefusedWithAProblem(String type, String body, int status) {
        Told told =
                function.ask(
                        Asking.requests("POST")
                                .body(type, body)
                                .header("accept", "application/json"));
        assertThat(told.status()).isEqualTo(status);
        assertThat(told.header("content-type")).isEqualTo("application/problem+json");
    }

    @Test
    void moreThanARequestMaySay_isRefused_toPeopleWithAPage() {
        Told told = function.ask(Asking.requests("POST").fields("name", "x".repeat(33_000)));
        assertThat(told.status()).isEqualTo(413);
        assertThat(told.header("content-type")).startsWith("text/html");
    }

    @Test
    void aPlainFormWithEverything_isStored_andAnsweredWithAPage() {
        Told told =
                function.ask(
                        Asking.requests("POST")
                                .fields("wish", "ACCESS", "email", "a@example.com", "lang", "en"));
        assertThat(told.status()).isEqualTo(202);
        assertThat(told.body()).contains("Check your email");
        assertThat(function.intake().only().channel()).isEqualTo(Channel.FORM);
    }

    @Test
    void aPlainFormThatLacksSomething_leadsToTheQuestion_withTheRestKept() {
        Told told =
                function.ask(
                        Asking.requests("POST")
                                .fields("wish", "OBJECTION", "email", "a@example.com"));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body())
                .contains("name=\"situation\"", "name=\"email\" value=\"a@example.com\"");
    }

    @Test
    void aPlainFormWithANameWeDoNotKnow_isTold() {
        Told told =
                function.ask(
                        Asking.requests("POST")
                                .fields("wish", "ACCESS", "email", "a@b.fi", "<b>", "x")
                                .header("accept-language", "en"));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body()).contains("A request has no field &lt;b&gt;.");
    }

    @Test
    void theKey_isTheGivenOne_elseNone() {
        send("{\"wish\":\"ACCESS\",\"email\":\"a@example.com\"}");
        function.ask(
                Asking.requests("POST")
                        .json("{\"wish\":\"ACCESS\",\"email\":\"a@example.com\"}")
                        .header("idempotency-key", "k1"));
        assertThat(function.intake().keys()).containsExactly(null, "given k1");
    }

    @Test
    void whenNothingCanBeStored_aProgramIsToldToTryAgain() {
        function.intake().block();
        Told told = send("{\"wish\":\"ACCESS\",\"email\":\"a@example.com\"}");
        assertThat(told.status()).isEqualTo(503);
        assertThat(told.json().path("code").asText()).isEqualTo("UNAVAILABLE");
    }

    @ParameterizedTest
    @MethodSource("org.seloste.subjectrequest.Hostile#values")
    void hostileWords_areStoredOrRefused_butNeverBreakAnything(String words) {
        String quoted =
                new String(
                        com.fasterxml.jackson.core.io.JsonStringEncoder.getInstance()
                                .quoteAsString(words));
        Told told =
                send(
                        ("{\"wish\":\"OBJECTION\",\"email\":\"a@example.com\","
                                        + "\"situation\":\"%s\",\"name\":\"%s\"}")
                                .formatted(quoted, quoted));
        assertThat(told.status()).isIn(202, 413, 422);
        assertThat(List.of("INFO")).allMatch(function.log()::contains);
        assertThat(function.log()).doesNotContain("ERROR");
    }

    private Told send(String json) {
        return function.ask(Asking.requests("POST").json(json));
    }
}
