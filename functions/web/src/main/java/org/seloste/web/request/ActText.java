package org.seloste.web.request;

import org.seloste.statement.Right;
import org.seloste.statement.TextKey;

import java.util.List;

/** What the button does that sends a request of one right. */
public enum ActText implements TextKey {
    ACCESS,
    RECTIFICATION,
    ERASURE,
    RESTRICTION,
    PORTABILITY,
    OBJECTION,
    MARKETING_BAN,
    CONSENT_WITHDRAWAL;

    /** The button of that right. */
    public static ActText of(Right right) {
        return valueOf(right.name());
    }

    @Override
    public String key() {
        return "requests.act." + name();
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }
}
