package org.seloste.web.statement;

import org.seloste.statement.Basis;
import org.seloste.statement.TextKey;

import java.util.List;

/** The words of the statement's page around what the statement itself says. */
public enum StatementText implements TextKey {
    HEADING("heading"),
    VERSION("version", "version", "date"),
    DATED("dated", "date"),
    CONTENTS("contents"),
    ASK("ask"),
    ASK_END("askEnd"),

    SUMMARY("summary"),
    SUMMARY_WHO("summaryWho"),
    SUMMARY_WHY("summaryWhy"),
    SUMMARY_KEPT("summaryKept"),
    SUMMARY_RIGHTS("summaryRights"),
    SUMMARY_SEE("summarySee"),
    SUMMARY_ERASE("summaryErase"),
    SUMMARY_OBJECT("summaryObject"),

    CONTROLLER("question.controller"),
    PURPOSES("question.purposes"),
    DATA("question.data"),
    COMPULSORY("question.compulsory"),
    RETENTION("question.retention"),
    STATUTORY("question.statutory"),
    SOURCES("question.sources"),
    RECIPIENTS("question.recipients"),
    TRANSFERS("question.transfers"),
    SECURITY("question.security"),
    COOKIES("question.cookies"),
    AUTOMATED("question.automated"),
    OBJECTION("question.objection"),
    INSPECTION("question.inspection"),
    ERASURE("question.erasure"),
    PORTABILITY("question.portability"),
    CONSENT_WITHDRAWAL("question.consentWithdrawal"),
    HOW_TO_ASK("question.howToAsk"),
    REQUESTS("question.requests"),
    AUTHORITY("question.authority"),
    LAW("question.law"),
    CHANGES("question.changes"),

    NAME("fact.name"),
    BUSINESS_ID("fact.businessId"),
    ADDRESS("fact.address"),
    CONTACT("fact.contact"),
    EMAIL("fact.email"),
    PHONE("fact.phone"),
    WEBSITE("fact.website"),
    OFFICER("fact.officer"),
    REGISTER("fact.register"),
    COURT("fact.court"),
    CHECKED("fact.checked", "date"),
    PURPOSE_WHY("fact.why"),
    PURPOSE_DATA("fact.data"),
    PURPOSE_BASIS("fact.basis"),
    PURPOSE_INTEREST("fact.interest"),
    PURPOSE_KEPT("fact.kept"),
    PURPOSE_RECIPIENTS("fact.recipients"),
    PURPOSE_SOURCE("fact.source"),
    FROM_YOU("fact.fromYou"),
    FROM_OTHERS("fact.fromOthers"),
    ORGANISATION_ONLY("fact.organisationOnly", "source"),
    GETS("fact.gets", "fields"),
    PROCESSOR("fact.processor", "country"),
    OWN_RIGHT("fact.ownRight", "country"),

    TABLE_CAPTION("table.caption"),
    TABLE_WHAT("table.what"),
    TABLE_KEPT("table.kept"),
    TABLE_WHY("table.why"),
    TABLE_BASIS("table.basis"),

    STARTS("kept.starts"),
    KEPT_FOR("kept.forWhom", "who", "kept"),
    LAST_OWN_ACT("kept.lastOwnAct", "period"),
    COLLECTED("kept.collected", "period"),
    RELATIONSHIP_END("kept.relationshipEnd", "period"),
    FINANCIAL_YEAR_END("kept.financialYearEnd", "period"),
    CLOSED("kept.closed", "period"),
    HANDLED("kept.handled", "period"),
    CALENDAR_YEAR("kept.calendarYear", "kept"),
    CALENDAR_MONTH("kept.calendarMonth", "kept"),

    REQUEST_ANSWER("requests.answer"),
    REQUEST_EXTENDED("requests.extended"),
    REQUEST_UNCONFIRMED("requests.unconfirmed"),
    REQUEST_CONTENT("requests.content"),
    REQUEST_EVIDENCE("requests.evidence"),
    REQUEST_RECEIVED("requests.received", "period"),

    CONSENT("basis.consent"),
    CONTRACT("basis.contract"),
    LEGAL_OBLIGATION("basis.legalObligation"),
    VITAL_INTEREST("basis.vitalInterest"),
    PUBLIC_TASK("basis.publicTask"),
    LEGITIMATE_INTEREST("basis.legitimateInterest"),

    CHANGED("versions.changed", "date"),
    OLDER("versions.older"),
    OLD_HEADING("versions.oldHeading", "version"),
    OLD_NOTE("versions.oldNote", "from", "until"),
    OLD_TEXT("versions.oldText"),
    OLD_CHANGES("versions.oldChanges"),
    SINCE("versions.since"),
    IN_FORCE("versions.inForce");

    private final String key;

    // List.of makes an unmodifiable one.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> parameters;

    StatementText(String key, String... parameters) {
        this.key = "statement.page." + key;
        this.parameters = List.of(parameters);
    }

    /** What a basis is called. */
    public static StatementText of(Basis basis) {
        return switch (basis) {
            case CONSENT -> CONSENT;
            case CONTRACT -> CONTRACT;
            case LEGAL_OBLIGATION -> LEGAL_OBLIGATION;
            case VITAL_INTEREST -> VITAL_INTEREST;
            case PUBLIC_TASK -> PUBLIC_TASK;
            case LEGITIMATE_INTEREST -> LEGITIMATE_INTEREST;
        };
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
