package org.seloste.formsubmission.form;

import org.jspecify.annotations.Nullable;
import org.seloste.web.Problem.FieldError;
import org.seloste.web.body.SentFields;

import java.util.List;

/**
 * What somebody typed into a form before it is shown again, and what is wrong with it.
 *
 * @param fields what was sent
 * @param errors what is wrong
 */
record Typed(SentFields fields, List<FieldError> errors) {
    static final Typed NOTHING = new Typed(new SentFields(List.of()), List.of());

    Typed {
        errors = List.copyOf(errors);
    }

    /** What stood in that field. */
    String value(String name) {
        return fields.find(name).orElse("");
    }

    /** What is wrong with that field, or null. */
    @Nullable String error(String name) {
        return errors.stream()
                .filter(error -> name.equals(error.field()))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }
}
