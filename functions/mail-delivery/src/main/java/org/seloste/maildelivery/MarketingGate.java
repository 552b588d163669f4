package org.seloste.maildelivery;

import org.seloste.register.outbox.Owed;

import java.time.Instant;
import java.util.Optional;

/** The last look before marketing leaves: what was allowed when it was owed may not be any more. */
interface MarketingGate {
    /**
     * Why this may not be sent now; empty when it may.
     *
     * @throws RuntimeException when it cannot be found out: then nothing is sent
     */
    Optional<String> objection(Owed owed, Instant now);
}
