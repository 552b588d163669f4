package org.seloste.formsubmission.link;

import org.seloste.register.person.Received;

import java.time.Instant;
import java.util.Optional;

/** What the link of a confirmation mail leads to, and what its reader may do with it. */
public interface Linked {
    /** What was received; empty when the link is none of ours, or what it led to is gone. */
    Optional<Received> find(String token, Instant now);

    /** Makes the consents count that were ticked. Done twice it is done once. */
    void confirmConsents(String token, Instant now);

    /** Deletes what was received and what came of it. Done twice it is done once. */
    void disown(String token, Instant now);

    /** Whether we wrote the link, whatever became of what it led to. */
    boolean isOurs(String token, Instant now);
}
