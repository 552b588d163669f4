package org.seloste.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seloste.web.ExampleSite;
import org.seloste.web.Site;

import java.net.URI;
import java.util.List;

final class PartsTest {
    private static final Site SITE = ExampleSite.site();

    @Test
    void paragraphs_areDivided_atBlankLines() {
        assertThat(Part.Paragraphs.of(" Yksi\nrivi.\n \nKaksi. ").texts())
                .containsExactly("Yksi\nrivi.", "Kaksi.");
    }

    @Test
    void theNumberOfARequest_isCutByNoLine_whereverItStands() {
        String number = "2026-7KQ2MX";
        String page =
                page(
                        Part.Paragraphs.of("Kappale " + number),
                        new Part.Heading("Otsikko " + number),
                        new Part.Bullets(List.of(Span.plain("Kohta " + number))),
                        new Part.Facts(null, List.of(Part.Fact.of("Numero", number))),
                        new Part.Table("Taulukko", List.of("A"), List.of(List.of(number))),
                        new Part.Note(Part.Tone.INFO, "Huomaa " + number),
                        new Part.Onward(Span.link("Katso " + number, "/x")));

        String whole = "<span class=\"whole\">" + number + "</span>";
        assertThat(page.split(number, -1)).hasSize(8);
        assertThat(page.split(whole, -1)).hasSize(8);
    }

    @Test
    void everyPart_isWritten_inOrder() {
        String page =
                page(
                        new Part.Heading("Otsikko"),
                        Part.Paragraphs.of("Kappale"),
                        new Part.Bullets(List.of(Span.plain("Kohta"))),
                        new Part.Facts("Faktat", List.of(Part.Fact.of("Nimi", "Maija"))),
                        new Part.Table("Taulukko", List.of("A", "B"), List.of(List.of("1", "2"))),
                        new Part.Note(Part.Tone.WARN, "Huomaa"),
                        new Part.Quote(List.of("Eka rivi", "Toka rivi")),
                        new Part.Apart("Erikseen", "Tärkeää"),
                        new Part.Details("Lisää", List.of(Part.Paragraphs.of("Sisällä"))),
                        new Part.Onward(Span.link("Takaisin", "/takaisin")),
                        new Part.Action("Jatka", "/eteenpain"));

        assertThat(page)
                .containsSubsequence(
                        "<h2>Otsikko</h2>",
                        "<p>Kappale</p>",
                        "<li>Kohta</li>",
                        "<h3>Faktat</h3>",
                        "<dt>Nimi</dt>",
                        "<dd>Maija</dd>",
                        "<caption>Taulukko</caption>",
                        "scope=\"col\">A</th>",
                        "scope=\"row\">1</th>",
                        "data-label=\"B\">2</td>",
                        "<div class=\"note warn\"><p>Huomaa</p></div>",
                        "<blockquote class=\"note\">",
                        "<p>Eka rivi<br>Toka rivi<br></p>",
                        "<h2>Erikseen</h2>",
                        "<p>Tärkeää</p>",
                        "<summary>Lisää</summary>",
                        "<p>Sisällä</p>",
                        "<p><a href=\"/takaisin\">Takaisin</a></p>",
                        "<a class=\"button\" href=\"/eteenpain\">Jatka</a>");
    }

    @Test
    void controlCharacters_areLeftOut_butNotTheEndsOfLines() {
        assertThat(page(Part.Paragraphs.of("a\u0000b\u001B[31m\u007F\u0085\tc\r\nd")))
                .contains("<p>ab[31m\tc\r\nd</p>");
    }

    @Test
    void whateverIsSaid_isText_andNeverMarkup() {
        String nasty = "<script>alert('\"&amp;')</script>";
        String page =
                page(
                        Part.Paragraphs.of(nasty),
                        new Part.Bullets(List.of(Span.link(nasty, "/a?b=\"><script>"))),
                        new Part.Table(nasty, List.of(nasty, nasty), List.of(List.of("1", nasty))));

        assertThat(page)
                .contains(
                        "<p>&lt;script&gt;alert(",
                        "<caption>&lt;script&gt;alert(",
                        "data-label=\"&lt;script>alert(&#39;&#34;&amp;amp;&#39;)",
                        "<a href=\"/a?b=&#34;>&lt;script>\">&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void linkOfAScript_isNotWritten() {
        assertThat(page(new Part.Bullets(List.of(Span.link("x", "javascript:alert(1)")))))
                .doesNotContain("javascript:");
    }

    @Test
    void spans_leadWherePeopleExpect() {
        assertThat(Span.phone("+358 40 123-4567").href()).isEqualTo("tel:+358401234567");
        assertThat(Span.mail("a@example.com").href()).isEqualTo("mailto:a@example.com");
        assertThat(Span.web(URI.create("https://example.com/")))
                .isEqualTo(Span.link("example.com", "https://example.com/"));
    }

    @Test
    void longAddress_mayBreakAfterItsAt() {
        assertThat(page(new Part.Bullets(List.of(Span.mail("long@example.com")))))
                .contains("<a href=\"mailto:long@example.com\">long@<wbr>example.com</a>");
    }

    @Test
    void secretPage_saysSo_andStaysOutOfSearchEngines() {
        Layout layout = Layout.of(SITE, SITE.texts("en"), "Message").asSecret();

        assertThat(Pages.render("message.jte", new MessagePage(layout, "Message", List.of())))
                .contains(
                        "<meta name=\"robots\" content=\"noindex, nofollow\">",
                        "Anyone with the link to this page can see it.");
    }

    private static String page(Part... parts) {
        Layout layout = Layout.of(SITE, SITE.texts("fi"), "Koe");
        return Pages.render("message.jte", new MessagePage(layout, "Koe", List.of(parts)));
    }
}
