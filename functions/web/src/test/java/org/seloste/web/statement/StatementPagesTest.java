package org.seloste.web.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.web.ExampleSite;
import org.seloste.web.Site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class StatementPagesTest {
    private static final String HEADING_ID = "<h2 id=\"([a-z-]+)\"";
    private static final Site SITE = ExampleSite.site();

    @Test
    void page_hasTheSameSections_inEveryLanguage() {
        List<String> ids = found(page("fi"), HEADING_ID);

        assertThat(ids)
                .containsExactly(
                        "summary",
                        "objection",
                        "contents",
                        "controller",
                        "purposes",
                        "data",
                        "retention",
                        "statutory",
                        "sources",
                        "recipients",
                        "transfers",
                        "compulsory",
                        "automated",
                        "security",
                        "cookies",
                        "inspection",
                        "erasure",
                        "portability",
                        "consent",
                        "how-to-ask",
                        "requests",
                        "authority",
                        "law",
                        "changes",
                        "ask");
        assertThat(found(page("sv"), HEADING_ID)).isEqualTo(ids);
        assertThat(found(page("en"), HEADING_ID)).isEqualTo(ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void page_isOneDocument_inItsLanguage(String language) {
        String page = page(language);

        assertThat(page)
                .startsWith("<!doctype html>\n<html lang=\"" + language + "\">")
                .contains("<a class=\"skip\" href=\"#main\">", "<main id=\"main\"");
        assertThat(found(page, "(<h1>)")).hasSize(1);
        assertThat(found(page, "<title>([^<]*)"))
                .singleElement()
                .asString()
                .doesNotContain("\u00AD")
                .endsWith(" – " + SITE.statement().controller().name());
    }

    @Test
    void whatOneCanAskFor_isOfferedOnce_atTheTopAndAtTheEnd() {
        String page = page("fi");

        for (String kind : List.of("ask", "button")) {
            assertThat(found(page, "<a class=\"" + kind + "\" href=\"([^\"]+)\""))
                    .contains("/requests?lang=fi")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyLinkWithinThePage_leadsSomewhere() {
        String page = page("fi");

        assertThat(found(page, " id=\"([^\"]+)\"")).containsAll(found(page, "href=\"#([^\"]+)\""));
    }

    @Test
    void page_linksItself_inEachLanguage_inThatLanguage() {
        assertThat(page("fi"))
                .contains(
                        "<a href=\"?lang=fi\" lang=\"fi\" hreflang=\"fi\""
                                + " aria-current=\"true\">suomi</a>",
                        "<a href=\"?lang=sv\" lang=\"sv\" hreflang=\"sv\">svenska</a>",
                        "<a href=\"?lang=en\" lang=\"en\" hreflang=\"en\">English</a>");
    }

    @Test
    void page_linksTheForm_atTopAndEnd() {
        assertThat(found(page("sv"), "(href=\"/forms/contact\\?lang=sv\")")).hasSize(2);
    }

    @Test
    void rightToObject_standsApart_beforeTheRest() {
        assertThat(page("en"))
                .containsSubsequence(
                        "<section class=\"apart\" aria-labelledby=\"objection\">",
                        "forbid direct marketing",
                        "</section>",
                        "id=\"controller\"");
    }

    @Test
    void purpose_tellsWhy_onWhichBasis_howLong_toWhom_andWhereSourcesAre() {
        assertThat(page("en"))
                .containsSubsequence(
                        "<h3>Invoicing</h3>",
                        "We send invoices and keep the books.",
                        "Contact details\u00A0· Billing data",
                        "The law obliges us (GDPR\u00A06(1)(c))",
                        "Prospective customer: 3\u00A0years after you last contacted us yourself",
                        "Billing data: 6\u00A0years after the end of the financial year, and on to",
                        "Amazon Web Services EMEA SARL",
                        "<a href=\"#sources\">Where does your data come from?</a>");
    }

    @Test
    void retention_isATable_whoseCellsNameTheirColumns() {
        assertThat(page("en"))
                .contains(
                        "<th role=\"rowheader\" scope=\"row\">Billing data</th>",
                        "data-label=\"Why\">Because the Accounting Act requires it</td>");
    }

    @Test
    void whatFollowsOneRule_isToldTogether_andWhatStartsTheTimeBelow() {
        assertThat(page("en"))
                .containsSubsequence(
                        "scope=\"row\">Prospective customer</th>",
                        "scope=\"row\">Customer\u00A0· Former customer</th>",
                        "5\u00A0years after our relationship ended",
                        "<h3>When the time starts</h3>",
                        "<dt>Prospective customer</dt>",
                        "Your own contact is a form");
    }

    @Test
    void whatTheStatementDoesNotSay_isNotClaimed() {
        Site site = ExampleSite.withGaps();

        String page = StatementPages.render(site, "fi", site.statement().currentVersion());

        assertThat(found(page, HEADING_ID))
                .contains("controller", "authority")
                .doesNotContain(
                        "objection",
                        "statutory",
                        "recipients",
                        "compulsory",
                        "portability",
                        "consent",
                        "law");
        assertThat(page)
                .doesNotContain("null", "href=\"#objection\"", "class=\"languages\"", "oikeus<");
    }

    @Test
    void changes_areToldInDetails_andOlderVersionsLinked() {
        assertThat(page("en"))
                .containsSubsequence(
                        "<summary>What changed on 24\u00A0November\u00A02026</summary>",
                        "We added who processes data",
                        "href=\"/statement/2018-10-19?lang=en\"",
                        "href=\"/statement/2018-05-24?lang=en\"");
    }

    @Test
    void olderVersion_saysThatItIsOld_whatItSaid_andWhatChangedSince() {
        String page = StatementPages.render(SITE, "en", SITE.statement().versions().get(1));

        assertThat(page)
                .containsSubsequence(
                        "This is an old version. It was in force from 19\u00A0October\u00A02018",
                        "to 23\u00A0November\u00A02026",
                        "href=\"/statement?lang=en\"",
                        "<p>The register holds data about customers.</p>",
                        "<p>The data is kept for five years.</p>",
                        "We made the retention periods more precise.",
                        "We added who processes data")
                .doesNotContain("The first version.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void page_needsNothingFromElsewhere_andHasNothingInline(String language) {
        String page = page(language);

        assertThat(page).doesNotContain("style=", "<style", "onclick", "<img");
        assertThat(found(page, "(?:src|rel=\"stylesheet\" href)=\"([^\"]*)\""))
                .hasSize(2)
                .allMatch(address -> address.startsWith("/assets/seloste-"));
    }

    private static String page(String language) {
        return StatementPages.render(SITE, language, SITE.statement().currentVersion());
    }

    private static List<String> found(String page, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
