package org.seloste.web;

import org.seloste.statement.TextKey;

import java.util.List;

/** The words of website forms: their page, what is wrong with what was sent, what comes of it. */
public enum FormText implements TextKey {
    SEND("send"),
    LEAVE_EMPTY("leaveEmpty"),
    CONSENTS("consents"),
    CONSENTS_HINT("consentsHint"),

    PRIVACY("privacy.heading"),
    PRIVACY_CONTROLLER("privacy.controller"),
    PRIVACY_PURPOSE("privacy.purpose"),
    PRIVACY_BASIS("privacy.basis"),
    PRIVACY_KEPT("privacy.kept"),
    PRIVACY_KEPT_UNTIL("privacy.keptUntil", "date"),
    PRIVACY_KEPT_MOVES("privacy.keptMoves"),
    PRIVACY_RECIPIENTS("privacy.recipients"),
    PRIVACY_RIGHTS("privacy.rights"),
    PRIVACY_RIGHTS_LIST("privacy.rightsList"),
    PRIVACY_OBJECTION("privacy.objection"),
    PRIVACY_MORE("privacy.more"),

    ERROR_EMPTY("error.empty"),
    ERROR_REQUIRED("error.required", "label"),
    ERROR_TOO_LONG("error.tooLong", "label", "max"),
    ERROR_CHARACTERS("error.characters", "label"),
    ERROR_EMAIL("error.email"),
    ERROR_PHONE("error.phone", "label"),
    ERROR_URL("error.url", "label"),
    ERROR_IP("error.ip", "label"),
    ERROR_CHOICE("error.choice", "label"),
    ERROR_DATE("error.date", "label"),
    ERROR_CONSENT("error.consent"),
    ERROR_SEVERAL("error.several", "label"),
    ERROR_UNKNOWN("error.unknown", "name"),
    ERROR_FILE("error.file"),
    ERROR_TOO_MANY_FIELDS("error.tooManyFields"),
    ERROR_DUPLICATE("error.duplicate"),
    ERROR_NOT_PLAIN("error.notPlain"),
    ERROR_FORM("error.form"),

    TOO_FAST("tooFast"),
    TOO_MANY("tooMany", "minutes"),
    KEPT_HERE("keptHere"),
    KEY_REUSED("keyReused"),

    SENT("sent.heading"),
    SENT_MAIL("sent.mail", "address"),
    SENT_CONSENT("sent.consent"),
    SENT_LIMIT("sent.limit"),
    SENT_KEPT("sent.kept", "date"),
    SENT_MISSING("sent.missing", "email"),
    SENT_AGAIN("sent.again"),
    SENT_MESSAGE("sent.message"),

    LINK("link.heading"),
    LINK_INTRO("link.intro"),
    LINK_REQUESTS("link.requests"),
    LINK_FORM("link.form"),
    LINK_RECEIVED("link.received"),
    LINK_KEPT("link.kept"),
    LINK_CONFIRM("link.confirm.heading"),
    LINK_CONFIRM_TEXT("link.confirm.text"),
    LINK_CONFIRM_BUTTON("link.confirm.button"),
    LINK_CONFIRMED("link.confirmed.heading"),
    LINK_CONFIRMED_TEXT("link.confirmed.text", "email"),
    LINK_CONFIRMED_LIST("link.confirmed.list"),
    LINK_DISOWN("link.disown.heading"),
    LINK_DISOWN_TEXT("link.disown.text"),
    LINK_DISOWN_REVIEW("link.disown.review"),
    LINK_DISOWN_BUTTON("link.disown.button"),
    LINK_DISOWNED("link.disowned.heading"),
    LINK_DISOWNED_TEXT("link.disowned.text"),
    LINK_DISOWNED_NEXT("link.disowned.next", "email"),
    LINK_GONE("link.gone.heading"),
    LINK_GONE_TEXT("link.gone.text", "email"),

    EMBED("embed.heading", "form"),
    EMBED_INTRO("embed.intro"),
    EMBED_HTML("embed.html.heading"),
    EMBED_HTML_TEXT("embed.html.text"),
    EMBED_SITE("embed.site.heading"),
    EMBED_SITE_TEXT("embed.site.text"),
    EMBED_SITE_NONE("embed.site.none"),
    EMBED_NEXT("embed.next.heading"),
    EMBED_NEXT_TEXT("embed.next.text"),
    EMBED_NEXT_NONE("embed.next.none"),
    EMBED_FORMSPREE("embed.formspree.heading"),
    EMBED_FORMSPREE_TEXT("embed.formspree.text"),
    EMBED_BEFORE("embed.formspree.before"),
    EMBED_AFTER("embed.formspree.after"),
    EMBED_SCRIPT("embed.formspree.script"),
    EMBED_JSON("embed.json.heading"),
    EMBED_JSON_TEXT("embed.json.text"),
    EMBED_FIELDS("embed.fields.heading"),
    EMBED_FIELDS_CAPTION("embed.fields.caption"),
    EMBED_FIELD("embed.fields.field"),
    EMBED_LABEL("embed.fields.label"),
    EMBED_RULE("embed.fields.rule"),
    EMBED_RULE_LINE("embed.fields.line", "max"),
    EMBED_RULE_REQUIRED("embed.fields.required", "max"),
    EMBED_RULE_CONSENT("embed.fields.consent");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // it is a List.of
    private final List<String> parameters;

    FormText(String key, String... parameters) {
        this.key = "forms." + key;
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
