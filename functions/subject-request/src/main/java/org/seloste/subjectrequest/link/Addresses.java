package org.seloste.subjectrequest.link;

import org.seloste.register.cases.AddressOpening;

import java.time.Instant;

/** What the link of a mail to a new address leads to. */
public interface Addresses {
    /** What is behind it. Only looks. */
    AddressOpening open(String token, Instant now);

    /** Confirms the address. Done twice it is done once. */
    AddressOpening confirm(String token, Instant now);
}
