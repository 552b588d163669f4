package org.seloste.register.person;

/** What became of a step of a look. */
enum Progress {
    /** Something was done; there may be more. */
    DONE,
    /** Somebody got in between: read again. */
    LOST,
    /** There is nothing more to do now. */
    FINISHED,
    /** The time was up; another look goes on. */
    OVER
}
