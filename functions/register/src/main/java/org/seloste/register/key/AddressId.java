package org.seloste.register.key;

import java.time.Instant;
import java.util.Optional;

/**
 * What the link leads to by which the owner of an address confirms that it is a person's.
 *
 * @param person the random id of the person
 * @param addressHash keyed hash of the address
 */
public record AddressId(String person, String addressHash) {
    /** Reads what a token carried; empty when it is something else. */
    public static Optional<AddressId> parse(String signed) {
        if (signed.length() <= RandomId.LENGTH || signed.charAt(RandomId.LENGTH) != '.') {
            return Optional.empty();
        }
        return Optional.of(
                new AddressId(
                        signed.substring(0, RandomId.LENGTH),
                        signed.substring(RandomId.LENGTH + 1)));
    }

    /** The link that works until an instant, for the mail. */
    public Link until(Instant end) {
        return Link.until(Purpose.FURTHER_ADDRESS, person + "." + addressHash, end);
    }
}
