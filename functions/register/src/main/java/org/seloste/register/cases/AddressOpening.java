package org.seloste.register.cases;

/** What is behind a link that confirms a person's address. */
public sealed interface AddressOpening {
    /**
     * The address waits to be confirmed.
     *
     * @param language of whoever it is for
     */
    record Waiting(String language) implements AddressOpening {}

    /**
     * It took the place of another one, now or before.
     *
     * @param language of whoever it is for
     */
    record Confirmed(String language) implements AddressOpening {}

    /**
     * It was added to others, now or before.
     *
     * @param language of whoever it is for
     */
    record Added(String language) implements AddressOpening {}

    /**
     * The link has ended, or another address was given since.
     *
     * @param language of whoever it was for
     */
    record Expired(String language) implements AddressOpening {}

    /** We never wrote that link, or what it led to is long gone. */
    record Unknown() implements AddressOpening {}
}
