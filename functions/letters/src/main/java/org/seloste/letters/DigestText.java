package org.seloste.letters;

import org.seloste.statement.TextKey;

import java.util.List;

/** What the company is told each morning; the sentences stand in the language files. */
public enum DigestText implements TextKey {
    SUBJECT("subject", "day"),
    PREHEADER("preheader"),
    PREHEADER_QUIET("preheaderQuiet"),
    TITLE("title"),
    OPENING("opening", "day"),
    QUIET("quiet", "day"),
    OVERDUE("overdue"),
    DUE("due"),
    TO_BE_POSTED("toBePosted"),
    UNTOLD("untold"),
    LEAVING("leaving", "day"),
    AT_LEAST("atLeast", "count"),
    HELD("held"),
    FAILED("failed"),
    REVIEWS("reviews"),
    NOTICES("notices"),
    REFUSED("refused"),
    WHERE("where"),
    SEAL_TITLE("sealTitle"),
    SEAL("seal"),
    SEAL_WHY("sealWhy"),
    WHY("why");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which nobody can change
    private final List<String> parameters;

    DigestText(String key, String... parameters) {
        this.key = "digest." + key;
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
