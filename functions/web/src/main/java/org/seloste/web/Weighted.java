package org.seloste.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One wish of a header that lists wishes by weight, such as Accept (RFC 9110, 12.4.2).
 *
 * @param value what is wished, in lower case
 * @param weight how much, from 0 (not at all) to 1
 */
record Weighted(String value, double weight) {
    private static final int LONGEST_HEADER = 500;

    /** The wishes of a header, the dearest first; none from a header that nobody would write. */
    static List<Weighted> parse(String header) {
        if (header.length() > LONGEST_HEADER) {
            return List.of();
        }
        List<Weighted> wishes = new ArrayList<>();
        for (String part : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parameters = part.split(";", -1);
            String value = parameters[0].strip();
            if (!value.isEmpty()) {
                wishes.add(new Weighted(value, weightOf(parameters)));
            }
        }
        wishes.sort(Comparator.comparingDouble(Weighted::weight).reversed());
        return wishes;
    }

    private static double weightOf(String[] parameters) {
        for (int i = 1; i < parameters.length; i++) {
            String parameter = parameters[i].strip();
            if (parameter.startsWith("q=")) {
                return number(parameter.substring(2));
            }
        }
        return 1;
    }

    private static double number(String text) {
        try {
            double number = Double.parseDouble(text);
            return number >= 0 && number <= 1 ? number : 0;
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
