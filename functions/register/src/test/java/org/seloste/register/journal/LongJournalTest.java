package org.seloste.register.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.journal.Written.START;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.journal.Verdict.Intact;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Duration;
import java.time.Instant;

/** By itself, since so many entries are not deleted one by one before another test. */
@ExtendWith(WithTables.class)
final class LongJournalTest {
    private static final int MANY = 3_500;

    private final LocalTables tables;

    LongJournalTest(LocalTables tables) {
        this.tables = tables;
    }

    @Test
    void manyEntriesAreSealedAndVerifiedPageByPage() {
        Written journal = new Written(tables);
        new ManyEntries(tables).write(MANY, START);
        Instant later = START.plus(Duration.ofHours(6));

        assertThat(journal.seal(later).entries()).isEqualTo(MANY);

        assertThat(journal.verify(later))
                .isInstanceOfSatisfying(
                        Intact.class,
                        intact -> {
                            assertThat(intact.entries()).isEqualTo(MANY);
                            assertThat(intact.seals()).isEqualTo(4);
                        });
    }
}
