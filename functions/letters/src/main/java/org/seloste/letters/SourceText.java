package org.seloste.letters;

import org.seloste.statement.TextKey;

import java.util.List;

/**
 * What a letter says about data that came from somebody else; the sentences stand in the language
 * files under {@code sourceLetter}.
 */
public enum SourceText implements TextKey {
    SUBJECT("subject", "controller"),
    PREHEADER("preheader"),
    TITLE("title"),
    OBTAINED("obtained", "day"),
    TRANSFERS("transfers"),
    WHILE("while"),
    MACHINES("machines");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which nobody can change
    private final List<String> parameters;

    SourceText(String key, String... parameters) {
        this.key = "sourceLetter." + key;
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
