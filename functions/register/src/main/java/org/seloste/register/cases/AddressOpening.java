package org.seloste.register.cases;

/** What is behind a link that confirms a person's new address. */
public sealed interface AddressOpening {
    /**
     * The new address waits to be confirmed.
     *
     * @param request the case that it was corrected in
     */
    record Waiting(Case request) implements AddressOpening {}

    /**
     * It is confirmed, now or before.
     *
     * @param request the case that it was corrected in
     */
    record Confirmed(Case request) implements AddressOpening {}

    /** The link has ended, or another address was given since. */
    record Expired() implements AddressOpening {}

    /** We never wrote that link, or what it led to is long gone. */
    record Unknown() implements AddressOpening {}
}
