package org.seloste.web.page;

import org.seloste.web.Problem.FieldError;

import java.util.List;

/**
 * What is wrong with a form, above its heading; it takes the focus, and its links lead to the
 * fields.
 *
 * @param heading that something is wrong
 * @param errors each wrong field, worded as beside the field
 */
public record ErrorSummary(String heading, List<FieldError> errors) {
    public ErrorSummary {
        errors = List.copyOf(errors);
    }
}
