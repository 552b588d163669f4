package org.seloste.subjectrequest.link;

import java.time.Instant;
import java.util.Optional;

/** What the link of a marketing mail leads to. */
public interface Unsubscriptions {
    /** Whether the link is ours. Only looks. */
    boolean isOurs(String token, Instant now);

    /** The language of whom the link is for; empty when they are not there any more. */
    Optional<String> language(String token, Instant now);

    /** Bans marketing at once. Done twice it is done once; false when the link is not ours. */
    boolean unsubscribe(String token, Instant now);
}
