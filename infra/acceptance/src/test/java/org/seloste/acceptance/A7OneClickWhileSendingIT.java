package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.seloste.statement.Form;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** A7: one click stops marketing, also what is on its way to the mail service. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class A7OneClickWhileSendingIT {
    private static final String EMAIL = "a7@example.com";
    private static final String BODY = "List-Unsubscribe";

    private Running running;

    @BeforeAll
    void start() throws Exception {
        running = Running.start(Running.KUMU);
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void a7_noMarketingReachesTheMailServiceAfterTheClick() {
        Desk desk = running.desk("auli");
        String person = consenting();
        assertThat(send(desk, person, "Yksi")).isTrue();
        Asker asker = running.asker(EMAIL);
        asker.newest(2);
        URI link = asker.link("unsubscribe");

        assertThat(asker.open(link).statusCode()).isEqualTo(200);
        assertThat(send(desk, person, "Kaksi")).as("looking changes nothing").isTrue();
        asker.newest(3);

        running.control().mailEndpoint(false);
        assertThat(send(desk, person, "Kolme")).as("owed while the service is down").isTrue();
        HttpResponse<String> click =
                running.visitor().post(link.getPath(), Map.of(BODY, "One-Click"), "fi");
        assertThat(click.statusCode()).isEqualTo(200);
        assertThat(click.headers().firstValue("set-cookie")).isEmpty();
        assertThat(send(desk, person, "Neljä")).as("banned at once").isFalse();
        running.control().mailEndpoint(true);
        running.control().fire("UnsentMailsHourly");
        Control.pause(3000);

        assertThat(asker.mails().stream().filter(A7OneClickWhileSendingIT::isMarketing)).hasSize(2);
    }

    private static boolean isMarketing(JsonNode mail) {
        return mail.get("kind").asText().equals("MARKETING_MESSAGE");
    }

    /** Somebody who ticked the consent and confirmed it from the mail. */
    private String consenting() {
        Form form = running.statement().forms().getFirst();
        running.visitor()
                .post(
                        "/forms/" + form.key(),
                        Filled.formWithConsents(running.statement(), form, EMAIL),
                        "fi");
        Asker asker = running.asker(EMAIL);
        asker.newest(1);
        URI link = asker.link("submissions");
        running.visitor().post(link.getPath(), Map.of("act", "confirm"), "fi");
        return Desk.done(
                        running.desk("auli")
                                .post(
                                        "/desk/persons/search",
                                        Map.of("email", EMAIL, "purpose", "marketing")))
                .json()
                .at("/persons/0/id")
                .asText();
    }

    /** The same words on the same day would be the same message. */
    private static boolean send(Desk desk, String person, String text) {
        return Desk.done(
                        desk.post(
                                "/desk/messages",
                                Map.of(
                                        "subject",
                                        "Uutiskirje",
                                        "text",
                                        text,
                                        "persons",
                                        List.of(person))))
                .json()
                .at("/results/0/sent")
                .asBoolean();
    }
}
