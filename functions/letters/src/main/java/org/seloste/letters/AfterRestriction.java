package org.seloste.letters;

/** What becomes of data on the day from which a restriction no longer holds. */
public enum AfterRestriction {
    /** It is used again. */
    USED(CaseText.LIFTED_TEXT),
    /** An objection of the person holds: it is not used again for all. */
    OBJECTED(CaseText.LIFTED_OBJECTED),
    /** The time to keep it is over by then: it is erased instead. */
    ERASED(CaseText.LIFTED_ERASED);

    private final CaseText text;

    AfterRestriction(CaseText text) {
        this.text = text;
    }

    /** How it is said. */
    CaseText text() {
        return text;
    }
}
