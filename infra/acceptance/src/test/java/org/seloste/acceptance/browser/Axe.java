package org.seloste.acceptance.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

import java.util.List;

/** What axe finds wrong with a page, by all of its rules. */
final class Axe {
    private Axe() {}

    /**
     * Looks at a page. Legacy mode is without the second page that axe would open each time to put
     * together what it found in frames of other origins: here there are none.
     */
    static List<Rule> violations(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                // In a frame without scripts no timer runs, and axe would wait for its own for
                // ever.
                .exclude("iframe[sandbox]")
                .options(options)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
    }
}
