package org.seloste.formsubmission.form;

import org.seloste.statement.FormCheck;
import org.seloste.web.Problem.FieldError;

import java.util.List;

/** Whether what was sent may be stored. */
sealed interface FormVerdict {
    /**
     * It may.
     *
     * @param complete what is stored
     */
    record Sound(FormCheck.Complete complete) implements FormVerdict {}

    /**
     * It may not.
     *
     * @param errors all that is wrong, in the form's order
     */
    record Unsound(List<FieldError> errors) implements FormVerdict {}
}
