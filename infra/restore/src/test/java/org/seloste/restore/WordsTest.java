package org.seloste.restore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seloste.register.journal.Event;
import org.seloste.register.restore.Redone;
import org.seloste.register.restore.Replayed;
import org.seloste.register.restore.Replayed.ForPeople;

import java.time.Instant;
import java.util.List;
import java.util.Map;

final class WordsTest {
    private static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void whatIsLostAndWhatPeopleHaveToDoIsSaid() {
        String said =
                Words.of(
                        new Replayed(
                                Map.of(Redone.LEFT, 2),
                                Map.of(Event.SUBMISSION_RECEIVED, 3),
                                List.of(
                                        new ForPeople(
                                                Event.FIELDS_CORRECTED,
                                                "person",
                                                "case",
                                                "phone",
                                                AT),
                                        new ForPeople(Event.PERSON_EDITED, "other", "", "", AT)),
                                List.of()));

        assertThat(said)
                .contains("LEFT=2", "SUBMISSION_RECEIVED=3", "3 forms were received since")
                .contains(AT + " FIELDS_CORRECTED (phone) of person person in case case")
                .endsWith(AT + " PERSON_EDITED of person other");
    }

    @Test
    void aTableThatMayNotBeUsedHasNoDeployLine() {
        String said =
                Words.notYet(new Replayed(Map.of(), Map.of(), List.of(), List.of("somebody")));

        assertThat(said).contains("somebody", "Do not use the table").doesNotContain("sam deploy");
    }

    @Test
    void theDeployLineNamesTableAndStream() {
        assertThat(Words.ready("Register-2", "2026-11-24T10:00:00.000"))
                .contains(
                        "RegisterTableName=Register-2"
                                + " RegisterStreamLabel=2026-11-24T10:00:00.000");
    }
}
