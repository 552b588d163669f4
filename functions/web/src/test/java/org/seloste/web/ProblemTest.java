package org.seloste.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seloste.statement.Texts;

import java.util.List;

final class ProblemTest {
    private final Texts texts = ExampleSite.site().texts("en");

    @Test
    void json_namesEachWrongField() {
        Problem problem =
                Problem.of(ProblemCode.INVALID_FIELDS, texts)
                        .withErrors(
                                List.of(
                                        new Problem.FieldError(
                                                "email", "TYPE_EMAIL", "Enter \"@\" too.")));

        assertThat(problem.toJson(json -> {}))
                .isEqualTo(
                        """
                        {"type":"urn:seloste:problem:invalid-fields",\
                        "title":"Check what you typed","status":422,\
                        "detail":"Nothing was stored. Correct what is marked and send it again.",\
                        "code":"INVALID_FIELDS",\
                        "errors":[{"field":"email","code":"TYPE_EMAIL",\
                        "message":"Enter \\"@\\" too."}]}\
                        """);
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyCode_isAnError_withWordsOfItsOwn(ProblemCode code) {
        assertThat(code.status()).isBetween(400, 599);
        assertThat(texts.say(code.title())).isNotBlank();
        assertThat(code.detail()).isNotEqualTo(code.title());
    }
}
