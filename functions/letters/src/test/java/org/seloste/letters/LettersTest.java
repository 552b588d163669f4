package org.seloste.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.letters.SubmissionNotice.Value;

import java.util.List;
import java.util.stream.Stream;

final class LettersTest {
    static Stream<Letter> letters() {
        return Stream.concat(forms(), CaseExamples.all());
    }

    private static Stream<Letter> forms() {
        return Stream.of(
                Example.received(),
                Example.received(List.of("marketing", "photos")),
                Example.notice(),
                Example.notice(
                        new Value("message", "\"rivi\"\n\t\\ \u0000 \uD83D\uDE00 </script>")));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("letters")
    void whatIsWrittenIsReadBack(Letter letter) {
        assertThat(Letters.read(letter.kind(), Letters.write(letter))).isEqualTo(letter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kanarialintu",
                "[]",
                "{\"form\":\"kanarialintu\"}",
                "{\"form\":\"contact\",\"receivedOn\":\"kanarialintu\",\"lastDay\":\"2029-11-24\"}",
                "{\"form\":\"contact\",\"receivedOn\":\"2026-11-24\",\"values\":[\"kanarialintu\"]}"
            })
    void whatIsNoLetterIsRefusedWithoutQuotingIt(String json) {
        for (String kind : List.of(SubmissionReceived.KIND, SubmissionNotice.KIND)) {
            assertThatExceptionOfType(UnreadableLetter.class)
                    .isThrownBy(() -> Letters.read(kind, json))
                    .withNoCause()
                    .withMessageNotContaining("kanaria");
        }
    }

    @Test
    void anUnknownKindIsRefused() {
        assertThatExceptionOfType(UnreadableLetter.class)
                .isThrownBy(() -> Letters.read("LETTER_OF_LOVE", "{}"))
                .withMessageContaining("LETTER_OF_LOVE");
    }

    @Test
    void theHashIsOfTheLetterAndOfNothingElse() {
        Written letter = Example.written(Example.received(), "fi");

        assertThat(letter.hash())
                .matches("[0-9a-f]{64}")
                .isEqualTo(Example.written(Example.received(), "fi").hash())
                .isNotEqualTo(Example.written(Example.received(), "sv").hash());
    }
}
