package org.seloste.web.request;

import org.seloste.statement.Right;
import org.seloste.statement.TextKey;

import java.util.List;

/** What a right is called in a list. */
public enum RightText implements TextKey {
    ACCESS,
    RECTIFICATION,
    ERASURE,
    RESTRICTION,
    PORTABILITY,
    OBJECTION,
    MARKETING_BAN,
    CONSENT_WITHDRAWAL;

    /** The name of that right. */
    public static RightText of(Right right) {
        return valueOf(right.name());
    }

    @Override
    public String key() {
        return "requests.right." + name();
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }
}
