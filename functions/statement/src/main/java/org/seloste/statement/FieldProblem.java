package org.seloste.statement;

/** What can be wrong with a value that somebody gave. */
public enum FieldProblem {
    /** Nothing was given, and something must be. */
    REQUIRED,
    /** Longer than {@link Field#maxLength()}. */
    TOO_LONG,
    /** Characters that no text has: control characters, half a surrogate pair. */
    CONTROL_CHARACTERS,
    /** No e-mail address that mail could be sent to. */
    NOT_EMAIL,
    /** No telephone number. */
    NOT_PHONE,
    /** No http or https address. */
    NOT_URL,
    /** No IP address. */
    NOT_IP,
    /** None of the field's options. */
    NOT_CHOICE,
    /** No day of the calendar. */
    NOT_DATE,
    /** The form does not ask for this. */
    UNKNOWN_FIELD
}
