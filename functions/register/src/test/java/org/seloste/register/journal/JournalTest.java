package org.seloste.register.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Transaction;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

@ExtendWith(WithTables.class)
final class JournalTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final LocalTables tables;

    JournalTest(LocalTables tables) {
        this.tables = tables;
    }

    @Test
    void anEntryLiesInTheBucketOfItsMonthUnderItsInstant() {
        Transaction transaction = tables.database().transaction();

        new Journal("Journal")
                .write(
                        transaction,
                        new Entry(Event.PERSON_ADDED, "person", Map.of("form", "contact")),
                        NOW);
        transaction.commit(Budget.of(Duration.ofSeconds(5)));

        Item entry = tables.all("Journal").getFirst();
        assertThat(entry.text("pk")).matches("J#2026-11#[0-3]");
        assertThat(entry.text("sk")).startsWith("2026-11-24T10:00:00.000Z#");
        assertThat(entry.text("event")).isEqualTo("PERSON_ADDED");
        assertThat(entry.texts("refs")).isEqualTo(Map.of("form", "contact"));
    }

    @Test
    void aMonthEndsInUtcWhereTheNextBegins() {
        Instant december = Instant.parse("2026-12-01T00:00:00Z");

        assertThat(Journal.month(december.minusMillis(1))).hasToString("2026-11");
        assertThat(Journal.month(december)).hasToString("2026-12");
    }

    @ParameterizedTest
    @EnumSource(names = {"DATA_VIEWED", "PERSON_ENTERED", "PERSON_EDITED"})
    void whatEmployeesLookAtOrWriteLiesInBucketsOfItsOwn(Event event) {
        Transaction transaction = tables.database().transaction();

        new Journal("Journal").write(transaction, new Entry(event, "person", Map.of()), NOW);
        transaction.commit(Budget.of(Duration.ofSeconds(5)));

        assertThat(tables.all("Journal").getFirst().text("pk")).matches("J#2026-11#L[0-3]");
    }
}
