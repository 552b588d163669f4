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

import java.time.Duration;

@ExtendWith(WithTables.class)
final class RoundTripsTest {
    /** A write in a transaction costs two units; each of these items is within a kilobyte. */
    private static final double IN_A_TRANSACTION = 2;

    private static final double POINTER = 1;
    private static final double PERSON = 1;
    private static final double SUBMISSION = 1;
    private static final double SOURCE = 1;
    private static final double MAIL = 1;
    private static final double ENTRY = 1;

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
        assertThat(requests.units("TransactWriteItems"))
                .isEqualTo(
                        IN_A_TRANSACTION
                                * (POINTER + PERSON + SUBMISSION + SOURCE + 2 * MAIL + 2 * ENTRY));
        assertThat(requests.units("UpdateItem")).isEqualTo(1);
    }

    @Test
    void aLaterSubmissionTakesTheSameTwoRoundTrips() {
        submissions.receive(submission("a@example.com", "one"), TWO_MAILS, NOW);
        tables.requests().forget();

        submissions.receive(submission("a@example.com", "two"), TWO_MAILS, NOW);

        assertTwoRoundTrips();
        Requests requests = tables.requests();
        assertThat((double) requests.written())
                .isEqualTo(PERSON + SUBMISSION + SOURCE + 2 * MAIL + ENTRY);
        assertThat(requests.units("UpdateItem")).isEqualTo(1);
        assertThat(requests.units("BatchGetItem")).isEqualTo(1);
    }

    @Test
    void whatMovesTheEndOfAPersonMovesThePointerInTheSameTransaction() {
        submissions.receive(submission("a@example.com", "one"), TWO_MAILS, NOW);
        tables.requests().forget();

        submissions.receive(
                submission("a@example.com", "two"), TWO_MAILS, NOW.plus(Duration.ofDays(1)));

        assertTwoRoundTrips();
        assertThat((double) tables.requests().written())
                .isEqualTo(POINTER + PERSON + SUBMISSION + SOURCE + 2 * MAIL + ENTRY);
    }

    @Test
    void aFormOfAShorterPeriodTakesNoMoreThanALaterOne() {
        submissions.receive(submission("a@example.com", "one"), TWO_MAILS, NOW);
        tables.requests().forget();

        submissions.receive(submission("visit", "a@example.com", "two", "2"), TWO_MAILS, NOW);

        assertTwoRoundTrips();
        assertThat((double) tables.requests().written())
                .isEqualTo(PERSON + SUBMISSION + SOURCE + 2 * MAIL + ENTRY);
    }

    private void assertTwoRoundTrips() {
        assertThat(tables.requests().names())
                .containsExactlyInAnyOrder("BatchGetItem", "UpdateItem", "TransactWriteItems")
                .endsWith("TransactWriteItems");
    }
}
