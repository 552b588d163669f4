package org.seloste.registerdesk.cases;

import org.seloste.register.cases.Change.Why;
import org.seloste.web.DeskText;

/** What each reason against a change is called. */
final class WhyWords {
    private WhyWords() {}

    static DeskText of(Why why) {
        return switch (why) {
            case UNKNOWN -> DeskText.NOT_FOUND_DETAIL;
            case BLANK_REASON -> DeskText.WHY_BLANK_REASON;
            case TOO_LATE -> DeskText.WHY_TOO_LATE;
            case WRONG_STATE -> DeskText.WHY_WRONG_STATE;
            case NOT_ALLOWED -> DeskText.WHY_NOT_ALLOWED;
            case NO_ACTOR -> DeskText.WHY_NO_ACTOR;
            case BAD_TEXT -> DeskText.WHY_BAD_TEXT;
            case WRONG_GROUND -> DeskText.WHY_WRONG_GROUND;
            case NO_PERSON -> DeskText.WHY_NO_PERSON;
            case NOTHING_NAMED -> DeskText.WHY_NOTHING_NAMED;
            case UNKNOWN_NAME -> DeskText.WHY_UNKNOWN_NAME;
            case DIFFERENT_COPIES -> DeskText.WHY_DIFFERENT_COPIES;
            case COPY_FIRST -> DeskText.WHY_COPY_FIRST;
            case ERASED_WITH_IT -> DeskText.WHY_ERASED_WITH_IT;
            case NOTHING_WITHHELD -> DeskText.WHY_NOTHING_WITHHELD;
            case LAW_KEEPS -> DeskText.WHY_LAW_KEEPS;
            case IDENTITY_NOT_CHECKED -> DeskText.WHY_IDENTITY_NOT_CHECKED;
            case THERE_IS_DATA -> DeskText.WHY_THERE_IS_DATA;
            case ONLY_KEPT_BY_LAW -> DeskText.WHY_ONLY_KEPT_BY_LAW;
            case KEY_REUSED -> DeskText.WHY_KEY_REUSED;
            case BAD_VALUE -> DeskText.WHY_BAD_VALUE;
            case WRONG_DAY -> DeskText.WHY_WRONG_DAY;
        };
    }
}
