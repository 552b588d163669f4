package org.seloste.register.person;

/** Whether a person may be sent marketing, and if not, why. */
public enum Marketing {
    /** A consent is confirmed, and nothing speaks against it. */
    ALLOWED,
    /** The register does not know the person any more, or not by that address. */
    GONE,
    /** No consent in force (statement, section 4). */
    NO_CONSENT,
    /** The person refused it (GDPR Art. 21(3)). */
    BANNED,
    /** Processing is restricted (Art. 18). */
    RESTRICTED,
    /** The person must first be told where we have the data from (Art. 14(3)(b)). */
    NOTICE_OWED
}
