package org.seloste.web.request;

import org.seloste.statement.Right;
import org.seloste.statement.TextKey;

import java.util.List;

/** What a person wants, as they would say it. */
public enum WishText implements TextKey {
    ACCESS,
    RECTIFICATION,
    ERASURE,
    RESTRICTION,
    PORTABILITY,
    OBJECTION,
    MARKETING_BAN,
    CONSENT_WITHDRAWAL;

    /** The wish that is that right. */
    public static WishText of(Right right) {
        return valueOf(right.name());
    }

    @Override
    public String key() {
        return "requests.wish." + name();
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }
}
