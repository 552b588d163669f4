package org.seloste.statement;

import java.util.Set;

/** The European Economic Area, in which data may move freely (GDPR Art. 1(3), 44). */
public final class Eea {
    private static final Set<String> COUNTRIES =
            Set.of(
                    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR",
                    "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT",
                    "RO", "SE", "SI", "SK");

    private Eea() {}

    /**
     * Whether a country belongs to it.
     *
     * @param country as ISO 3166 writes it, two capital letters
     */
    public static boolean contains(String country) {
        return COUNTRIES.contains(country);
    }
}
