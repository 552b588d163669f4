package org.seloste.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A text with parameters in braces. */
public final class Template {
    private final String text;

    public Template(String text) {
        this.text = text;
    }

    /** What stands between braces, in order, repeated when it is. */
    public List<String> placeholders() {
        List<String> found = new ArrayList<>();
        fill(
                placeholder -> {
                    found.add(placeholder);
                    return "";
                });
        return found;
    }

    /**
     * The text with each placeholder replaced.
     *
     * @param value gives the value of what stands between braces
     */
    public String fill(UnaryOperator<String> value) {
        int open = text.indexOf('{');
        if (open < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int done = 0;
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            filled.append(text, done, open).append(value.apply(text.substring(open + 1, close)));
            done = close + 1;
            open = text.indexOf('{', done);
        }
        return filled.append(text, done, text.length()).toString();
    }
}
