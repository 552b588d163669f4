package org.seloste.statement;

/** Where one right of a request stands. */
public enum RequestState {
    /** It came by another way than the form, and its sender's address needs no confirming. */
    RECEIVED(true),
    /** Nobody has confirmed yet that the address is the sender's. */
    AWAITING_CONFIRMATION(true),
    /** Confirmed, and waiting for the software or for a human. */
    IN_PROGRESS(true),
    /** The sender was asked who they are, on reasonable doubt (GDPR Art. 12(6)). */
    AWAITING_IDENTITY(true),
    /** A human extended the time limit (Art. 12(3)). */
    EXTENDED(true),
    /** Done as asked. */
    COMPLETED(false),
    /** Done in part; the rest was refused with reasons (Art. 12(4)). */
    PARTIALLY_COMPLETED(false),
    /** Refused with reasons (Art. 12(4)). */
    REFUSED(false),
    /** The register holds nothing about the sender. */
    NO_DATA(false),
    /** All of the person was erased, as the same request asked: nothing is left to do it with. */
    ANSWERED_BY_ERASURE(false),
    /** The same right of the same person was open already; that one is answered. */
    MERGED(false),
    /** The sender took it back. */
    WITHDRAWN(false),
    /** Nobody confirmed it in time. */
    EXPIRED_UNCONFIRMED(false);

    private final boolean open;

    RequestState(boolean open) {
        this.open = open;
    }

    /** Whether an answer is still owed. */
    public boolean isOpen() {
        return open;
    }
}
