package org.seloste.statement;

import java.util.Optional;

/**
 * An e-mail address.
 *
 * @param asTyped what mail is sent to: the local part as typed, the domain as A-labels
 * @param normalised what it is known by: lower case throughout
 */
public record EmailAddress(String asTyped, String normalised) {
    /** Reads an address as somebody typed it; empty when no mail could be sent there. */
    public static Optional<EmailAddress> parse(String typed) {
        throw new IllegalStateException(typed);
    }

    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
