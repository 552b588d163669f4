package org.seloste.subjectrequest;

import org.seloste.register.Register;
import org.seloste.register.cases.AddressOpening;
import org.seloste.register.cases.Ask;
import org.seloste.register.cases.Asked;
import org.seloste.register.cases.Opening;
import org.seloste.subjectrequest.ask.Intake;
import org.seloste.subjectrequest.link.Addresses;
import org.seloste.subjectrequest.link.Confirmations;
import org.seloste.subjectrequest.link.Unsubscriptions;

import java.time.Instant;

/** What the parts of the function ask of the register, each for itself. */
final class RegisterLinks {
    private RegisterLinks() {}

    record Requests(Register register) implements Intake {
        @Override
        public Asked ask(Ask ask, String key, Instant now) {
            return register.cases().ask(ask, key, now);
        }

        @Override
        public void sendAgain(String resendToken, Instant now) {
            register.cases().sendAgain(resendToken, now);
        }
    }

    record Confirming(Register register) implements Confirmations {
        @Override
        public Opening open(String token, Instant now) {
            return register.cases().open(token, now);
        }

        @Override
        public Opening confirm(String token, Instant now) {
            return register.cases().confirm(token, now);
        }
    }

    record Unsubscribing(Register register) implements Unsubscriptions {
        @Override
        public boolean isOurs(String token, Instant now) {
            return register.cases().isUnsubscribeLink(token, now);
        }

        @Override
        public boolean unsubscribe(String token, Instant now) {
            return register.cases().unsubscribe(token, now).isPresent();
        }
    }

    record NewAddresses(Register register) implements Addresses {
        @Override
        public AddressOpening open(String token, Instant now) {
            return register.decisions().openAddress(token, now);
        }

        @Override
        public AddressOpening confirm(String token, Instant now) {
            return register.decisions().confirmAddress(token, now);
        }
    }
}
