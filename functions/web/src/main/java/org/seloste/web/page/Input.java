package org.seloste.web.page;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.Field;

import java.util.List;

/**
 * A field of a form on a page: label, hint, error, field.
 *
 * @param id the id of the field, where links of the error summary lead
 * @param name its name in what is sent
 * @param label the question, with "optional" in it where it is
 * @param hint what helps to fill it in, if anything
 * @param error what is wrong with it and how to put it right, if anything
 * @param type what a value looks like
 * @param value what was typed before
 * @param required whether it must be filled in
 * @param autocomplete the HTML autocomplete token, if one fits
 * @param choices what to choose from, of a choice
 */
public record Input(
        String id,
        String name,
        String label,
        @Nullable String hint,
        @Nullable String error,
        Field.Type type,
        String value,
        boolean required,
        @Nullable String autocomplete,
        List<Choice> choices) {
    public Input {
        choices = List.copyOf(choices);
    }

    /** A field whose name stands but once in its form; its id is made of it. */
    public Input(
            String name,
            String label,
            @Nullable String hint,
            @Nullable String error,
            Field.Type type,
            String value,
            boolean required,
            @Nullable String autocomplete,
            List<Choice> choices) {
        this(idOf(name), name, label, hint, error, type, value, required, autocomplete, choices);
    }

    /** The id of the field of that name. */
    public static String idOf(String name) {
        return "field-" + name;
    }

    /**
     * One of the values to choose from.
     *
     * @param value the value in data
     * @param label the value for people
     */
    public record Choice(String value, String label) {}

    /** The ids of what describes it, for aria-describedby; null when nothing does. */
    public @Nullable String describedBy() {
        if (hint == null) {
            return error == null ? null : errorId();
        }
        return error == null ? hintId() : hintId() + " " + errorId();
    }

    /** The id of its hint. */
    public String hintId() {
        return id() + "-hint";
    }

    /** The id of its error. */
    public String errorId() {
        return id() + "-error";
    }

    /** The type of the HTML input; text where a stricter one would refuse what we accept. */
    public String htmlType() {
        return switch (type) {
            case EMAIL -> "email";
            case PHONE -> "tel";
            case URL -> "url";
            case DATE -> "date";
            case LINE, TEXT, IP, CHOICE -> "text";
        };
    }

    /** The keyboard that a phone shows; null for the one that goes with the type. */
    public @Nullable String inputMode() {
        return "one-time-code".equals(autocomplete) ? "numeric" : null;
    }
}
