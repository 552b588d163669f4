package org.seloste.formsubmission.form;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a box to tick sent. Only what clearly says so is a consent (GDPR Art. 4(11)). */
enum Tick {
    YES,
    NO,
    UNCLEAR;

    private static final Set<String> TICKED = Set.of("on", "1", "true", "yes");
    private static final Set<String> UNTICKED = Set.of("", "off", "0", "false", "no");

    /** Several values are a box with a hidden "no" before it, as some frameworks write it. */
    static Tick of(List<String> values) {
        List<String> words =
                values.stream().map(value -> value.strip().toLowerCase(Locale.ROOT)).toList();
        if (!words.stream().allMatch(word -> TICKED.contains(word) || UNTICKED.contains(word))) {
            return UNCLEAR;
        }
        return words.stream().anyMatch(TICKED::contains) ? YES : NO;
    }
}
