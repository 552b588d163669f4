package org.seloste.web.request;

import org.seloste.statement.TextKey;

import java.util.List;

/** The words of the files in which somebody gets a copy of their data (Art. 15(3), 20). */
public enum CopyText implements TextKey {
    TITLE("title"),
    CONFIRMED("confirmed"),
    SCOPE_EVERYTHING("scope.everything"),
    SCOPE_IN_PART("scope.inPart"),
    SCOPE_ADDRESS("scope.address"),
    SCOPE_LAW("scope.law"),
    WITHHELD("withheld"),
    FURTHER("further", "number"),
    GOES_ON("goesOn", "file"),
    NOTHING("nothing"),
    ENTRY("entry", "number"),
    YES("yes"),
    NO("no"),

    REGISTER("head.register"),
    CONTROLLER("head.controller"),
    AT("head.at"),

    PURPOSES("purposes"),
    WHAT("what"),
    BASIS("basis"),
    INTEREST("interest"),
    DATA("data"),
    HELD("held"),
    SOURCES("sources"),
    SOURCES_TEXT("sourcesText"),
    RECIPIENTS("recipients"),
    RECIPIENTS_TEXT("recipientsText"),
    TRANSFERS("transfers"),
    RIGHTS("rights"),
    AUTHORITY("authority"),
    COURT("court"),
    AUTOMATED("automated"),

    PERSON("section.person"),
    FIELDS("section.fields"),
    RELATIONSHIPS("section.relationships"),
    RESTRICTIONS("section.restrictions"),
    SUBMISSIONS("section.submissions"),
    CONSENTS("section.consents"),
    SOURCE_ADDRESSES("section.sourceAddresses"),
    SERVICES("section.services"),
    VOUCHERS("section.vouchers"),
    DISCLOSURES("section.disclosures"),
    REQUESTS("section.requests"),
    MAILS("section.mails"),
    LOOKS("section.looks"),

    RELATIONSHIP("fact.relationship"),
    LANGUAGE("fact.language"),
    COLLECTED_ON("fact.collectedOn"),
    LAST_OWN_ACT("fact.lastOwnAct"),
    MARKETING_BANNED("fact.marketingBanned"),
    FIELD("fact.field"),
    VALUE("fact.value"),
    SOURCE("fact.source"),
    SOURCE_REQUEST("fact.sourceRequest"),
    SINCE("fact.since"),
    LAST_DAY("fact.lastDay"),
    STARTED_ON("fact.startedOn"),
    ENDED_ON("fact.endedOn"),
    GROUND("fact.ground"),
    ENDS_ON("fact.endsOn"),
    FORM("fact.form"),
    RECEIVED_AT("fact.receivedAt"),
    STATEMENT_VERSION("fact.statementVersion"),
    PURPOSE("fact.purpose"),
    PURPOSE_REQUEST("fact.purposeRequest"),
    PURPOSE_LEGAL_DUTY("fact.purposeLegalDuty"),
    CONSENT_TEXT("fact.consentText"),
    GIVEN_AT("fact.givenAt"),
    CONFIRMED_AT("fact.confirmedAt"),
    WITHDRAWN_AT("fact.withdrawnAt"),
    IN_FORCE("fact.inForce"),
    IP("fact.ip"),
    KEPT_UNTIL("fact.keptUntil"),
    DAY("fact.day"),
    FINANCIAL_YEAR_END("fact.financialYearEnd"),
    RECIPIENT("fact.recipient"),
    FIELDS_GIVEN("fact.fieldsGiven"),
    REASON("fact.reason"),
    COUNTRY("fact.country"),
    TRANSFER_BASIS("fact.transferBasis"),
    NUMBER("fact.number"),
    RIGHT("fact.right"),
    STATE("fact.state"),
    DUE("fact.due"),
    ASKED("fact.asked"),
    CORRECTIONS("fact.corrections"),
    CORRECTION("fact.correction", "wrong", "right"),
    COMPLETION("fact.completion", "right"),
    REMOVAL("fact.removal", "wrong"),
    ANSWERED_AT("fact.answeredAt"),
    SENT_AT("fact.sentAt"),
    LETTER("fact.letter"),
    LETTER_TO_YOU("fact.letterToYou"),
    LOOKED_AT("fact.lookedAt"),

    COLUMN_SECTION("column.section"),
    COLUMN_NUMBER("column.number"),
    COLUMN_FACT("column.fact"),
    COLUMN_VALUE("column.value");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // it is a List.of
    private final List<String> parameters;

    CopyText(String key, String... parameters) {
        this.key = "copy." + key;
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
