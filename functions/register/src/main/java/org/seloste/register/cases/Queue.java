package org.seloste.register.cases;

/** The lists that the desk works through, the earliest due day first. */
public enum Queue {
    /** What an answer is owed to. */
    OPEN,
    /** What nobody has confirmed yet. */
    UNCONFIRMED
}
