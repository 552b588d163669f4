package org.seloste.register.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.journal.Written.START;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.register.journal.Verdict.Intact;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Nobody sealed or pruned for years: an entry of evidence and a look in each of four months, from
 * November 2026 on.
 */
@ExtendWith(WithTables.class)
final class LongPauseTest {
    private static final int MONTHS = 4;

    /** Of the evidence, only February's time is not over. */
    private static final Instant LATER = Instant.parse("2030-02-28T12:00:00Z");

    private final Written journal;

    LongPauseTest(LocalTables tables) {
        this.journal = new Written(tables);
    }

    @BeforeEach
    void write() {
        for (int i = 0; i < MONTHS; i++) {
            Instant at = START.atZone(ZoneOffset.UTC).plusMonths(i).toInstant();
            journal.entry("p" + i, at);
            journal.entry(
                    new Entry(Event.DATA_VIEWED, "p" + i, Map.of("actor", "auli")),
                    at.plusSeconds(1));
        }
    }

    @Test
    void afterThreeYearsTheFirstMonthsLooksAreGoneAndItsEvidenceHasTimeUntilTheMonthIsOver() {
        Instant jump = START.atZone(ZoneOffset.UTC).plusYears(3).toInstant();
        journal.seal(jump);

        assertThat(journal.prune(jump).entries()).isEqualTo(MONTHS);

        assertThat(journal.items()).hasSize(MONTHS).allMatch(LongPauseTest::isEvidence);
        assertThat(journal.prune(Instant.parse("2029-11-30T22:00:00Z")).entries()).isOne();
    }

    @Test
    void oneRunLetsEveryMonthGoWhoseTimeIsOver() {
        journal.seal(LATER);

        Pruned pruned = journal.prune(LATER);

        assertThat(pruned.finished()).isTrue();
        assertThat(journal.items())
                .singleElement()
                .satisfies(item -> assertThat(item.text("sk")).startsWith("2027-02"));
        assertThat(journal.verify(LATER)).isInstanceOf(Intact.class);
    }

    @ParameterizedTest
    @ValueSource(ints = 12)
    void howeverLittleTimeARunHasTheNextOneGoesOn(int requests) {
        journal.seal(LATER);

        int runs = 0;
        int gone = 0;
        Pruned pruned;
        do {
            pruned = journal.pruning().prune(LATER, stepping(requests));
            gone += pruned.entries();
            assertThat(runs++).as("runs").isLessThan(500);
        } while (!pruned.finished());

        assertThat(runs).isGreaterThan(1);
        assertThat(gone).isEqualTo(2 * MONTHS - 1);
        assertThat(journal.items()).hasSize(1);
        assertThat(journal.verify(LATER)).isInstanceOf(Intact.class);
    }

    /** Over when it was looked at so often. */
    private static Budget stepping(int looks) {
        AtomicLong clock = new AtomicLong();
        return Budget.of(Duration.ofNanos(looks), clock::getAndIncrement);
    }

    private static boolean isEvidence(Item item) {
        return item.text("event").equals("SUBMISSION_RECEIVED");
    }
}
