package org.seloste.web.evidence;

import org.seloste.statement.TextKey;

import java.util.List;

/** What the evidence of a request says around its facts. */
public enum EvidenceText implements TextKey {
    HEADING("heading", "number"),
    INTRO("intro", "controller", "at"),
    CONTENT_GONE("contentGone"),
    PRINT("print"),
    REQUEST("request.heading"),
    NUMBER("request.number"),
    RECEIVED("request.received"),
    RECEIVED_ON("request.receivedOn", "day"),
    CHANNEL("request.channel"),
    LANGUAGE("request.language"),
    VERSION("request.version"),
    CONFIRMED("request.confirmed"),
    NOT_CONFIRMED("request.notConfirmed"),
    RECORDED("request.recorded"),
    CLOSED("request.closed"),
    STILL_OPEN("request.stillOpen"),
    NAME("request.name"),
    EMAIL("request.email"),
    LAW("wish.law"),
    STATE("wish.state"),
    DUE("wish.due"),
    EXTENDED("wish.extended"),
    EXTENDED_FROM("wish.extendedFrom", "at", "before", "after"),
    REASON("wish.reason"),
    PAUSED("wish.paused"),
    PAUSED_DAYS("wish.pausedDays", "days"),
    CLAIMED("wish.claimed"),
    IDENTITY("wish.identity"),
    IDENTITY_ASKED("wish.identityAsked", "at", "actor", "day"),
    IDENTITY_DOUBT("wish.identityDoubt", "doubt"),
    IDENTITY_NEEDED("wish.identityNeeded", "needed"),
    IDENTITY_ANSWERED("wish.identityAnswered", "at"),
    ANSWERED("wish.answered"),
    BY_PERSON("wish.byPerson", "at", "actor"),
    BY_SOFTWARE("wish.bySoftware", "at"),
    GROUND("wish.ground"),
    DELETED("wish.deleted"),
    DELETED_ONE("wish.deletedOne", "group", "count"),
    KEPT("wish.kept"),
    KEPT_UNTIL("wish.keptUntil", "category", "day", "rule"),
    KEPT_WHILE("wish.keptWhile", "category", "rule"),
    KEPT_WITH("wish.keptWith", "fields"),
    CORRECTED("wish.corrected"),
    TOLD("wish.told"),
    SUPPRESSED("wish.suppressed"),
    SUPPRESSED_TEXT("wish.suppressedText"),
    LETTERS("letters.heading"),
    LETTERS_CAPTION("letters.caption"),
    LETTERS_NONE("letters.none"),
    LETTER_WHEN("letters.when"),
    LETTER_WHAT("letters.what"),
    LETTER_RESULT("letters.result"),
    LETTER_HASH("letters.hash"),
    RECIPIENTS("recipients.heading"),
    RECIPIENTS_CAPTION("recipients.caption"),
    RECIPIENTS_NONE("recipients.none"),
    RECIPIENT("recipients.recipient"),
    RECIPIENT_RIGHT("recipients.right"),
    RECIPIENT_DUE("recipients.due"),
    RECIPIENT_RESULT("recipients.result"),
    SETTLED("recipients.settled", "outcome", "at", "actor"),
    NOT_SETTLED("recipients.notSettled"),
    JOURNAL("journal.heading"),
    JOURNAL_INTRO("journal.intro"),
    JOURNAL_UNSEALED("journal.unsealed"),
    JOURNAL_CAPTION("journal.caption"),
    JOURNAL_WHEN("journal.when"),
    JOURNAL_WHAT("journal.what"),
    JOURNAL_WHO("journal.who"),
    JOURNAL_SEAL("journal.seal"),
    SEALED("journal.sealed", "number"),
    NOT_SEALED("journal.notSealed");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which nobody can change
    private final List<String> parameters;

    EvidenceText(String key, String... parameters) {
        this.key = "evidence." + key;
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
