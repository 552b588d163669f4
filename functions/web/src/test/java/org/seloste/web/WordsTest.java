package org.seloste.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seloste.statement.TextKey;
import org.seloste.statement.Texts;
import org.seloste.web.evidence.EvidenceText;
import org.seloste.web.evidence.EvidenceWord;
import org.seloste.web.page.LetterPageText;
import org.seloste.web.request.CopyText;
import org.seloste.web.request.DownloadText;
import org.seloste.web.request.FollowText;
import org.seloste.web.request.RequestText;
import org.seloste.web.statement.StatementText;

import java.util.Arrays;
import java.util.stream.Stream;

/** Every word of the pages in every language that the product speaks. */
final class WordsTest {
    private static final Site SITE = ExampleSite.site();

    static Stream<TextKey> keys() {
        return Stream.<TextKey[]>of(
                        PageText.values(),
                        StatementText.values(),
                        FormText.values(),
                        DeskText.values(),
                        LetterPageText.values(),
                        RequestText.values(),
                        FollowText.values(),
                        DownloadText.values(),
                        CopyText.values(),
                        EvidenceText.values(),
                        EvidenceWord.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyLanguage_saysIt_withEachOfItsParameters(TextKey key) {
        for (String language : SITE.statement().languages()) {
            Texts texts = SITE.texts(language);
            String said = texts.say(key, key.parameters().toArray());

            assertThat(said).as(language).isNotBlank().doesNotContain("{");
            for (String parameter : key.parameters()) {
                assertThat(said).as(language).contains(parameter);
            }
        }
    }
}
