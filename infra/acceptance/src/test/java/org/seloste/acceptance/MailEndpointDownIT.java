package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seloste.statement.Form;
import org.seloste.statement.Statement;

import java.util.ArrayList;
import java.util.List;

/** The mail service is away for a while: nothing is lost, and nothing comes twice. */
final class MailEndpointDownIT {
    private static final int SENDERS = 20;

    @Test
    void everyMailArrivesOnce_whenTheMailEndpointWasDownForAWhile() throws Exception {
        try (Running running =
                Running.start(EditedStatement.of(Running.KUMU).withoutLimits().write())) {
            Control control = running.control();
            control.mailEndpoint(false);
            List<String> addresses = post(running);
            Control.pause(10_000);
            assertThat(control.mails()).isEmpty();
            control.mailEndpoint(true);
            for (String address : addresses) {
                assertThat(control.awaitMailsTo(address, 1)).as(address).hasSize(1);
            }
            Control.pause(2_000);
            assertThat(addresses)
                    .allSatisfy(address -> assertThat(control.mailsTo(address)).hasSize(1));
            assertThat(control.table("Outbox").findValuesAsText("sk"))
                    .noneMatch(key -> key.startsWith("M#"));
        }
    }

    private static List<String> post(Running running) {
        Statement statement = running.statement();
        Form form = statement.forms().getFirst();
        List<String> addresses = new ArrayList<>();
        for (int number = 0; number < SENDERS; number++) {
            String address = "sender-" + number + "@down.example";
            addresses.add(address);
            assertThat(
                            running.visitor()
                                    .post(
                                            "/forms/" + form.key(),
                                            Filled.form(statement, form, address),
                                            statement.defaultLanguage())
                                    .statusCode())
                    .isEqualTo(200);
        }
        return addresses;
    }
}
