package org.seloste.web.page;

import org.seloste.statement.TextKey;

import java.util.List;

/**
 * What stands around a letter that is shown as a page; in the language files {@code letterPage}.
 */
public enum LetterPageText implements TextKey {
    /** When it was written. */
    WRITTEN("written", "at"),
    /** That it has not gone yet. */
    NOT_SENT("notSent"),
    /** Which request it is about. */
    NUMBER("number", "number"),
    /** How to keep it. */
    PRINT("print");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which nobody can change
    private final List<String> parameters;

    LetterPageText(String key, String... parameters) {
        this.key = "letterPage." + key;
        this.parameters = List.of(parameters);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<String> parameters() {
        return parameters;
    }
}
