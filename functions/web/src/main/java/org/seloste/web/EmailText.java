package org.seloste.web;

import org.seloste.statement.EmailAddress;
import org.seloste.statement.TextKey;

import java.util.List;

/**
 * What is wrong with a typed e-mail address, and how to put it right; in the language files {@code
 * email}.
 */
public enum EmailText implements TextKey {
    /** A part is missing. */
    CUT("cut"),
    /** There is more than one. */
    SEVERAL("several"),
    /** What stands before the at sign cannot be. */
    LOCAL_PART("localPart"),
    /** What stands after it is no domain. */
    DOMAIN("domain");

    private final String key;

    EmailText(String key) {
        this.key = "email." + key;
    }

    /** What to say to who typed that. */
    public static EmailText of(String typed) {
        return switch (EmailAddress.flaw(typed)) {
            case CUT -> CUT;
            case SEVERAL -> SEVERAL;
            case LOCAL_PART -> LOCAL_PART;
            case DOMAIN -> DOMAIN;
        };
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }
}
