package org.seloste.register.key;

/**
 * What a link leads to. A token for one purpose is worthless for another.
 *
 * <p>An id whose link ends carries the end in itself: {@link TimedId}.
 */
public enum Purpose {
    /** The page of one submission, behind its confirmation mail. */
    SUBMISSION("submissions"),
    /** The button that confirms a request; ends. */
    CONFIRMATION("requests/confirm"),
    /** The form that asks for a fresh confirmation; stands on our own pages only. */
    RESEND("requests/resend"),
    /** A case's status page. */
    STATUS("requests/status"),
    /** The page of a person's data, ready to be downloaded; ends. */
    PACKAGE("packages"),
    /** The files of a package, once the code was right; stands on our own pages only, and ends. */
    GRANT("packages"),
    /** The page that stops marketing (RFC 8058). */
    UNSUBSCRIBE("unsubscribe"),
    /** The button that confirms the new address of a person who asked for the change; ends. */
    ADDRESS("addresses"),
    /** The button that confirms one more address, which an employee wrote down; ends. */
    FURTHER_ADDRESS("addresses");

    private final String path;

    Purpose(String path) {
        this.path = path;
    }

    /** Where its page is, without slashes around it; the token follows. */
    public String path() {
        return path;
    }
}
