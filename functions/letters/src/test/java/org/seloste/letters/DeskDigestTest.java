package org.seloste.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DeskDigestTest {
    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void whatTheOutboxKeepsIsReadBackAsItWas(String language) {
        for (DeskDigest digest : new DeskDigest[] {CaseExamples.digest(), CaseExamples.quiet()}) {
            Letter read = Letters.read(DeskDigest.KIND, Letters.write(digest));

            assertThat(read).isEqualTo(digest);
            assertThat(Example.written(read, language).hash())
                    .isEqualTo(Example.written(digest, language).hash());
        }
    }

    @Test
    void tellsEveryCountThatIsNotNothingAndTheSeal() {
        String text = Example.written(CaseExamples.digest(), "en").text();

        assertThat(text)
                .contains("answer is late", "at least 500", "12:abc")
                .contains(Example.wording("en").day(CaseExamples.DUE));
    }

    @Test
    void tellsNoCountOfNothing() {
        String text = Example.written(CaseExamples.quiet(), "en").text();

        assertThat(CaseExamples.quiet().isQuiet()).isTrue();
        assertThat(text).contains("Nothing waited").doesNotContain("People whose", "Newest seal");
    }
}
