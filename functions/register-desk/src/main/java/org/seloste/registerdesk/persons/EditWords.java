package org.seloste.registerdesk.persons;

import org.seloste.register.person.Edited;
import org.seloste.web.DeskText;

/** What each reason against an edit is called. */
final class EditWords {
    private EditWords() {}

    static DeskText of(Edited.Why why) {
        return switch (why) {
            case NOT_IN_STATEMENT -> DeskText.EDIT_NOT_IN_STATEMENT;
            case NOT_VALID -> DeskText.EDIT_NOT_VALID;
            case MISSING -> DeskText.EDIT_MISSING;
            case RESTRICTED -> DeskText.EDIT_RESTRICTED;
            case ORGANISATION_ONLY -> DeskText.EDIT_ORGANISATION_ONLY;
            case SUPPRESSED -> DeskText.EDIT_SUPPRESSED;
            case NO_TRANSFER_BASIS -> DeskText.EDIT_NO_TRANSFER_BASIS;
            case NOT_OPEN -> DeskText.EDIT_NOT_OPEN;
            case IS_ADDRESS -> DeskText.EDIT_IS_ADDRESS;
            case WRONG_ORDER -> DeskText.EDIT_WRONG_ORDER;
            case WRONG_DAY -> DeskText.EDIT_WRONG_DAY;
            case TIME_OVER -> DeskText.EDIT_TIME_OVER;
        };
    }
}
