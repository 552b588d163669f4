package org.seloste.register.cases;

/** By which way a request came; no form is prescribed for it (GDPR Art. 12). */
public enum Channel {
    /** The page on our site. */
    FORM,
    /** The same as an API call. */
    API,
    /** A letter by post. */
    LETTER,
    /** A telephone call. */
    PHONE,
    /** A mail to the company. */
    MAIL,
    /** Said to somebody of the company. */
    IN_PERSON,
    /** The button in a marketing mail (RFC 8058). */
    ONE_CLICK;

    /** Whether an employee wrote the request down, and whoever is behind it is for them to find. */
    public boolean isRecorded() {
        return switch (this) {
            case LETTER, PHONE, MAIL, IN_PERSON -> true;
            case FORM, API, ONE_CLICK -> false;
        };
    }
}
