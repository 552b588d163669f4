package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.util.List;
import java.util.Map;

/** What Time to Live takes before the sweep does is told and cleaned up after. */
final class ExpiryWitnessIT {
    private static final String EMAIL = "left@witness.example";

    @Test
    void whatBelongsToARootThatTimeToLiveTookGoesToo_andTheJournalCountsIt() throws Exception {
        try (Running running = Running.start(Running.KUMU)) {
            TimeToLive timeToLive = new TimeToLive(running);
            running.control().mailEndpoint(false);
            send(running);

            String person = timeToLive.takeRoot(EMAIL);

            Map<String, AttributeValue> refs =
                    timeToLive.told(person, 1).getFirst().get("refs").m();
            assertThat(refs.get("what").s()).isEqualTo("PERSON");
            assertThat(refs.get("SUBMISSIONS").s()).isEqualTo("1");
            assertThat(refs.get("IP_ADDRESSES").s()).isEqualTo("1");
            assertThat(refs.get("MAILS").s()).isEqualTo("2");
            assertThat(running.items("Register"))
                    .noneMatch(item -> item.get("pk").s().startsWith("P#"));
            assertThat(running.items("Outbox"))
                    .noneMatch(item -> item.get("pk").s().equals(person));
        }
    }

    @Test
    void countersAndOurOwnDeletionsAreNotTold() throws Exception {
        try (Running running = Running.start(Running.KUMU)) {
            TimeToLive timeToLive = new TimeToLive(running);
            send(running);
            Asker asker = running.asker(EMAIL);
            asker.newest(1);
            running.visitor()
                    .post(asker.link("submissions").getPath(), Map.of("act", "disown"), "fi");
            String counter =
                    running.items("Register").stream()
                            .map(item -> item.get("pk").s())
                            .filter(pk -> pk.startsWith("IP#"))
                            .findFirst()
                            .orElseThrow();
            timeToLive.expire(counter, "@");
            send(running);
            String person = timeToLive.takeRoot(EMAIL);

            timeToLive.told(person, 1);

            assertThat(told(running)).hasSize(1);
        }
    }

    private static void send(Running running) {
        assertThat(
                        running.visitor()
                                .post(
                                        "/forms/contact",
                                        Filled.form(
                                                running.statement(),
                                                running.statement().forms().getFirst(),
                                                EMAIL),
                                        "fi")
                                .statusCode())
                .isEqualTo(200);
    }

    private static List<Map<String, AttributeValue>> told(Running running) {
        return running.items("Journal").stream()
                .filter(entry -> entry.get("event") != null)
                .filter(entry -> entry.get("event").s().equals("TTL_REMOVED"))
                .toList();
    }
}
