package org.seloste.register.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seloste.register.journal.Written.START;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.key.Keys;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.Between;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

@ExtendWith(WithTables.class)
final class SealingTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final LocalTables tables;
    private final Written journal;

    SealingTest(LocalTables tables) {
        this.tables = tables;
        this.journal = new Written(tables);
    }

    @Test
    void whatIsYoungerThanAnHourIsNotSealedYet() {
        journal.entries(1, START);

        assertThat(journal.seal(START.plus(HOUR)).entries()).isZero();
        assertThat(journal.seal(START.plus(HOUR).plusSeconds(60)).entries()).isOne();
    }

    @Test
    void whatIsWrittenNearlyAnHourLateStillLiesUnderTheSealOfItsTime() {
        Instant now = START.plus(HOUR);
        journal.seal(now);
        journal.entry("late", START.plusSeconds(60));

        assertThat(journal.seal(now.plus(HOUR)).entries()).isOne();
        assertThat(journal.verify(now.plus(HOUR))).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void whatIsWrittenBehindASealIsNotSealedAfterwardsAndIsNamed() {
        journal.seal(START.plus(HOUR.multipliedBy(2)));
        journal.entry("too-late", START);

        assertThat(journal.seal(START.plus(HOUR.multipliedBy(3))).entries()).isZero();
        assertThat(journal.verify(START.plus(HOUR.multipliedBy(3))))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.change()).isEqualTo(Verdict.Change.ADDED));
    }

    @Test
    void anHourInWhichNothingHappenedIsSealedToo() {
        journal.seal(START);
        Sealed empty = journal.seal(START.plus(HOUR));

        assertThat(empty.seals()).isOne();
        assertThat(empty.entries()).isZero();
        assertThat(empty.until()).isEqualTo(START);
    }

    @Test
    void aSecondRunInTheSameMinuteSealsNothing() {
        journal.entries(3, START).seal(START.plus(HOUR.multipliedBy(2)));

        Sealed again = journal.seal(START.plus(HOUR.multipliedBy(2)).plusSeconds(59));

        assertThat(again.seals()).isZero();
        assertThat(again.finished()).isTrue();
        assertThat(journal.seals()).hasSize(1);
    }

    @Test
    void missedRunsAreCaughtUpAcrossMonths() {
        journal.seal(START);
        journal.entry("november", START.plus(Duration.ofDays(1)));
        journal.entry("december", START.plus(Duration.ofDays(20)));
        journal.entry("january", START.plus(Duration.ofDays(50)));

        Sealed late = journal.seal(START.plus(Duration.ofDays(60)));

        assertThat(late.entries()).isEqualTo(3);
        assertThat(journal.verify(START.plus(Duration.ofDays(60))))
                .isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void manyEntriesAreSealedInPartsAndOneMillisecondIsNotDivided() {
        for (int i = 0; i < 990; i++) {
            journal.put(entry(START.plusMillis(i), i));
        }
        for (int i = 990; i < 1030; i++) {
            journal.put(entry(START.plusMillis(990), i));
        }
        journal.put(entry(START.plusMillis(991), 1030));

        Sealed sealed = journal.seal(START.plus(HOUR.multipliedBy(2)));

        assertThat(sealed.entries()).isEqualTo(1031);
        assertThat(journal.seals())
                .extracting(seal -> seal.number("entries"))
                .containsExactly(1030L, 1L);
        assertThat(journal.verify(START.plus(HOUR.multipliedBy(2))))
                .isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void withoutTimeARunSealsNothingAndSaysThatItIsUnfinished() {
        journal.entries(1, START);

        Sealed none =
                journal.sealing(Example.keys())
                        .seal(START.plus(HOUR.multipliedBy(2)), Budget.of(Duration.ZERO));

        assertThat(none.finished()).isFalse();
        assertThat(none.seals()).isZero();
        assertThat(none.last()).isNull();
    }

    @Test
    void ofTwoRunsAtTheSameTimeOneSealsAndTheOtherGoesOnFromThere() {
        Instant now = START.plus(HOUR.multipliedBy(2));
        journal.entries(5, START);
        Database racing =
                new Database(
                        Between.on(tables.client(), () -> journal.seal(now.minusSeconds(600))));

        Sealed second =
                new Sealing(racing, Written.TABLE, Example.keys()).seal(now, Written.budget());

        assertThat(second.until()).isEqualTo(now.minus(HOUR));
        assertThat(journal.seals())
                .extracting(seal -> seal.number("number"))
                .containsExactly(1L, 2L);
        assertThat(journal.verify(now)).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void aSealThatIsNotOursIsNotBuiltUpon() {
        journal.seal(START);
        Item seal = journal.seals().getFirst();
        journal.put(Item.read(seal.attributes()).text("hash", "forged"));

        assertThatThrownBy(() -> journal.seal(START.plus(HOUR)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not ours");
    }

    @Test
    void aRotatedKeySealsOnAndTheOldSealsStayValid() {
        journal.entries(1, START).seal(START.plus(HOUR.multipliedBy(2)));
        Keys rotated =
                Example.keys(
                        """
                        {"lookup": ["1"], "link": ["2"], "1": "a seed for tests", "2": "new"}\
                        """);

        journal.sealing(rotated).seal(START.plus(HOUR.multipliedBy(3)), Written.budget());

        assertThat(journal.seals()).extracting(seal -> seal.text("key")).containsExactly("1", "2");
        assertThat(
                        new Verifier(tables.database(), Written.TABLE, rotated)
                                .verify(List.of(), START.plus(HOUR.multipliedBy(4))))
                .isInstanceOf(Verdict.Intact.class);
    }

    private static Item entry(Instant at, int number) {
        return Item.of(
                        "J#" + Journal.month(at) + "#" + number % 4,
                        Journal.sortable(at) + "#" + "%022d".formatted(number))
                .text("event", "PERSON_ADDED")
                .text("subject", "person");
    }
}
