package org.seloste.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Map;

/**
 * A text of the statement in each of the statement's languages.
 *
 * @param byLanguage the text by language tag ({@code fi}, {@code sv}); the statement compiler sees
 *     to it that none of the statement's languages is missing
 */
public record LocalText(@JsonValue Map<String, String> byLanguage) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
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
