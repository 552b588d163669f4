package org.seloste.maildelivery;

import org.seloste.register.outbox.Owed;
import org.seloste.register.person.Marketing;
import org.seloste.register.person.MarketingCheck;
import org.seloste.statement.EmailAddress;

import java.time.Instant;
import java.util.Optional;

/**
 * Asks the register whether the person may be marketed to now.
 *
 * @param check asks it
 */
record RegisterGate(MarketingCheck check) implements MarketingGate {
    @Override
    public Optional<String> objection(Owed owed, Instant now) {
        Marketing answer =
                EmailAddress.parse(owed.mail().to())
                        .map(to -> check.of(owed.key().subject(), to, now))
                        .orElse(Marketing.GONE);
        return switch (answer) {
            case ALLOWED -> Optional.empty();
            case GONE -> Optional.of("gone");
            case NO_CONSENT -> Optional.of("no-consent");
            case BANNED -> Optional.of("banned");
            case RESTRICTED -> Optional.of("restricted");
            case NOTICE_OWED -> Optional.of("notice-owed");
        };
    }
}
