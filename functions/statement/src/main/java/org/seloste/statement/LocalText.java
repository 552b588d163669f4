package org.seloste.statement;

import java.util.Map;

/**
 * A text of the statement in each of the statement's languages.
 *
 * @param byLanguage the text by language tag ({@code fi}, {@code sv}); the statement compiler sees
 *     to it that none of the statement's languages is missing
 */
public record LocalText(Map<String, String> byLanguage) {
    public LocalText {
        byLanguage = Map.copyOf(byLanguage);
    }

    /**
     * The text in one language.
     *
     * @throws IllegalArgumentException when the statement is not written in that language
     */
    public String in(String language) {
        String text = byLanguage.get(language);
        if (text == null) {
            throw new IllegalArgumentException(
                    "no text in '%s', only in %s".formatted(language, byLanguage.keySet()));
        }
        return text;
    }
}
