package org.seloste.web.page;

import org.jspecify.annotations.Nullable;

/**
 * The button that sends a form.
 *
 * @param label what pressing it does
 * @param style how it looks
 * @param name the name of what it sends of its own, if anything
 * @param value what it sends under that name
 * @param about what it is about, for those who hear it apart from what it stands beside; null where
 *     the label says it all
 */
public record Button(
        String label,
        Style style,
        @Nullable String name,
        @Nullable String value,
        @Nullable String about) {
    /** A button that sends nothing but the form. */
    public Button(String label, Style style) {
        this(label, style, null, null, null);
    }

    /** How a button looks. */
    public enum Style {
        PRIMARY("button"),
        SECONDARY("button secondary"),
        DANGER("button danger"),
        LINK("link");

        private final String classes;

        Style(String classes) {
            this.classes = classes;
        }

        /** The classes in the stylesheet. */
        public String classes() {
            return classes;
        }
    }

    /** The button of the thing one came to do. */
    public static Button primary(String label) {
        return new Button(label, Style.PRIMARY);
    }

    /** The button of something else that one may do. */
    public static Button secondary(String label) {
        return new Button(label, Style.SECONDARY);
    }

    /** The button that cannot be undone. */
    public static Button danger(String label) {
        return new Button(label, Style.DANGER);
    }

    /** A button that looks like a link, since it leads somewhere and does nothing. */
    public static Button link(String label) {
        return new Button(label, Style.LINK);
    }

    /** The same, telling which button it was. */
    public Button sending(String sentName, String sentValue) {
        return new Button(label, style, sentName, sentValue, about);
    }

    /** The same, saying what it is about to those who hear it alone. */
    public Button about(String matter) {
        return new Button(label, style, name, value, matter);
    }
}
