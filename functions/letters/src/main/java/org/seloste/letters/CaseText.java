package org.seloste.letters;

import org.seloste.statement.TextKey;

import java.util.List;

/**
 * What letters about a request say on the way to its answer; the sentences stand in the language
 * files under {@code caseLetters}.
 */
public enum CaseText implements TextKey {
    CONFIRM_SUBJECT("confirm.subject", "day", "number"),
    REMIND_SUBJECT("confirm.remindSubject", "day", "number"),
    CONFIRM_PREHEADER("confirm.preheader", "ends"),
    CONFIRM_TITLE("confirm.title"),
    CONFIRM_OPENING("confirm.opening", "day"),
    CONFIRM_DUE("confirm.due", "day"),
    CONFIRM_ACT("confirm.act", "ends"),
    CONFIRM_BUTTON("confirm.button"),
    CONFIRM_CLOSES("confirm.closes", "day"),
    CONFIRM_ONLY_REMINDER("confirm.onlyReminder"),

    NOT_YOU_TITLE("notYou.title"),
    NOT_YOU("notYou.text"),

    YOU_ASKED("youAsked"),
    ERASURE_OF("wish.erasureOf", "groups"),

    STATUS_BUTTON("status.button"),
    STATUS_TEXT("status.text"),
    STATUS_HISTORY("status.history"),

    ACCEPTED_SUBJECT("accepted.subject", "day", "number"),
    ACCEPTED_PREHEADER("accepted.preheader", "due"),
    ACCEPTED_PREHEADER_LATE("accepted.preheaderLate"),
    ACCEPTED_TITLE("accepted.title"),
    ACCEPTED_OPENING("accepted.opening", "day", "due"),
    ACCEPTED_OPENING_LATE("accepted.openingLate", "day", "due"),
    ACCEPTED_RESTRICTED("accepted.restricted", "day"),
    ACCEPTED_ERASURE_WAITS("accepted.erasureWaits", "day"),
    ACCEPTED_ERASURE_AFTER_POST("accepted.erasureAfterPost", "day"),
    ACCEPTED_POSTPONED("accepted.postponed"),
    ACCEPTED_MERGED("accepted.merged"),
    ACCEPTED_MERGED_ONE("accepted.mergedOne", "wish", "number", "day"),

    UNCONFIRMED_SUBJECT("unconfirmed.subject", "day", "number"),
    UNCONFIRMED_PREHEADER("unconfirmed.preheader"),
    UNCONFIRMED_TITLE("unconfirmed.title"),
    UNCONFIRMED_TEXT("unconfirmed.text", "received", "closed"),
    UNCONFIRMED_AGAIN("unconfirmed.again", "email"),

    IDENTITY_SUBJECT("identity.subject", "day", "number"),
    IDENTITY_PREHEADER("identity.preheader"),
    IDENTITY_TITLE("identity.title"),
    IDENTITY_OPENING("identity.opening", "day"),
    IDENTITY_ABOUT("identity.about"),
    IDENTITY_DOUBT("identity.doubt"),
    IDENTITY_NEEDED("identity.needed"),
    IDENTITY_HOW("identity.how"),
    IDENTITY_WRITE("identity.write", "address", "email"),
    IDENTITY_PAUSE("identity.pause", "due"),
    IDENTITY_SILENCE("identity.silence", "day"),

    IDENTIFIED_SUBJECT("identified.subject", "day", "number"),
    IDENTIFIED_TITLE("identified.title"),
    IDENTIFIED_TEXT("identified.text", "day", "due"),
    IDENTIFIED_BEFORE("identified.before", "before"),

    EXTENDED_SUBJECT("extended.subject", "day", "number"),
    EXTENDED_TITLE("extended.title"),
    EXTENDED_TEXT("extended.text", "after", "before"),
    EXTENDED_ABOUT("extended.about"),

    REASON("reason"),

    READY_SUBJECT("ready.subject", "day", "number"),
    READY_PREHEADER("ready.preheader", "day"),
    READY_TITLE("ready.title"),
    READY_RECEIVED("ready.received", "day", "number"),
    READY_TEXT("ready.text", "day"),
    READY_BUTTON("ready.button"),
    READY_LIMIT("ready.limit", "count"),
    READY_RESTRICTED("ready.restricted"),
    COPY_SUBJECT("ready.postedSubject", "day", "number"),
    COPY_TITLE("ready.postedTitle"),

    CODE_SUBJECT("code.subject", "ends", "number"),
    CODE_PREHEADER("code.preheader", "ends"),
    CODE_TITLE("code.title"),
    CODE_TEXT("code.text", "ends"),
    CODE_LABEL("code.label"),
    CODE_NEWEST("code.newest", "serial"),
    CODE_NOT_YOU("code.notYou"),

    LIFTED_SUBJECT("lifted.subject", "day", "number"),
    LIFTED_PREHEADER("lifted.preheader"),
    LIFTED_TITLE("lifted.title"),
    LIFTED_TEXT("lifted.text", "day"),
    LIFTED_OBJECTED("lifted.objected", "day"),
    LIFTED_ERASED("lifted.erased", "day"),

    ADDRESS_SUBJECT("address.subject", "ends", "number"),
    ADDRESS_TITLE("address.title"),
    ADDRESS_TEXT("address.text", "ends"),
    ADDRESS_BUTTON("address.button"),
    ADDRESS_NOT_YOU("address.notYou"),

    MOVED_SUBJECT("moved.subject", "day", "number"),
    MOVED_PREHEADER("moved.preheader"),
    MOVED_TITLE("moved.title"),
    MOVED_TEXT("moved.text", "day"),
    MOVED_NOT_YOU("moved.notYou", "email"),

    WITHDRAWN_SUBJECT("withdrawn.subject", "day", "number"),
    WITHDRAWN_PREHEADER("withdrawn.preheader"),
    WITHDRAWN_TITLE("withdrawn.title"),
    WITHDRAWN_TEXT("withdrawn.text", "day"),
    WITHDRAWN_ALSO("withdrawn.also", "numbers"),
    WITHDRAWN_AGAIN("withdrawn.again", "email"),
    WITHDRAWN_WRITE("withdrawn.write", "address", "email"),

    WAITS_SUBJECT("waits.subject", "number", "due"),
    WAITS_PREHEADER("waits.preheader", "due"),
    WAITS_TITLE("waits.title"),
    WAITS_TEXT("waits.text", "number", "due"),
    WAITS_COUNT("waits.count"),
    WAITS_REASON("waits.why"),

    MARKETING_PREHEADER("marketing.preheader", "sender"),
    MARKETING_TITLE("marketing.title"),
    MARKETING_WHY("marketing.why", "sender"),
    MARKETING_BUTTON("marketing.button");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which nobody can change
    private final List<String> parameters;

    CaseText(String key, String... parameters) {
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
}
