package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.person.SubmissionsTest.only;
import static org.seloste.register.testing.Example.GONE;
import static org.seloste.register.testing.Example.LAST_DAY;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.submission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.Register;
import org.seloste.register.key.Purpose;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.Kept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@ExtendWith(WithTables.class)
final class ReadingTest {
    private final LocalTables tables;
    private final Register register;

    ReadingTest(LocalTables tables) {
        this.tables = tables;
        this.register = tables.register();
    }

    @Test
    void theOwnerOfTheAddressSeesWhatIsStored() {
        String token = receive(List.of("marketing"));

        assertThat(register.submissions().find(token, NOW))
                .contains(
                        new Received(
                                "contact",
                                "fi",
                                NOW,
                                new Kept(LocalDate.parse(LAST_DAY)),
                                Map.of("email", "a@example.com", "message", "Hei"),
                                List.of(
                                        new Received.Consent(
                                                "marketing", "Saa lähettää.", false))));
    }

    @Test
    void whatHasExpiredIsNotFoundThoughItIsStillStored() {
        String token = receive(List.of());

        assertThat(register.submissions().find(token, GONE.minusSeconds(1))).isPresent();
        assertThat(register.submissions().find(token, GONE)).isEmpty();
        assertThat(tables.submissions()).hasSize(1);
    }

    @Test
    void aConsentIsUnconfirmedUntilItIsConfirmedOnce() {
        String token = receive(List.of("marketing"));
        assertThat(only(tables.registerItems("P#", "C#")).text("state")).isEqualTo("UNCONFIRMED");

        register.submissions().confirmConsents(token, NOW.plusSeconds(60));
        register.submissions().confirmConsents(token, NOW.plusSeconds(120));

        assertThat(only(tables.registerItems("P#", "C#")).text("confirmedAt"))
                .isEqualTo("2026-11-23T22:31:00Z");
        assertThat(register.submissions().find(token, NOW).orElseThrow().consents())
                .allMatch(Received.Consent::confirmed);
        assertThat(tables.events()).containsOnlyOnce("CONSENTS_CONFIRMED");
    }

    @Test
    void whereNoConsentWasTickedThereIsNothingToConfirm() {
        String token = receive(List.of());

        register.submissions().confirmConsents(token, NOW);

        assertThat(tables.events()).doesNotContain("CONSENTS_CONFIRMED");
    }

    @Test
    void anExpiredConsentIsConfirmedNoMore() {
        String token = receive(List.of("marketing"));

        register.submissions().confirmConsents(token, GONE);

        assertThat(tables.events()).doesNotContain("CONSENTS_CONFIRMED");
    }

    private String receive(List<String> consents) {
        List<String> links = new ArrayList<>();
        Submission sent =
                submission(
                        "contact",
                        "a@example.com",
                        Map.of("message", "Hei"),
                        consents,
                        "k",
                        "192.0.2.1");
        register.submissions()
                .receive(
                        sent,
                        (kept, link) -> {
                            links.add(link);
                            return List.of();
                        },
                        NOW);
        return register.links().token(Purpose.SUBMISSION, links.getFirst());
    }
}
