package org.seloste.letters;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A provision of the GDPR as a language writes it. */
final class Provision {
    private static final Pattern PARTS = Pattern.compile("(\\d+)(?:\\((\\d+)\\))?(?:\\((\\w)\\))?");

    private Provision() {}

    /**
     * A provision in words.
     *
     * @param provision as {@code 16}, {@code 12(5)} or {@code 17(3)(b)}
     */
    static String say(Speech speech, String provision) {
        return speech.say(AnswerText.GDPR, article(speech, provision));
    }

    private static String article(Speech speech, String provision) {
        Matcher parts = PARTS.matcher(provision);
        if (!parts.matches() || parts.group(2) == null) {
            return provision;
        }
        return parts.group(3) == null
                ? speech.say(AnswerText.PARAGRAPH, parts.group(1), parts.group(2))
                : speech.say(AnswerText.POINT, parts.group(1), parts.group(2), parts.group(3));
    }
}
