package org.seloste.letters;

import org.seloste.statement.Field;
import org.seloste.statement.Form;

/** What the statement calls a form and what it asks. */
final class FormWords {
    private FormWords() {}

    static Form form(Speech speech, String key) {
        return speech.statement()
                .findForm(key)
                .orElseThrow(() -> new IllegalArgumentException("no form '%s'".formatted(key)));
    }

    /** The question as the form put it, or the field's own name where it did not ask. */
    static String label(Speech speech, Form form, String key) {
        Field field = speech.statement().field(key);
        return speech.say(
                form.fields().stream()
                        .filter(asked -> asked.field().equals(key))
                        .findFirst()
                        .map(asked -> asked.labelOf(field))
                        .orElseGet(field::name));
    }

    /** What was chosen, in words; anything else as it was typed. */
    static String value(Speech speech, Field field, String value) {
        return field.options().stream()
                .filter(option -> option.key().equals(value))
                .findFirst()
                .map(option -> speech.say(option.name()))
                .orElse(value);
    }
}
