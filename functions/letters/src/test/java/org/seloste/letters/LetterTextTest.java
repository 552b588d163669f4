package org.seloste.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.seloste.statement.Basis;
import org.seloste.statement.Template;
import org.seloste.statement.TextKey;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

final class LetterTextTest {
    private static final List<String> LANGUAGES = Example.LANGUAGES;

    static Stream<TextKey> texts() {
        return Stream.of(
                        LetterText.values(),
                        WishText.values(),
                        GroundText.values(),
                        AnswerText.values(),
                        CaseText.values(),
                        SourceText.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyTextIsThereAndNoOther(String language) {
        assertThat(Example.texts(language).keySet())
                .filteredOn(key -> key.matches("(letters|caseLetters|sourceLetter)\\..*"))
                .containsExactlyInAnyOrderElementsOf(texts().map(TextKey::key).toList());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyLanguageSaysEveryParameter(TextKey text) {
        for (String language : LANGUAGES) {
            assertThat(new Template(Example.texts(language).get(text.key())).placeholders())
                    .extracting(placeholder -> placeholder.split(":")[0])
                    .containsExactlyInAnyOrderElementsOf(text.parameters());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CONSENT, BASIS_CONSENT",
        "CONTRACT, BASIS_CONTRACT",
        "LEGAL_OBLIGATION, BASIS_LEGAL_OBLIGATION",
        "VITAL_INTEREST, BASIS_VITAL_INTEREST",
        "PUBLIC_TASK, BASIS_PUBLIC_TASK",
        "LEGITIMATE_INTEREST, BASIS_LEGITIMATE_INTEREST"
    })
    void everyBasisHasItsWords(Basis basis, LetterText text) {
        assertThat(LetterText.basis(basis)).isEqualTo(text);
    }
}
