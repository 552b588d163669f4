package org.seloste.formsubmission.form;

import org.seloste.statement.FieldProblem;
import org.seloste.web.FormText;

/**
 * What can be wrong with what a form sent, for programs. Where Formspree's clients know a word for
 * it, it is that word.
 */
enum FaultCode {
    REQUIRED_FIELD_EMPTY(FormText.ERROR_REQUIRED),
    TOO_LONG(FormText.ERROR_TOO_LONG),
    TYPE_TEXT(FormText.ERROR_CHARACTERS),
    TYPE_EMAIL(FormText.ERROR_EMAIL),
    TYPE_PHONE(FormText.ERROR_PHONE),
    TYPE_URL(FormText.ERROR_URL),
    TYPE_IP(FormText.ERROR_IP),
    TYPE_CHOICE(FormText.ERROR_CHOICE),
    TYPE_DATE(FormText.ERROR_DATE),
    TYPE_CONSENT(FormText.ERROR_CONSENT),
    SEVERAL_VALUES(FormText.ERROR_SEVERAL),
    UNKNOWN_FIELD(FormText.ERROR_UNKNOWN),
    EMPTY(FormText.ERROR_EMPTY),
    NO_FILE_UPLOADS(FormText.ERROR_FILE),
    FORM_NOT_FOUND(FormText.ERROR_FORM),
    BLOCKED(FormText.TOO_MANY),
    TOO_FAST(FormText.TOO_FAST);

    private final FormText text;

    FaultCode(FormText text) {
        this.text = text;
    }

    /** What is wrong and what to do, for people. */
    FormText text() {
        return text;
    }

    static FaultCode of(FieldProblem problem) {
        return switch (problem) {
            case REQUIRED -> REQUIRED_FIELD_EMPTY;
            case TOO_LONG -> TOO_LONG;
            case CONTROL_CHARACTERS -> TYPE_TEXT;
            case NOT_EMAIL -> TYPE_EMAIL;
            case NOT_PHONE -> TYPE_PHONE;
            case NOT_URL -> TYPE_URL;
            case NOT_IP -> TYPE_IP;
            case NOT_CHOICE -> TYPE_CHOICE;
            case NOT_DATE -> TYPE_DATE;
            case UNKNOWN_FIELD -> UNKNOWN_FIELD;
        };
    }
}
