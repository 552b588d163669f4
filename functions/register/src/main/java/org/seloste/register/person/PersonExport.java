package org.seloste.register.person;

import java.util.stream.Stream;

/**
 * A copy of everything that is stored of a person (GDPR Art. 15(1), (3)). What may be long is read
 * page by page while the streams are used; each of them can be asked for again.
 */
public interface PersonExport {
    /**
     * How the person stands: fields with source and since, relationships, restrictions, the ban,
     * and how long what is kept. Of somebody who only reaches what came from their address, nothing
     * but the fields that it told.
     */
    PersonState state();

    /** Whether the person was erased, and only the least is kept because a law says so. */
    boolean isOnlyKeptByLaw();

    /** What was sent with forms. */
    Stream<Sent> submissions();

    /** The consents that were ticked, in force or not. */
    Stream<Consent> consents();

    /** The IP addresses that submissions came from. */
    Stream<SourceAddress> sourceAddresses();

    /** The services and changes to them. */
    Stream<Service> services();

    /** The vouchers. */
    Stream<Voucher> vouchers();

    /** What was given to whom (Art. 15(1)(c)). */
    Stream<Disclosure> disclosures();
}
