package org.seloste.subjectrequest.link;

import org.seloste.register.cases.Opening;

import java.time.Instant;

/** What the link of a confirmation mail leads to. */
public interface Confirmations {
    /** What is behind it. Only looks. */
    Opening open(String token, Instant now);

    /** Confirms the request. Done twice it is done once. */
    Opening confirm(String token, Instant now);
}
