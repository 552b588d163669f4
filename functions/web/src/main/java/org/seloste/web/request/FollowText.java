package org.seloste.web.request;

import org.seloste.statement.TextKey;

import java.util.List;

/** The words of the pages behind mailed links: confirming, following, withdrawing, stopping. */
public enum FollowText implements TextKey {
    ABOUT("about"),
    AGAIN("again"),
    TO_STATUS("toStatus"),
    BACK("backToStatus"),

    CONFIRM("confirm.heading"),
    CONFIRM_RECEIVED("confirm.received", "day", "due"),
    CONFIRM_BUTTON("confirm.button"),
    CONFIRM_NOT_YOU("confirm.notYou"),
    CONFIRM_NOT_YOU_TEXT("confirm.notYouText", "day"),
    CONFIRM_DONE("confirm.done"),
    CONFIRM_ALREADY("confirm.already"),
    CONFIRM_COPY_FIRST("confirm.copyFirst"),
    CONFIRM_DUE("confirm.due", "day"),
    CONFIRM_ANSWERED("confirm.answered"),
    CONFIRM_JOINED("confirm.joined", "number", "day"),

    CLOSED("closed.heading"),
    CLOSED_UNCONFIRMED("closed.unconfirmed", "day"),
    CLOSED_WITHDRAWN("closed.withdrawn"),
    CLOSED_TEXT("closed.text"),
    EXPIRED("expired.heading"),
    EXPIRED_TEXT("expired.text", "hours"),
    EXPIRED_BUTTON("expired.button"),
    UNKNOWN("unknown.heading"),
    UNKNOWN_TEXT("unknown.text", "email"),

    STATUS("status.heading", "number"),
    STATUS_DUE("status.due", "day", "left"),
    STATUS_DUE_TODAY("status.dueToday", "day"),
    STATUS_LATE("status.late", "day", "late", "authority"),
    STATUS_WAITING("status.waiting", "received", "day"),
    STATUS_ANSWERED("status.answered", "day"),
    STATUS_WITHDRAWN("status.withdrawn", "day"),
    STATUS_UNCONFIRMED("status.unconfirmed", "day"),
    STATUS_WISHES("status.wishes"),
    STATUS_ONLY("status.only", "groups"),
    STATUS_BY("status.by", "day"),
    STATUS_MERGED("status.merged", "number", "day"),
    STATUS_MERGED_LATE("status.mergedLate", "number", "day", "late", "authority"),
    STATUS_MERGED_ANSWERED("status.mergedAnswered", "number", "day"),
    STATUS_MERGED_WITHDRAWN("status.mergedWithdrawn", "number", "day"),
    STATUS_MERGED_GONE("status.mergedGone"),
    STATUS_NEEDS("status.needs"),
    STATUS_NOTHING("status.nothing"),
    STATUS_IDENTITY("status.identity", "day"),
    STATUS_IDENTITY_NEEDED("status.identityNeeded", "needed"),
    STATUS_DOWNLOAD("status.download", "day"),
    STATUS_DOWNLOAD_AGAIN("status.downloadAgain", "day"),
    STATUS_TO_DOWNLOAD("status.toDownload"),
    STATUS_ERASURE_WAITS("status.erasureWaits"),
    STATUS_ERASES("status.erases"),
    STATUS_ERASES_SOON("status.erasesSoon"),
    STATUS_ERASES_BY("status.erasesBy", "day"),
    STATUS_HISTORY("status.history"),
    STATUS_NOW("status.now"),
    STATUS_LATEST("status.latest", "day"),
    STATUS_ANSWER("status.answer"),
    STATUS_UNTIL("status.until", "day"),
    STATUS_DOWNLOAD_UNTIL("status.downloadUntil", "day"),
    STATUS_ERASED_BY("status.erasedBy", "day"),
    STATUS_ANSWER_BY("status.answerBy", "day"),
    STATUS_ADDRESS("status.address", "day"),
    STATUS_MOVED("status.moved", "before", "after"),
    STATUS_ENDS("status.ends", "day"),
    STATUS_REASON("status.reason", "reason"),
    STATUS_CONTENT_GOES("status.contentGoes"),
    STATUS_EVIDENCE_GOES("status.evidenceGoes"),
    STATUS_KEPT("status.kept"),
    STATUS_CONTENT("status.content"),
    STATUS_EVIDENCE("status.evidence"),
    STATUS_AFTER_CLOSING("status.afterClosing", "period"),
    STATUS_WHILE_HELD("status.whileHeld", "period"),
    STATUS_UNTIL_DAY("status.untilDay", "day"),
    STATUS_GONE("status.erased"),
    STATUS_REGISTER("status.register"),
    STATUS_LETTERS("status.letters"),
    STATUS_NO_LETTERS("status.noLetters"),
    STATUS_LETTER("status.letter", "subject", "day"),
    STATUS_LETTER_NUMBERED("status.letterNumbered", "subject", "at", "count"),
    STATUS_WITHDRAW("status.withdraw"),
    STATUS_WITHDRAW_TEXT("status.withdrawText"),
    STATUS_CONTACT("status.contact"),
    STATUS_CONTACT_TEXT("status.contactText", "email", "number"),

    WITHDRAW("withdraw.heading"),
    WITHDRAW_TEXT("withdraw.text"),
    WITHDRAW_JOINED("withdraw.joined"),
    WITHDRAW_RESTRICTION("withdraw.restriction"),
    WITHDRAW_QUESTION("withdraw.question"),
    WITHDRAW_ONLY("withdraw.only"),
    WITHDRAW_CHOOSE("withdraw.choose"),
    WITHDRAW_BUTTON("withdraw.button"),
    WITHDRAW_NOTHING("withdraw.nothing"),
    WITHDRAW_NOTHING_TEXT("withdraw.nothingText"),

    UNSUBSCRIBE("unsubscribe.heading"),
    UNSUBSCRIBE_TEXT("unsubscribe.text"),
    UNSUBSCRIBE_BUTTON("unsubscribe.button"),
    UNSUBSCRIBE_DONE("unsubscribe.done"),
    UNSUBSCRIBE_DONE_TEXT("unsubscribe.doneText"),
    UNSUBSCRIBE_SUPPRESSION("unsubscribe.suppression"),
    UNSUBSCRIBE_MORE("unsubscribe.more"),
    UNSUBSCRIBE_GONE("unsubscribe.gone", "email"),

    ADDRESS("address.heading"),
    ADDRESS_TEXT("address.text"),
    ADDRESS_BUTTON("address.button"),
    ADDRESS_DONE("address.done"),
    ADDRESS_DONE_TEXT("address.doneText"),
    ADDRESS_ADDED_TEXT("address.addedText"),
    ADDRESS_EXPIRED("address.expired", "email");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // it is a List.of
    private final List<String> parameters;

    FollowText(String key, String... parameters) {
        this.key = "requests." + key;
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
