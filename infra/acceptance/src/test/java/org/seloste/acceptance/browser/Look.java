package org.seloste.acceptance.browser;

import com.microsoft.playwright.options.ColorScheme;

import java.util.stream.Stream;

/**
 * How somebody looks at the pages.
 *
 * @param language the language of the browser
 * @param scheme light or dark
 * @param scripts whether scripts run
 */
record Look(String language, ColorScheme scheme, boolean scripts) {
    static Look in(String language) {
        return new Look(language, ColorScheme.LIGHT, true);
    }

    /** The same with scripts or without. */
    Look withScripts(boolean run) {
        return new Look(language, scheme, run);
    }

    /** Every language once, and both schemes: no colour depends on the language. */
    static Stream<Look> all() {
        return Stream.of(
                new Look("fi", ColorScheme.LIGHT, true),
                new Look("sv", ColorScheme.DARK, true),
                new Look("en", ColorScheme.LIGHT, true));
    }
}
