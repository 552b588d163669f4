package org.seloste.letters;

import org.seloste.statement.Basis;
import org.seloste.statement.TextKey;

import java.util.List;

/** What letters say; the sentences stand in the language files under {@code letters}. */
public enum LetterText implements TextKey {
    RECEIVED_SUBJECT("received.subject", "day"),
    RECEIVED_PREHEADER("received.preheader", "last"),
    RECEIVED_TITLE("received.title"),
    RECEIVED_SENT("received.sent", "form", "day"),

    CONSENT_SUBJECT("consent.subject", "day"),
    CONSENT_TITLE("consent.title"),
    CONSENT_TICKED("consent.ticked"),
    CONSENT_CONFIRM("consent.confirm"),
    CONSENT_BUTTON("consent.button"),

    STORED_TITLE("stored.title"),
    STORED_DATA("stored.data"),
    STORED_WHY("stored.why"),
    STORED_BASIS("stored.basis"),
    STORED_INTEREST("stored.interest"),
    STORED_SOURCE("stored.source"),
    STORED_RECIPIENTS("stored.recipients"),
    STORED_UNTIL("stored.until"),
    STORED_UNTIL_DAY("stored.untilDay", "last"),
    STORED_UNTIL_DAY_MOVES("stored.untilDayMoves", "last"),

    BASIS_CONSENT("basis.consent"),
    BASIS_CONTRACT("basis.contract"),
    BASIS_LEGAL_OBLIGATION("basis.legalObligation"),
    BASIS_VITAL_INTEREST("basis.vitalInterest"),
    BASIS_PUBLIC_TASK("basis.publicTask"),
    BASIS_LEGITIMATE_INTEREST("basis.legitimateInterest"),

    OBJECT_TITLE("object.title"),
    OBJECT_TEXT("object.text", "email"),

    RIGHTS_TITLE("rights.title"),
    RIGHTS_FORGOTTEN_AT_ONCE("rights.forgottenAtOnce"),
    RIGHTS_FORGOTTEN_UNLESS("rights.forgottenUnless", "others"),
    RIGHTS_FORGOTTEN("rights.forgotten"),
    RIGHTS_OTHERS("rights.others"),
    RIGHTS_REQUEST("rights.request"),
    RIGHTS_COMPLAINT("rights.complaint", "authority", "email", "phone"),

    NOT_YOU_TITLE("notYou.title"),
    NOT_YOU_TEXT("notYou.text"),
    NOT_YOU_SAME_LINK("notYou.sameLink"),
    NOT_YOU_BUTTON("notYou.button"),

    WITHHELD_LINK("withheld.link"),
    WITHHELD_CODE("withheld.code"),

    FROM_TITLE("from.title"),
    FROM_CONTROLLER("from.controller"),
    FROM_CONTACT("from.contact"),
    FROM_OFFICER("from.officer"),
    FROM_REGISTER("from.register"),

    FURTHER_SUBJECT("further.subject", "ends"),
    FURTHER_PREHEADER("further.preheader", "ends"),
    FURTHER_TITLE("further.title"),
    FURTHER_TEXT("further.text", "ends"),
    FURTHER_EFFECT("further.effect"),
    FURTHER_BUTTON("further.button"),
    FURTHER_NOT_YOU("further.notYou"),

    ADDED_SUBJECT("added.subject", "day"),
    ADDED_PREHEADER("added.preheader"),
    ADDED_TITLE("added.title"),
    ADDED_TEXT("added.text", "day"),
    ADDED_NOT_YOU("added.notYou", "email"),

    NOTICE_SUBJECT("notice.subject", "form", "day"),
    NOTICE_PREHEADER("notice.preheader"),
    NOTICE_PREHEADER_MESSAGE("notice.preheaderMessage"),
    NOTICE_TITLE("notice.title"),
    NOTICE_SENT("notice.sent", "form", "day"),
    NOTICE_IN_REGISTER("notice.inRegister"),
    NOTICE_ANSWER("notice.answer");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which nobody can change
    private final List<String> parameters;

    LetterText(String key, String... parameters) {
        this.key = "letters." + key;
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

    static LetterText basis(Basis basis) {
        return switch (basis) {
            case CONSENT -> BASIS_CONSENT;
            case CONTRACT -> BASIS_CONTRACT;
            case LEGAL_OBLIGATION -> BASIS_LEGAL_OBLIGATION;
            case VITAL_INTEREST -> BASIS_VITAL_INTEREST;
            case PUBLIC_TASK -> BASIS_PUBLIC_TASK;
            case LEGITIMATE_INTEREST -> BASIS_LEGITIMATE_INTEREST;
        };
    }
}
