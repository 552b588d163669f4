package org.seloste.register.cases;

/** The lists that the desk works through, the earliest day first. */
public enum Queue {
    /** What an answer is owed to. */
    OPEN,
    /** What nobody has confirmed yet. */
    UNCONFIRMED,
    /** What has a letter that no mail brings and that nobody has posted, open or closed. */
    TO_BE_POSTED
}
