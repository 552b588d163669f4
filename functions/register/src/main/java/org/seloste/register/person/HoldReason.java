package org.seloste.register.person;

/** Why data stays though its time is over. */
public enum HoldReason {
    /** The person asked for it to stay (GDPR Art. 18(1)(b), (c)). */
    RESTRICTION,
    /** A request of the person is being dealt with, or its copy can still be fetched. */
    OPEN_CASE
}
