package org.seloste.register.key;

/** What a link leads to. A token for one purpose is worthless for another. */
public enum Purpose {
    /** The page of one submission, behind its confirmation mail. */
    SUBMISSION
}
