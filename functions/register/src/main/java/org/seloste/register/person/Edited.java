package org.seloste.register.person;

import java.time.LocalDate;

/** What became of an employee's edit. */
public sealed interface Edited {
    /**
     * It is stored.
     *
     * @param person id of the person
     * @param item id of what was added, or the empty text
     */
    record Done(String person, String item) implements Edited {}

    /**
     * It is not stored.
     *
     * @param why the reason
     * @param field key of the field, relationship or source that it is about, or the empty text
     */
    record Refused(Why why, String field) implements Edited {}

    /**
     * It is not stored: data would go with the next run by it, and for good, while whoever said it
     * did not say that they know.
     *
     * @param lastDay the day on which the time of the data, or of the first of it, would have ended
     */
    record GoesAtOnce(LocalDate lastDay) implements Edited {}

    /** Nobody of that id is in the register. */
    record Gone() implements Edited {}

    /** Why an edit is refused. */
    enum Why {
        /** The statement does not name it: nothing else may be stored. */
        NOT_IN_STATEMENT,
        /** The value is not what the field wants. */
        NOT_VALID,
        /** An address is added as an address, so that it leads to the person. */
        IS_ADDRESS,
        /** Something that is needed was not given. */
        MISSING,
        /** Processing is restricted (GDPR Art. 18(2)). */
        RESTRICTED,
        /** Such a source is only for people in the service of an organisation (S5.2). */
        ORGANISATION_ONLY,
        /** The address was erased on request and must not come back from such a source. */
        SUPPRESSED,
        /** A recipient outside the EEA, without a basis of the transfer (Art. 44). */
        NO_TRANSFER_BASIS,
        /** What it is about is not there, or was ended before. */
        NOT_OPEN,
        /** The end lies before the start. */
        WRONG_ORDER,
        /** The day lies ahead where it cannot, or further away than anything that is kept. */
        WRONG_DAY,
        /** Whoever was learnt of that long ago may not be kept any more (statement, section 4). */
        TIME_OVER
    }
}
