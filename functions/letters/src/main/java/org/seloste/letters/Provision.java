package org.seloste.letters;

import org.seloste.statement.Texts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A provision of the GDPR as a language writes it. */
public final class Provision {
    private static final Pattern PARTS = Pattern.compile("(\\d+)(?:\\((\\d+)\\))?(?:\\((\\w)\\))?");

    private Provision() {}

    /**
     * A provision in words.
     *
     * @param provision as {@code 16}, {@code 12(5)} or {@code 17(3)(b)}
     */
    public static String say(Texts texts, String provision) {
        return texts.say(AnswerText.GDPR, article(texts, provision));
    }

    private static String article(Texts texts, String provision) {
        Matcher parts = PARTS.matcher(provision);
        if (!parts.matches() || parts.group(2) == null) {
            return provision;
        }
        return parts.group(3) == null
                ? texts.say(AnswerText.PARAGRAPH, parts.group(1), parts.group(2))
                : texts.say(AnswerText.POINT, parts.group(1), parts.group(2), parts.group(3));
    }
}
