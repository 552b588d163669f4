package org.seloste.registerdesk.cases;

import org.seloste.register.cases.Warning;
import org.seloste.web.DeskText;

/** What each warning says. */
final class WarningWords {
    private WarningWords() {}

    static DeskText of(Warning.Kind kind) {
        return switch (kind) {
            case DUE_SOON -> DeskText.WARNING_DUE_SOON;
            case OVERDUE -> DeskText.WARNING_OVERDUE;
            case EXTENSION_NOT_TOLD -> DeskText.WARNING_EXTENSION_NOT_TOLD;
            case TO_BE_POSTED -> DeskText.WARNING_TO_BE_POSTED;
            case RECIPIENT_NOT_TOLD -> DeskText.WARNING_RECIPIENT_NOT_TOLD;
            case BESIDE_ANOTHER -> DeskText.WARNING_BESIDE_ANOTHER;
            case ADDRESS_NOT_CONFIRMED -> DeskText.WARNING_ADDRESS_NOT_CONFIRMED;
            case IDENTITY_ASKED_LATE -> DeskText.WARNING_IDENTITY_ASKED_LATE;
            case IDENTITY_TO_BE_ASKED -> DeskText.WARNING_IDENTITY_TO_BE_ASKED;
            case REFUSAL_LATE -> DeskText.WARNING_REFUSAL_LATE;
            case FIRST_IS_EXCESSIVE -> DeskText.WARNING_FIRST_IS_EXCESSIVE;
            case LAW_KEEPS_LESS -> DeskText.WARNING_LAW_KEEPS_LESS;
            case IDENTITY_KNOWN -> DeskText.WARNING_IDENTITY_KNOWN;
            case IDENTITY_DOCUMENT -> DeskText.WARNING_IDENTITY_DOCUMENT;
            case ADDRESS_NOT_THEIRS -> DeskText.WARNING_ADDRESS_NOT_THEIRS;
            case ADDRESS_SHARED -> DeskText.WARNING_ADDRESS_SHARED;
            case ENDS_RESTRICTION -> DeskText.WARNING_ENDS_RESTRICTION;
        };
    }
}
