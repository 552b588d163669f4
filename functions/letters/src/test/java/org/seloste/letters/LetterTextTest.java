package org.seloste.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.seloste.statement.Basis;
import org.seloste.statement.Template;

import java.util.List;
import java.util.stream.Stream;

final class LetterTextTest {
    private static final List<String> LANGUAGES = Example.LANGUAGES;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyTextIsThereAndNoOther(String language) {
        assertThat(Example.texts(language).keySet())
                .filteredOn(key -> key.startsWith("letters."))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(LetterText.values()).map(LetterText::key).toList());
    }

    @ParameterizedTest
    @EnumSource(LetterText.class)
    void everyLanguageSaysEveryParameter(LetterText text) {
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
