package org.seloste.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of the stylesheet, against the contrast of WCAG 2.2 (1.4.6, 1.4.11). */
final class StylesheetTest {
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
    private static final String CSS = new String(Asset.STYLESHEET.bytes(), StandardCharsets.UTF_8);
    private static final int DARK = CSS.indexOf("prefers-color-scheme: dark");
    private static final Map<String, Integer> LIGHT_COLOURS = colours(CSS.substring(0, DARK));
    private static final Map<String, Integer> DARK_COLOURS =
            colours(CSS.substring(DARK, CSS.indexOf("prefers-contrast")));

    @ParameterizedTest
    @CsvSource({
        "text,bg,7",
        "text,surface,7",
        "muted,bg,7",
        "muted,surface,7",
        "link,bg,7",
        "link,surface,7",
        "visited,bg,7",
        "on-primary,link,7",
        "danger,bg,7",
        "danger,danger-tint,7",
        "on-primary,danger,7",
        "text,danger-tint,7",
        "text,warn-tint,7",
        "text,ok-tint,7",
        "text,info-tint,7",
        "link,info-tint,7",
        "bg,text,7",
        "edge,bg,3",
        "edge,surface,3",
        "focus,bg,3",
        "link,ok-tint,7",
        "link,warn-tint,7"
    })
    void eachPair_hasItsContrast_inLightAndDark(String over, String under, double least) {
        assertThat(contrast(LIGHT_COLOURS, over, under)).as("light").isGreaterThanOrEqualTo(least);
        assertThat(contrast(DARK_COLOURS, over, under)).as("dark").isGreaterThanOrEqualTo(least);
    }

    @Test
    void darkHasEveryColour_thatLightHas() {
        assertThat(DARK_COLOURS).containsOnlyKeys(LIGHT_COLOURS.keySet());
    }

    @Test
    void nothingIsLoaded_fromAnywhere() {
        assertThat(CSS).doesNotContain("url(", "@import", "http:");
    }

    private static Map<String, Integer> colours(String css) {
        Map<String, Integer> colours = new HashMap<>();
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            colours.put(token.group(1), Integer.parseInt(token.group(2), 16));
        }
        return colours;
    }

    private static double contrast(Map<String, Integer> colours, String one, String other) {
        double a = luminance(Objects.requireNonNull(colours.get(one)));
        double b = luminance(Objects.requireNonNull(colours.get(other)));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        double part = (value & 0xff) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
