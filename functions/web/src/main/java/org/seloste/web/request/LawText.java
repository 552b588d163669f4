package org.seloste.web.request;

import org.seloste.statement.Right;
import org.seloste.statement.TextKey;

import java.util.List;

/** What the law calls a right, and where it stands. */
public enum LawText implements TextKey {
    ACCESS,
    RECTIFICATION,
    ERASURE,
    RESTRICTION,
    PORTABILITY,
    OBJECTION,
    MARKETING_BAN,
    CONSENT_WITHDRAWAL;

    /** The right by the law's own name. */
    public static LawText of(Right right) {
        return valueOf(right.name());
    }

    @Override
    public String key() {
        return "requests.law." + name();
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }
}
