package org.seloste.register.key;

import java.util.Optional;

/**
 * What the link of a marketing mail leads to: one person at one address. It has no end, for a mail
 * can be found again after years.
 *
 * @param person the random id of the person
 * @param addressHash keyed hash of the address that was written to
 */
public record UnsubscribeId(String person, String addressHash) {
    /** Reads what a token carried; empty when it is something else. */
    public static Optional<UnsubscribeId> parse(String signed) {
        if (signed.length() <= RandomId.LENGTH || signed.charAt(RandomId.LENGTH) != '.') {
            return Optional.empty();
        }
        return Optional.of(
                new UnsubscribeId(
                        signed.substring(0, RandomId.LENGTH),
                        signed.substring(RandomId.LENGTH + 1)));
    }

    /** The link, for the mail. */
    public Link link() {
        return new Link(Purpose.UNSUBSCRIBE, signed());
    }

    /** The id as it is signed. */
    public String signed() {
        return person + "." + addressHash;
    }
}
