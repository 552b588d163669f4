package org.seloste.statement;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A field that the statement allows to be stored.
 *
 * @param key its name in data and in forms
 * @param name its name for people, used as the label of forms and letters
 * @param type what a value must look like
 * @param maxLength the longest value, in characters (Unicode code points)
 * @param hint what helps to fill it in, if anything
 * @param autocomplete the HTML autocomplete token, if one fits (WCAG 1.3.5)
 * @param options the values to choose from, of a {@link Type#CHOICE}; otherwise empty
 */
public record Field(
        String key,
        LocalText name,
        Type type,
        int maxLength,
        @Nullable LocalText hint,
        @Nullable String autocomplete,
        List<Option> options) {
    public Field {
        options = List.copyOf(options);
    }

    /** What the value of a field must look like. */
    public enum Type {
        /** One line. */
        LINE,
        /** Several lines. */
        TEXT,
        /** An e-mail address, normalised by {@link EmailAddress}. */
        EMAIL,
        /** A telephone number, digits with an optional + and separators. */
        PHONE,
        /** An http or https address. */
        URL,
        /** An IP address; taken from the connection, never from a form. */
        IP,
        /** One of the options. */
        CHOICE,
        /** A calendar day, ISO 8601. */
        DATE
    }

    /**
     * A value to choose.
     *
     * @param key the value in data
     * @param name the value for people
     */
    public record Option(String key, LocalText name) {}
}
