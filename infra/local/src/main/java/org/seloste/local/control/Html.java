package org.seloste.local.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Markup. What is put into it is escaped, unless it is markup itself.
 *
 * @param markup the text of it
 */
record Html(String markup) {
    static final Html NOTHING = new Html("");

    private static final String HOLE = "{}";

    /** A template whose holes, written {@code {}}, are filled in order. */
    static Html of(String template, Object... values) {
        List<String> pieces = Arrays.asList(template.split("\\{}", -1));
        if (pieces.size() != values.length + 1) {
            throw new IllegalArgumentException(
                    "%d values for the holes of: %s".formatted(values.length, template));
        }
        StringBuilder text = new StringBuilder(pieces.getFirst());
        for (int n = 0; n < values.length; n++) {
            text.append(filled(values[n])).append(pieces.get(n + 1));
        }
        return new Html(text.toString());
    }

    /** The markup of each item, one after the other. */
    static <T> Html each(List<T> items, Function<T, Html> markup) {
        List<Html> all = new ArrayList<>();
        items.forEach(item -> all.add(markup.apply(item)));
        return of(HOLE, all);
    }

    /** The markup if the condition holds, else nothing. */
    static Html when(boolean condition, String template, Object... values) {
        return condition ? of(template, values) : NOTHING;
    }

    private static String filled(Object value) {
        return switch (value) {
            case Html html -> html.markup;
            case List<?> list -> String.join("", list.stream().map(Html::filled).toList());
            default -> escaped(String.valueOf(value));
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
