package org.seloste.web.body;

/** Thrown for a body that no form sends; says why, and nothing of what was in it. */
public final class UnreadableBody extends Exception {
    /** Why a body cannot be read. */
    public enum Reason {
        /** It says more than {@link Bodies#LONGEST}, or is too long to be read at all. */
        TOO_LARGE,
        /** Its media type or charset is none that forms use. */
        UNSUPPORTED_MEDIA_TYPE,
        /** It is not what its media type says: cut off, badly escaped or not UTF-8. */
        MALFORMED,
        /** It has more fields than any form. */
        TOO_MANY_FIELDS,
        /** A JSON field comes twice, and which one counts would be a guess. */
        DUPLICATE_FIELD,
        /** A JSON value is a list or an object. */
        NOT_A_PLAIN_VALUE,
        /** It brings a file. */
        FILE
    }

    private final Reason reason;

    UnreadableBody(Reason reason) {
        // No stack: anybody can make as many of these as they like.
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    /** Why it cannot be read. */
    public Reason reason() {
        return reason;
    }
}
