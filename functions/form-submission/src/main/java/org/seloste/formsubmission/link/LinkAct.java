package org.seloste.formsubmission.link;

import java.util.Locale;

/** What a button of the page does. */
enum LinkAct {
    CONFIRM,
    DISOWN,
    NONE;

    /** Its name in what the button sends. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LinkAct of(String word) {
        return switch (word) {
            case "confirm" -> CONFIRM;
            case "disown" -> DISOWN;
            default -> NONE;
        };
    }
}
