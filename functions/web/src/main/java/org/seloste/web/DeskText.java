package org.seloste.web;

import org.seloste.statement.TextKey;

import java.util.List;

/** What the API of the employees says when it cannot do what is asked. */
public enum DeskText implements TextKey {
    NOT_FOUND_TITLE("notFound.title"),
    NOT_FOUND_DETAIL("notFound.detail"),
    METHOD_TITLE("method.title"),
    METHOD_DETAIL("method.detail", "methods"),
    UNSUPPORTED_TITLE("unsupported.title"),
    UNSUPPORTED_DETAIL("unsupported.detail"),
    FAULT_MISSING("fault.missing", "member"),
    FAULT_UNKNOWN("fault.unknown", "member", "known"),
    FAULT_TEXT("fault.text", "member", "longest"),
    FAULT_NUMBER("fault.number", "member"),
    FAULT_TRUTH("fault.truth", "member"),
    FAULT_LIST("fault.list", "member"),
    FAULT_OBJECT("fault.object", "member"),
    FAULT_CHOICE("fault.choice", "member", "choices"),
    FAULT_DAY("fault.day", "member"),
    FAULT_INSTANT("fault.instant", "member"),
    FAULT_EMAIL("fault.email", "member"),
    FAULT_ANCHOR("fault.anchor", "member"),
    FAULT_PERIOD("fault.period", "member"),
    FAULT_DAYS("fault.days", "member", "most"),
    FAULT_PAGE("fault.page", "member"),
    FAULT_TOO_MANY("fault.tooMany", "member", "most"),
    FAULT_TWICE("fault.twice", "member"),
    EDIT_NOT_IN_STATEMENT("edit.notInStatement"),
    EDIT_NOT_VALID("edit.notValid"),
    EDIT_MISSING("edit.missing"),
    EDIT_RESTRICTED("edit.restricted"),
    EDIT_ORGANISATION_ONLY("edit.organisationOnly"),
    EDIT_SUPPRESSED("edit.suppressed"),
    EDIT_NO_TRANSFER_BASIS("edit.noTransferBasis"),
    EDIT_NOT_OPEN("edit.notOpen"),
    EDIT_IS_ADDRESS("edit.isAddress"),
    EDIT_WRONG_ORDER("edit.wrongOrder"),
    EDIT_WRONG_DAY("edit.wrongDay"),
    EDIT_TIME_OVER("edit.timeOver"),
    EDIT_GOES_AT_ONCE("edit.goesAtOnce", "day"),
    UNSEEN_RESTRICTED("unseen.restricted"),
    UNSEEN_MARKETING_BANNED("unseen.marketingBanned"),
    UNSEEN_ONLY_KEPT_BY_LAW("unseen.onlyKeptByLaw"),
    SUPPRESSION_REMOVED("suppression.removed"),
    SUPPRESSION_ABSENT("suppression.absent"),
    SUPPRESSION_OTHER("suppression.other", "kinds"),
    MARKETING_ALLOWED("marketing.allowed"),
    MARKETING_GONE("marketing.gone"),
    MARKETING_NO_CONSENT("marketing.noConsent"),
    MARKETING_BANNED("marketing.banned"),
    MARKETING_RESTRICTED("marketing.restricted"),
    MARKETING_NOTICE_OWED("marketing.noticeOwed"),
    WHY_BLANK_REASON("why.blankReason"),
    WHY_TOO_LATE("why.tooLate"),
    WHY_WRONG_STATE("why.wrongState"),
    WHY_NOT_ALLOWED("why.notAllowed"),
    WHY_NO_ACTOR("why.noActor"),
    WHY_BAD_TEXT("why.badText"),
    WHY_WRONG_GROUND("why.wrongGround"),
    WHY_NO_PERSON("why.noPerson"),
    WHY_NOTHING_NAMED("why.nothingNamed"),
    WHY_UNKNOWN_NAME("why.unknownName"),
    WHY_DIFFERENT_COPIES("why.differentCopies"),
    WHY_COPY_FIRST("why.copyFirst"),
    WHY_ERASED_WITH_IT("why.erasedWithIt"),
    WHY_NOTHING_WITHHELD("why.nothingWithheld"),
    WHY_LAW_KEEPS("why.lawKeeps"),
    WHY_IDENTITY_NOT_CHECKED("why.identityNotChecked"),
    WHY_THERE_IS_DATA("why.thereIsData"),
    WHY_ONLY_KEPT_BY_LAW("why.onlyKeptByLaw"),
    WHY_KEY_REUSED("why.keyReused"),
    WHY_BAD_VALUE("why.badValue"),
    WHY_WRONG_DAY("why.wrongDay"),
    WARNING_DUE_SOON("warning.dueSoon", "day"),
    WARNING_OVERDUE("warning.overdue", "day"),
    WARNING_EXTENSION_NOT_TOLD("warning.extensionNotTold", "day"),
    WARNING_TO_BE_POSTED("warning.toBePosted", "day"),
    WARNING_RECIPIENT_NOT_TOLD("warning.recipientNotTold", "day"),
    WARNING_BESIDE_ANOTHER("warning.besideAnother", "day"),
    WARNING_ADDRESS_NOT_CONFIRMED("warning.addressNotConfirmed", "day"),
    WARNING_IDENTITY_ASKED_LATE("warning.identityAskedLate", "day"),
    WARNING_IDENTITY_TO_BE_ASKED("warning.identityToBeAsked", "day"),
    WARNING_REFUSAL_LATE("warning.refusalLate", "day"),
    WARNING_FIRST_IS_EXCESSIVE("warning.firstIsExcessive", "day"),
    WARNING_LAW_KEEPS_LESS("warning.lawKeepsLess", "day"),
    WARNING_IDENTITY_KNOWN("warning.identityKnown", "day"),
    WARNING_IDENTITY_DOCUMENT("warning.identityDocument", "day"),
    WARNING_ADDRESS_NOT_THEIRS("warning.addressNotTheirs", "day"),
    WARNING_ADDRESS_SHARED("warning.addressShared", "day"),
    WARNING_ENDS_RESTRICTION("warning.endsRestriction", "day"),
    /**
     * Words for identity documents, parted by spaces; one with a star begins longer words, and what
     * is joined by an underscore are words that follow each other.
     */
    IDENTITY_DOCUMENTS("identityDocuments");

    private final String key;

    // List.of makes an unmodifiable one.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> parameters;

    DeskText(String key, String... parameters) {
        this.key = "desk." + key;
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
