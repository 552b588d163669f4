package org.seloste.web.request;

import org.seloste.statement.TextKey;

import java.util.List;

/** The words of the pages on which people ask: the questions, what is wrong, what comes of it. */
public enum RequestText implements TextKey {
    HEADING("heading"),
    CONTINUE("continue"),
    BACK("back"),
    CHANGE("change"),

    WISHES_INTRO("wishes.intro"),
    WISHES_DUE("wishes.due", "day"),
    WISHES_QUESTION("wishes.question"),
    WISHES_HINT("wishes.hint"),

    DETAILS("details.heading"),
    RECTIFY("details.rectify.heading"),
    RECTIFY_GROUP("details.rectify.group", "number"),
    RECTIFY_FIELD("details.rectify.field"),
    RECTIFY_WRONG("details.rectify.wrong"),
    RECTIFY_WRONG_HINT("details.rectify.wrongHint"),
    RECTIFY_RIGHT("details.rectify.right"),
    RECTIFY_MORE("details.rectify.more"),
    ERASE("details.erase.question"),
    ERASE_HINT("details.erase.hint"),
    RESTRICT("details.restrict.question"),
    RESTRICT_HINT("details.restrict.hint"),
    RESTRICT_TEXT("details.restrict.text"),
    OBJECT("details.object.question"),
    OBJECT_HINT("details.object.hint"),
    SENSITIVE("details.sensitive"),

    CONTACT("contact.heading"),
    CONTACT_EMAIL("contact.email"),
    CONTACT_EMAIL_HINT("contact.emailHint"),
    CONTACT_NAME("contact.name"),
    CONTACT_NAME_HINT("contact.nameHint"),

    REVIEW("review.heading"),
    REVIEW_WISHES("review.wishes"),
    REVIEW_CORRECTIONS("review.corrections"),
    REVIEW_CORRECTION("review.correction", "field", "wrong", "right"),
    REVIEW_COMPLETION("review.completion", "field", "right"),
    REVIEW_REMOVAL("review.removal", "field", "wrong"),
    REVIEW_SOMETHING("review.something"),
    REVIEW_CATEGORIES("review.categories"),
    REVIEW_EVERYTHING("review.everything"),
    REVIEW_GROUND("review.ground"),
    REVIEW_SITUATION("review.situation"),
    REVIEW_ADDRESS("review.address"),
    REVIEW_SEND("review.send", "count"),
    REVIEW_KEPT("review.kept", "content", "evidence"),
    REVIEW_STATEMENT("review.statement"),

    ERASING("erasing.heading"),
    ERASING_GOES("erasing.goes"),
    ERASING_GOES_ALL("erasing.goesAll"),
    ERASING_WHEN("erasing.when"),
    ERASING_AT_ONCE("erasing.atOnce", "who"),
    ERASING_DECISION("erasing.decision", "who", "day"),
    ERASING_COPY_FIRST("erasing.copyFirst", "period"),
    ERASING_AFTER_COPY("erasing.afterCopy", "who"),
    ERASING_STAYS("erasing.stays"),
    ERASING_STATUTORY("erasing.statutory", "category", "kept"),
    ERASING_EVIDENCE("erasing.evidence", "kept"),
    ERASING_SUPPRESSION("erasing.suppression"),
    ERASING_FOREVER("erasing.forever"),

    SENT("sent.heading"),
    SENT_RECEIVED("sent.received", "number", "day"),
    SENT_MAIL("sent.mail", "address"),
    SENT_OPEN("sent.open", "hours"),
    SENT_CLOSES("sent.closes", "day"),
    SENT_LIMIT("sent.limit"),
    SENT_NOTHING("sent.nothing"),
    SENT_MISSING("sent.missing", "email"),
    SENT_AGAIN_TEXT("sent.againText"),
    SENT_AGAIN("sent.again"),
    SENT_OTHER("sent.other"),
    SENT_OTHER_TEXT("sent.otherText"),
    SENT_MESSAGE("sent.message", "number", "day"),

    RESENT("resent.heading"),
    RESENT_MAIL("resent.mail", "address"),
    RESENT_TEXT("resent.text"),
    RESENT_OPEN("resent.open", "hours"),
    RESENT_WAIT("resent.wait", "seconds"),

    ERROR_WISH("error.wish"),
    ERROR_WISH_UNKNOWN("error.wishUnknown"),
    ERROR_CORRECTION("error.correction"),
    ERROR_FIELD("error.field"),
    ERROR_CATEGORY("error.category"),
    ERROR_GROUND("error.ground"),
    ERROR_SITUATION("error.situation"),
    ERROR_EMAIL("error.email"),
    ERROR_TOO_SHORT("error.tooShort", "label"),
    ERROR_TOO_LONG("error.tooLong", "label", "max"),
    ERROR_CHARACTERS("error.characters", "label"),
    ERROR_SEVERAL("error.several", "label"),
    ERROR_UNKNOWN("error.unknown", "name"),
    BUSY("busy");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // it is a List.of
    private final List<String> parameters;

    RequestText(String key, String... parameters) {
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
