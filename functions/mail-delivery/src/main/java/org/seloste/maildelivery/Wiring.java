package org.seloste.maildelivery;

import org.seloste.published.Published;
import org.seloste.register.Register;
import org.seloste.register.storage.Aws;

import java.time.InstantSource;
import java.util.Map;

/** Puts the function together from its environment. */
final class Wiring {
    private Wiring() {}

    static Delivery delivery(Map<String, String> environment, InstantSource time) {
        Settings settings = Settings.from(environment);
        Published published = Published.open(environment);
        Register register = Register.open(environment, published.statement());
        return new Delivery(
                register.outbox(),
                new Correspondence(published, register.keys(), settings),
                new RegisterGate(register.persons().marketing()),
                new SesMailSender(
                        SesClients.open(new Aws(environment)), settings.configurationSet()),
                time);
    }
}
