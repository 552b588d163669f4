package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.TWO_MAILS;
import static org.seloste.register.testing.Example.submission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.Requests;
import org.seloste.register.testing.WithTables;

@ExtendWith(WithTables.class)
final class RoundTripsTest {
    private final LocalTables tables;
    private final Submissions submissions;

    RoundTripsTest(LocalTables tables) {
        this.tables = tables;
        this.submissions = tables.register().submissions();
    }

    @Test
    void aFirstSubmissionTakesALookUpBesideACounterAndOneTransaction() {
        submissions.receive(submission("a@example.com", "Hei"), TWO_MAILS, NOW);

        assertTwoRoundTrips();
        Requests requests = tables.requests();
        // Pointer 2, person 2 + index 1, submission 2, its source 2, two mails 4 + index 2,
        // two entries of the journal 4; the counter 1; the look-up of one key 1.
        assertThat(requests.units("TransactWriteItems")).isEqualTo(WRITES_OF_A_NEWCOMER);
        assertThat(requests.units("UpdateItem")).isEqualTo(1);
        assertThat(requests.units("BatchGetItem")).isEqualTo(1);
    }

    @Test
    void aLaterSubmissionTakesTheSameTwoRoundTrips() {
        submissions.receive(submission("a@example.com", "one"), TWO_MAILS, NOW);
        tables.requests().forget();

        submissions.receive(submission("a@example.com", "two"), TWO_MAILS, NOW);

        assertTwoRoundTrips();
        assertThat(tables.requests().units("TransactWriteItems")).isEqualTo(WRITES_OF_A_KNOWN);
    }

    private static final double WRITES_OF_A_NEWCOMER = 16;
    private static final double WRITES_OF_A_KNOWN = 12;

    private void assertTwoRoundTrips() {
        assertThat(tables.requests().names())
                .containsExactlyInAnyOrder("BatchGetItem", "UpdateItem", "TransactWriteItems")
                .endsWith("TransactWriteItems");
    }
}
