package org.seloste.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.letters.DownloadCode;
import org.seloste.letters.Letter;
import org.seloste.letters.RequestExtended;
import org.seloste.letters.Written;
import org.seloste.statement.Right;
import org.seloste.web.ExampleSite;
import org.seloste.web.Site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

final class LetterPageTest {
    private static final Site SITE = ExampleSite.site();
    private static final Instant WRITTEN = Instant.parse("2026-11-24T10:00:00Z");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Letter EXTENDED =
            new RequestExtended(
                    "2026-AB12CD",
                    List.of(Right.ACCESS),
                    LocalDate.of(2026, 12, 28),
                    LocalDate.of(2027, 2, 25),
                    "<b>Paljon</b> paperia.\nJa lisää.");

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void saysEveryWordOfTheLetter_inItsOrder(String language) {
        Written letter = Written.shown(EXTENDED, SITE.statement(), SITE.texts(language));

        assertThat(words(page(language))).containsSubsequence(words(body(letter)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void isInTheLanguageOfTheLetter_outOfSearch_andWithoutStylesOfItsOwn(String language) {
        assertThat(page(language))
                .contains("<html lang=\"" + language + "\">")
                .contains("<meta name=\"robots\" content=\"noindex, nofollow\">")
                .containsOnlyOnce("<h1>")
                .doesNotContain("style=");
    }

    @Test
    void whatSomebodyWrote_isQuotedAndNoMarkup() {
        assertThat(page("fi"))
                .contains("<p>&lt;b&gt;Paljon&lt;/b&gt; paperia.<br>Ja lisää.<br></p>");
    }

    @Test
    void aCode_isNotOnThePage() {
        Letter code = new DownloadCode("2026-AB12CD", 2, WRITTEN);
        String page = html(LetterPage.of(SITE, "fi", code, WRITTEN, null));

        assertThat(page)
                .contains("Koodisi: Koodi on sähköpostiviestissä")
                .doesNotContainPattern("\\b\\d{6}\\b");
    }

    @ParameterizedTest
    @CsvSource({"fi, Pyyntö nro", "sv, Begäran nr", "en, Request no."})
    void namesTheRequest_thatItIsAbout(String language, String words) {
        assertThat(page(language)).contains(words + " <span class=\"whole\">2026-AB12CD</span>");
    }

    @Test
    void whatIsPosted_hasItsAddressee_andSpeaksOfNoMail() {
        List<String> to = List.of("Åke <Ek>", "Storgatan 1", "65100 Vasa");
        String page = html(LetterPage.posted(SITE, "sv", EXTENDED, WRITTEN, to));

        assertThat(page)
                .contains("<address>Åke &lt;Ek&gt;<br>Storgatan 1<br>65100 Vasa<br></address>")
                .contains("2026-AB12CD")
                .doesNotContain("Svara på det här meddelandet", "i meddelandet");
        assertThat(page("sv")).doesNotContain("<address>");
    }

    @Test
    void aPreview_saysThatItHasNotGone() {
        assertThat(html(LetterPage.preview(SITE, "en", EXTENDED, null)))
                .contains("This message has not been sent.")
                .doesNotContain("Written on");
    }

    @Test
    void leadsBack_whereItsReaderCameFrom_butNotInPrint() {
        Span back = Span.link("Takaisin", "/requests/status/x");

        assertThat(html(LetterPage.of(SITE, "fi", EXTENDED, WRITTEN, back)))
                .contains("<p class=\"no-print\"><a href=\"/requests/status/x\">Takaisin</a></p>");
    }

    private static String page(String language) {
        return html(LetterPage.of(SITE, language, EXTENDED, WRITTEN, null));
    }

    private static String html(LetterPage page) {
        return new String(page.answer().body(), StandardCharsets.UTF_8);
    }

    /** Without the sender's line above the letter, which the page has as its own letterhead. */
    private static String body(Written letter) {
        return letter.text().lines().skip(1).reduce("", (all, line) -> all + "\n" + line);
    }

    private static List<String> words(String text) {
        String said = text.replaceAll("<[^>]*>", " ").replace("&lt;", "<").replace("&gt;", ">");
        return WORD.matcher(said.replace("\u00ad", "")).results().map(MatchResult::group).toList();
    }
}
