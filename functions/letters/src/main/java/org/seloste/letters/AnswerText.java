package org.seloste.letters;

import org.seloste.statement.Right;
import org.seloste.statement.TextKey;

import java.util.List;

/**
 * What the answer to a request says; the sentences stand in the language files under {@code
 * caseLetters}.
 */
public enum AnswerText implements TextKey {
    SUBJECT("answer.subject", "day", "number"),
    PREHEADER_DONE("answer.preheaderDone"),
    PREHEADER_REFUSED("answer.preheaderRefused"),
    PREHEADER_NO_DATA("answer.preheaderNoData"),
    TITLE("answer.title"),
    OPENING("answer.opening", "received", "answered"),
    DONE_ACCESS("answer.done.access"),
    DONE_COPY_BY_POST("answer.done.copyByPost"),
    DONE_RECTIFICATION("answer.done.rectification", "day"),
    DONE_ERASURE("answer.done.erasure", "day"),
    DONE_ERASURE_OF("answer.done.erasureOf", "day", "groups"),
    DONE_RESTRICTION("answer.done.restriction", "day"),
    DONE_RESTRICTION_ERASED("answer.done.restrictionErased", "day"),
    DONE_PORTABILITY("answer.done.portability"),
    DONE_OBJECTION("answer.done.objection", "day"),
    OBJECTION_BAN("answer.objectionBan"),
    OBJECTION_HELD("answer.objectionHeld"),
    DONE_MARKETING_BAN("answer.done.marketingBan", "day"),
    DONE_CONSENT_WITHDRAWAL("answer.done.consentWithdrawal", "day"),
    COPY_GIVEN("answer.copyGiven", "day"),
    COPY_GIVEN_BY_POST("answer.copyGivenByPost", "day"),
    PARTLY_ERASURE("answer.partlyErasure", "day"),
    PARTLY_RECTIFICATION("answer.partlyRectification", "day"),
    PARTLY_COPY("answer.partlyCopy", "groups"),
    PARTLY("answer.partly", "day"),
    REST_CORRECT("answer.restCorrect"),
    REFUSED("answer.refused"),
    NO_DATA("answer.noData"),
    NO_DATA_HOW("answer.noDataHow"),
    NO_DATA_HOW_BY_POST("answer.noDataHowByPost"),
    BY_ERASURE("answer.byErasure", "day"),
    FIELDS("answer.fields"),
    LAW("answer.law"),
    GDPR("answer.gdpr", "article"),
    PARAGRAPH("answer.paragraph", "article", "paragraph"),
    POINT("answer.point", "article", "paragraph", "point"),
    OWN_WORDS("answer.ownWords"),
    MORE_WORDS("answer.moreWords"),
    KEPT("answer.kept"),
    KEPT_UNTIL("answer.keptUntil", "day", "why"),
    KEPT_WHILE("answer.keptWhile", "why"),
    KEPT_AFTER("answer.keptAfter", "period", "why"),
    KEPT_AFTER_YEAR("answer.keptAfterYear", "period", "why"),
    KEPT_AFTER_MONTH("answer.keptAfterMonth", "period", "why"),
    KEPT_WITH("answer.keptWith"),
    SUPPRESSED_MARKETING("answer.suppressedMarketing"),
    SUPPRESSED_ERASURE("answer.suppressedErasure"),
    RECIPIENTS("answer.recipients", "day"),
    LAST_TITLE("answer.lastTitle"),
    LAST("answer.last"),
    LAST_BY_POST("answer.lastByPost"),

    REMEDIES_TITLE("remedies.title"),
    REMEDIES_REPLY("remedies.reply", "email"),
    REMEDIES_WRITE("remedies.write", "address", "email"),
    REMEDIES_AUTHORITY("remedies.authority"),
    AUTHORITY("remedies.name"),
    AUTHORITY_ADDRESS("remedies.address"),
    AUTHORITY_PHONE("remedies.phone"),
    AUTHORITY_EMAIL("remedies.email"),
    AUTHORITY_WEBSITE("remedies.website"),
    COURT("remedies.court");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which nobody can change
    private final List<String> parameters;

    AnswerText(String key, String... parameters) {
        this.key = "caseLetters." + key;
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

    /** That a right was carried out whole. */
    static AnswerText done(Right right) {
        return switch (right) {
            case ACCESS -> DONE_ACCESS;
            case RECTIFICATION -> DONE_RECTIFICATION;
            case ERASURE -> DONE_ERASURE;
            case RESTRICTION -> DONE_RESTRICTION;
            case PORTABILITY -> DONE_PORTABILITY;
            case OBJECTION -> DONE_OBJECTION;
            case MARKETING_BAN -> DONE_MARKETING_BAN;
            case CONSENT_WITHDRAWAL -> DONE_CONSENT_WITHDRAWAL;
        };
    }
}
