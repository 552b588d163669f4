package org.seloste.subjectrequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in the form of a page as a browser without scripts does. */
public final class Filling {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    private final TestFunction function;
    private final List<Map.Entry<String, String>> pairs = new ArrayList<>();

    private Filling(TestFunction function, String form) {
        this.function = function;
        Matcher hidden = HIDDEN.matcher(form);
        while (hidden.find()) {
            pairs.add(Map.entry(hidden.group(1), unescaped(hidden.group(2))));
        }
    }

    /** The first form of a page. */
    public static Filling of(TestFunction function, Told page) {
        return new Filling(function, forms(page).getFirst());
    }

    /** The form of a page that has that button. */
    public static Filling with(TestFunction function, Told page, String button) {
        String form =
                forms(page).stream()
                        .filter(text -> text.contains(button))
                        .findFirst()
                        .orElseThrow();
        return new Filling(function, form);
    }

    /** Fills in a field, or ticks a box. */
    public Filling set(String name, String value) {
        pairs.add(Map.entry(name, value));
        return this;
    }

    /** Presses the button that sends that value. */
    public Told press(String to) {
        pairs.add(Map.entry("_to", to));
        return function.ask(Asking.requests("POST").pairs(pairs));
    }

    /** Presses the one button of a form that asks for a fresh link. */
    public Told again() {
        return function.ask(Asking.resend("POST").pairs(pairs));
    }

    private static List<String> forms(Told page) {
        return Pattern.compile("<form .*?</form>", Pattern.DOTALL)
                .matcher(page.body())
                .results()
                .map(form -> form.group())
                .toList();
    }

    private static String unescaped(String html) {
        return html.replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
