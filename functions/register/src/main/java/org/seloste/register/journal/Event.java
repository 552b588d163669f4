package org.seloste.register.journal;

/** What the journal knows to have happened. */
public enum Event {
    /** A form was sent and stored. */
    SUBMISSION_RECEIVED,
    /** The owner of the address said that the form was not sent by them; it was deleted. */
    SUBMISSION_DISOWNED,
    /** The owner of the address confirmed the consents of a form. */
    CONSENTS_CONFIRMED,
    /** A person entered the register. */
    PERSON_ADDED,
    /** A person left the register. */
    PERSON_REMOVED,
    /** A mail was handed to the mail service. */
    MAIL_SENT,
    /** A mail was refused for good. */
    MAIL_REFUSED,
    /** A mail was not sent, because its address had enough of them that day. */
    MAIL_WITHHELD
}
