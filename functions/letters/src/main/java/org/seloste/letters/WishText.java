package org.seloste.letters;

import org.seloste.statement.Right;
import org.seloste.statement.TextKey;

import java.util.List;

/**
 * What a person may ask for, as a sentence and in short; the words stand in the language files
 * under {@code caseLetters}.
 */
public enum WishText implements TextKey {
    ACCESS("wish.access"),
    RECTIFICATION("wish.rectification"),
    ERASURE("wish.erasure"),
    RESTRICTION("wish.restriction"),
    PORTABILITY("wish.portability"),
    OBJECTION("wish.objection"),
    MARKETING_BAN("wish.marketingBan"),
    CONSENT_WITHDRAWAL("wish.consentWithdrawal"),

    ACCESS_IN_SHORT("inShort.access"),
    RECTIFICATION_IN_SHORT("inShort.rectification"),
    ERASURE_IN_SHORT("inShort.erasure"),
    RESTRICTION_IN_SHORT("inShort.restriction"),
    PORTABILITY_IN_SHORT("inShort.portability"),
    OBJECTION_IN_SHORT("inShort.objection"),
    MARKETING_BAN_IN_SHORT("inShort.marketingBan"),
    CONSENT_WITHDRAWAL_IN_SHORT("inShort.consentWithdrawal");

    private final String key;

    WishText(String key) {
        this.key = "caseLetters." + key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }

    /** A right as what the person wants. */
    public static WishText sentence(Right right) {
        return switch (right) {
            case ACCESS -> ACCESS;
            case RECTIFICATION -> RECTIFICATION;
            case ERASURE -> ERASURE;
            case RESTRICTION -> RESTRICTION;
            case PORTABILITY -> PORTABILITY;
            case OBJECTION -> OBJECTION;
            case MARKETING_BAN -> MARKETING_BAN;
            case CONSENT_WITHDRAWAL -> CONSENT_WITHDRAWAL;
        };
    }

    /** A right in a few words. */
    public static WishText inShort(Right right) {
        return switch (right) {
            case ACCESS -> ACCESS_IN_SHORT;
            case RECTIFICATION -> RECTIFICATION_IN_SHORT;
            case ERASURE -> ERASURE_IN_SHORT;
            case RESTRICTION -> RESTRICTION_IN_SHORT;
            case PORTABILITY -> PORTABILITY_IN_SHORT;
            case OBJECTION -> OBJECTION_IN_SHORT;
            case MARKETING_BAN -> MARKETING_BAN_IN_SHORT;
            case CONSENT_WITHDRAWAL -> CONSENT_WITHDRAWAL_IN_SHORT;
        };
    }
}
