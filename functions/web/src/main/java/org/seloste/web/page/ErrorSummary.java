package org.seloste.web.page;

import java.util.List;

/**
 * What is wrong with a form, above its heading; it takes the focus, and its links lead to the
 * fields.
 *
 * @param heading that something is wrong
 * @param errors each wrong field, worded as beside the field; no link where there is no field
 */
public record ErrorSummary(String heading, List<Span> errors) {
    public ErrorSummary {
        errors = List.copyOf(errors);
    }
}
