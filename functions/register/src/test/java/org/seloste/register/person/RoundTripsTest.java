package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.TWO_MAILS;
import static org.seloste.register.testing.Example.submission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.ItemSize;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.Requests;
import org.seloste.register.testing.WithTables;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ExtendWith(WithTables.class)
final class RoundTripsTest {
    /** A write in a transaction costs two units; each of these items is within a kilobyte. */
    private static final int IN_A_TRANSACTION = 2;

    private static final int POINTER = 1;
    private static final int PERSON = 1;
    private static final int SUBMISSION = 1;
    private static final int SOURCE = 1;
    private static final int MAIL = 1;
    private static final int ENTRY = 1;

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
        assertWritten(
                POINTER + PERSON + SUBMISSION + SOURCE + 2 * MAIL + 2 * ENTRY, written(List.of()));
        assertThat(tables.requests().units("UpdateItem")).isEqualTo(1);
    }

    @Test
    void aLaterSubmissionTakesTheSameTwoRoundTrips() {
        submissions.receive(submission("a@example.com", "one"), TWO_MAILS, NOW);
        tables.requests().forget();
        List<Item> before = stored();

        submissions.receive(submission("a@example.com", "two"), TWO_MAILS, NOW);

        assertTwoRoundTrips();
        assertWritten(PERSON + SUBMISSION + SOURCE + 2 * MAIL + ENTRY, written(before));
        Requests requests = tables.requests();
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
        assertThat(tables.requests().written())
                .isEqualTo(POINTER + PERSON + SUBMISSION + SOURCE + 2 * MAIL + ENTRY);
    }

    @Test
    void aFormOfAShorterPeriodTakesNoMoreThanALaterOne() {
        submissions.receive(submission("a@example.com", "one"), TWO_MAILS, NOW);
        tables.requests().forget();

        submissions.receive(submission("visit", "a@example.com", "two", "2"), TWO_MAILS, NOW);

        assertTwoRoundTrips();
        assertThat(tables.requests().written())
                .isEqualTo(PERSON + SUBMISSION + SOURCE + 2 * MAIL + ENTRY);
    }

    @Test
    void noEntryOfTheIndexMovesWithALaterSubmissionOfTheDay() {
        submissions.receive(submission("a@example.com", "one"), TWO_MAILS, NOW);
        Item before = tables.persons().getFirst();

        submissions.receive(submission("a@example.com", "two"), TWO_MAILS, NOW);

        Item after = tables.persons().getFirst();
        assertThat(after.number("version")).isEqualTo(before.number("version") + 1);
        assertThat(after.text("dueAt")).isEqualTo(before.text("dueAt"));
        assertThat(after.text("dueShard")).isEqualTo(before.text("dueShard"));
    }

    /**
     * So many items in the transaction, and what DynamoDB takes for them. The local one does not
     * say: it reports four units for each begun kilobyte of all that a transaction writes to a
     * table, however many items that are; thus sixteen for both a first and a later submission.
     */
    private void assertWritten(int items, List<Item> written) {
        assertThat(tables.requests().written()).isEqualTo(items);
        assertThat(written).hasSize(items);
        assertThat(written.stream().mapToInt(ItemSize::writeUnits).sum())
                .isEqualTo(IN_A_TRANSACTION * items);
    }

    /** What is there that was not there like that before. */
    private List<Item> written(List<Item> before) {
        Set<Map<String, AttributeValue>> same =
                before.stream().map(Item::attributes).collect(Collectors.toSet());
        return stored().stream().filter(item -> !same.contains(item.attributes())).toList();
    }

    /** What transactions write; the counter of where forms come from is none of it. */
    private List<Item> stored() {
        return Stream.of(
                        tables.registerItems("A#", ""),
                        tables.registerItems("P#", ""),
                        tables.mails(),
                        tables.all("Journal"))
                .flatMap(List::stream)
                .toList();
    }

    private void assertTwoRoundTrips() {
        assertThat(tables.requests().names())
                .containsExactlyInAnyOrder("BatchGetItem", "UpdateItem", "TransactWriteItems")
                .endsWith("TransactWriteItems");
    }
}
