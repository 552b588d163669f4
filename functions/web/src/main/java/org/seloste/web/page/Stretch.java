package org.seloste.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a text on a page.
 *
 * @param text what it says
 * @param whole whether it is the number of a request, which no line may cut
 */
public record Stretch(String text, boolean whole) {
    private static final Pattern NUMBER = Pattern.compile("\\b\\d{4}-[0-9A-Z]{6}\\b");

    /** A text from end to end. A copy of somebody's data has many, and hardly a number in them. */
    public static List<Stretch> of(String text) {
        if (text.indexOf('-') < 0) {
            return List.of(new Stretch(text, false));
        }
        List<Stretch> stretches = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        int done = 0;
        while (number.find()) {
            stretches.add(new Stretch(text.substring(done, number.start()), false));
            stretches.add(new Stretch(number.group(), true));
            done = number.end();
        }
        stretches.add(new Stretch(text.substring(done), false));
        return stretches;
    }
}
