package org.seloste.formsubmission;

import org.seloste.formsubmission.link.Linked;
import org.seloste.register.Register;
import org.seloste.register.key.Purpose;
import org.seloste.register.person.Received;

import java.time.Instant;
import java.util.Optional;

/** The links of the register. */
record RegisterLinks(Register register) implements Linked {
    @Override
    public Optional<Received> find(String token, Instant now) {
        return register.submissions().find(token, now);
    }

    @Override
    public void confirmConsents(String token, Instant now) {
        register.submissions().confirmConsents(token, now);
    }

    @Override
    public void disown(String token, Instant now) {
        register.submissions().disown(token, now);
    }

    @Override
    public boolean isOurs(String token, Instant now) {
        return register.links().verify(Purpose.SUBMISSION, token, now).isPresent();
    }
}
