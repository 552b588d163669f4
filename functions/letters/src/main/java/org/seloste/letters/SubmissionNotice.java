package org.seloste.letters;

import java.time.LocalDate;
import java.util.List;

/**
 * Tells the company that a form was sent.
 *
 * @param form key of the form
 * @param receivedOn the day it was received, in the statement's zone
 * @param values what was sent, in the form's order; empty where the statement wants only a notice
 */
public record SubmissionNotice(String form, LocalDate receivedOn, List<Value> values)
        implements Letter {
    public SubmissionNotice {
        values = List.copyOf(values);
    }

    /**
     * A value that was sent.
     *
     * @param field key of the field
     * @param value what was typed
     */
    public record Value(String field, String value) {}

    @Override
    public String kind() {
        return "SUBMISSION_NOTICE";
    }

    @Override
    public String subject(Speech speech) {
        throw new IllegalStateException(form);
    }

    @Override
    public String preheader(Speech speech) {
        throw new IllegalStateException(form);
    }

    @Override
    public List<Block> blocks(Speech speech) {
        throw new IllegalStateException(form);
    }
}
