package org.seloste.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

final class HtmlLetterTest {
    private static final List<String> LANGUAGES = Example.LANGUAGES;
    private static final Pattern UNSTYLED =
            Pattern.compile("<(?:h1|h2|p|dl|dt|dd|ul|li|a|td)(?![^>]*style=)[^>]*>");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void isSmallAndLoadsNothing(String language) {
        String html = html(language);

        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(20_000);
        assertThat(html).doesNotContain("<img", "<script", "<link", "<form", "url(", "@import");
        assertThat(Read.addresses(html)).containsOnly(Example.LINK.toString());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void namesItsLanguageOnTheDocumentAndOnTheCell(String language) {
        assertThat(html(language))
                .contains("<html lang=\"" + language + "\">")
                .contains("<td lang=\"" + language + "\"");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void isHeadingsAndListsInPresentationTablesWithStylesOfTheirOwn(String language) {
        String html = html(language);

        assertThat(html).containsOnlyOnce("<h1").contains("<h2", "<dl", "<ul");
        assertThat(html.split("<table", -1)).hasSameSizeAs(html.split("<table role=\"pres", -1));
        assertThat(UNSTYLED.matcher(html).results().map(r -> r.group())).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void theAddressStandsOnceAsTextUnderItsButton(String language) {
        assertThat(Read.content(html(language))).containsOnlyOnce(Example.LINK.toString());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void theInboxShowsUntilWhenItIsKept(String language) {
        assertThat(html(language))
                .contains(
                        "overflow:hidden;\">"
                                + Example.wording(language)
                                        .say(LetterText.RECEIVED_PREHEADER, Example.LAST));
    }

    private static String html(String language) {
        return Example.written(Example.received(List.of("marketing")), language).html();
    }
}
