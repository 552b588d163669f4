package org.seloste.web.page;

/**
 * The button that sends a form.
 *
 * @param label what pressing it does
 * @param style how it looks
 */
public record Button(String label, Style style) {
    /** How a button looks. */
    public enum Style {
        PRIMARY("button"),
        SECONDARY("button secondary"),
        DANGER("button danger");

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

    /** The button that cannot be undone. */
    public static Button danger(String label) {
        return new Button(label, Style.DANGER);
    }
}
