package org.seloste.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What every page must be.
 *
 * @param look how it is looked at
 * @param screen where it is
 */
record Sight(Look look, Screen screen) {
    private static final List<Integer> WIDTHS = List.of(1200, 360, 320);

    /** A word that stands twice in a row. */
    private static final Pattern TWICE =
            Pattern.compile("(?<![\\p{L}\\d])(\\p{L}+\\.?) \\1(?![\\p{L}\\d])");

    /** Checks a page whose first stop of the keyboard is the skip link. */
    void check(String name) {
        checkSkipLink(name);
        checkPage(name);
    }

    /** Checks a page on which the focus waits in the summary of errors. */
    void checkErrors(String name) {
        assertThat(page().title()).as(name).matches("(Virhe|Fel|Error): .*");
        screen.awaitFocusedSummary();
        assertThat(page().locator(".errors a").count()).as(name).isPositive();
        assertThat(page().locator("[aria-invalid=true], .wrong input").count())
                .as(name)
                .isPositive();
        checkPage(name);
    }

    private void checkPage(String name) {
        assertThat(page().locator("html").getAttribute("lang")).as(name).isEqualTo(look.language());
        assertThat(page().locator("h1").count()).as(name + ": headings").isEqualTo(1);
        assertThat(page().title()).as(name).contains(" – ").doesNotContain("\u00AD");
        assertThat(screen.words()).as(name + ": a word twice").doesNotContainPattern(TWICE);
        assertThat(Axe.violations(page())).as(name).isEmpty();
        WIDTHS.forEach(width -> checkWidth(name, width));
    }

    private void checkSkipLink(String name) {
        page().keyboard().press("Tab");
        assertThat(page().locator(".skip:focus").count()).as(name + ": skip link").isEqualTo(1);
        assertThat(page().locator(".skip").getAttribute("href")).as(name).isEqualTo("#main");
    }

    private void checkWidth(String name, int width) {
        page().setViewportSize(width, 800);
        assertThat((int) page().evaluate("document.documentElement.scrollWidth"))
                .as(name + " at " + width)
                .isLessThanOrEqualTo(width);
    }

    private Page page() {
        return screen.page();
    }
}
