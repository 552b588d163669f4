package org.seloste.register.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seloste.register.journal.Written.START;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.journal.Verdict.Broken;
import org.seloste.register.journal.Verdict.Change;
import org.seloste.register.journal.Verdict.Intact;
import org.seloste.register.journal.Verdict.What;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.Breaking;
import org.seloste.register.testing.Crashing;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Four looks, and six entries of evidence in November and three in December, all sealed. */
@ExtendWith(WithTables.class)
final class PruningTest {
    private static final Duration DAY = Duration.ofDays(1);

    /** Days end as they do in the statement's zone. */
    private static final Instant LOOKS_GO = Instant.parse("2028-11-30T22:00:00Z");

    private static final Instant NOVEMBER_GOES = Instant.parse("2029-11-30T22:00:00Z");
    private static final Instant DECEMBER_GOES = Instant.parse("2029-12-31T22:00:00Z");

    private final LocalTables tables;
    private final Written journal;

    PruningTest(LocalTables tables) {
        this.tables = tables;
        this.journal = new Written(tables);
    }

    @BeforeEach
    void writeAndSeal() {
        journal.entries(6, START);
        for (int i = 0; i < 4; i++) {
            journal.entry(
                    new Entry(Event.DATA_VIEWED, "p" + i, Map.of("actor", "auli")),
                    START.plusSeconds(i));
        }
        journal.seal(START.plus(DAY));
        journal.entries(3, START.plus(DAY.multipliedBy(20)));
        journal.seal(START.plus(DAY.multipliedBy(40)));
    }

    @Test
    void looksGoBeforeEvidenceAndEachMonthByItself() {
        assertThat(left(LOOKS_GO.minusMillis(1))).isEqualTo(13);
        assertThat(left(LOOKS_GO)).isEqualTo(9);
        assertThat(left(NOVEMBER_GOES.minusMillis(1))).isEqualTo(9);
        assertThat(left(NOVEMBER_GOES)).isEqualTo(3);
        assertThat(left(DECEMBER_GOES.minusMillis(1))).isEqualTo(3);
        assertThat(left(DECEMBER_GOES)).isZero();
    }

    @Test
    void theSealsStayAndTheJournalIsIntactAllTheWay() {
        assertCounted(LOOKS_GO, 9, 4);
        assertCounted(NOVEMBER_GOES, 3, 10);
        assertCounted(DECEMBER_GOES, 0, 13);
        assertThat(journal.seals()).hasSize(2);
    }

    @Test
    void whatIsGoneBehindSomethingThatIsThereIsMissedAlsoWhenASealLiesBetween() {
        Instant january = Instant.parse("2027-01-05T10:00:00Z");
        journal.entries(20, january);
        journal.seal(january.plus(DAY));
        List<Item> front =
                journal.items().stream()
                        .filter(item -> item.text("pk").startsWith("J#2027-01#"))
                        .toList();
        journal.entries(20, january.plus(DAY.multipliedBy(5)));
        journal.seal(january.plus(DAY.multipliedBy(60)));
        Instant gone = DECEMBER_GOES.plus(DAY.multipliedBy(40));
        assertThat(journal.prune(gone).finished()).isTrue();
        front.forEach(journal::put);

        assertThat(journal.verify(gone))
                .isInstanceOfSatisfying(
                        Broken.class,
                        broken -> assertThat(broken.change()).isEqualTo(Change.MISSING));
    }

    @Test
    void aSecondRunPrunesNothing() {
        assertThat(journal.prune(NOVEMBER_GOES).entries()).isEqualTo(10);

        assertThat(journal.prune(NOVEMBER_GOES)).isEqualTo(new Pruned(0, 0, true));
    }

    @Test
    void whatIsNotSealedYetDoesNotGo() {
        Instant later = DECEMBER_GOES.plus(DAY.multipliedBy(60));
        journal.entry("late", Instant.parse("2027-01-15T12:00:00Z"));

        assertThat(left(later)).isOne();
        journal.seal(later);
        assertThat(left(later)).isZero();
        assertThat(journal.verify(later)).isInstanceOf(Intact.class);
    }

    @Test
    void withoutTimeNothingGoesAndTheRunSaysThatItIsUnfinished() {
        Pruned none = journal.pruning().prune(NOVEMBER_GOES, Budget.of(Duration.ZERO));

        assertThat(none).isEqualTo(new Pruned(0, 0, false));
        assertThat(journal.items()).hasSize(13);
    }

    @Test
    void aMonthOfMoreEntriesThanOneTransactionDeletesGoesWhole() {
        new ManyEntries(tables).write(1000, START.plus(DAY.multipliedBy(60)));
        journal.seal(START.plus(DAY.multipliedBy(80)));
        Instant later = DECEMBER_GOES.plus(DAY.multipliedBy(31));

        assertThat(journal.prune(later).entries()).isEqualTo(1013);
        assertThat(journal.verify(later)).isInstanceOf(Intact.class);
    }

    @Test
    void whereverARunIsEndedTheJournalIsIntactAndTheNextOneGoesOn() {
        int runs = 0;
        while (isEnded(Breaking.after(tables.client(), 1))) {
            runs++;
            if (journal.items().size() < 13) {
                assertThat(journal.verify(NOVEMBER_GOES)).isInstanceOf(Intact.class);
            }
        }

        assertThat(runs).isGreaterThan(3);
        assertCounted(NOVEMBER_GOES, 3, 10);
    }

    @Test
    void aRunThatDiesRightAfterAWriteIsGoneOnWith() {
        int runs = 0;
        while (isEnded(Crashing.after(1, tables.client()))) {
            runs++;
        }

        assertThat(runs).isGreaterThan(3);
        assertCounted(NOVEMBER_GOES, 3, 10);
    }

    @Test
    void anEntryThatCameIntoAPrunedBucketIsNamed() {
        Item first = journal.items().getFirst();
        journal.prune(NOVEMBER_GOES);
        Item added = Written.at(first, "2026-11-24T10:03:30.000Z#AAAAAAAAAAAAAAAAAAAAAA");
        journal.put(added);

        assertThat(journal.verify(NOVEMBER_GOES))
                .isEqualTo(broken(What.ENTRY, Change.ADDED, added));
    }

    @Test
    void ofABucketThatIsBeingPrunedOnlyItsFrontMayBeGone() {
        List<Item> bucket = List.of(november("A"), november("B"), november("C"));
        bucket.forEach(journal::put);
        journal.seals().forEach(journal::delete);
        journal.seal(START.plus(DAY.multipliedBy(40)));
        journal.put(mark(NOVEMBER_GOES));

        journal.delete(bucket.get(1));
        assertThat(journal.verify(NOVEMBER_GOES))
                .isEqualTo(broken(What.ENTRY, Change.MISSING, bucket.get(1)));

        journal.delete(bucket.get(0));
        assertThat(journal.verify(NOVEMBER_GOES)).isInstanceOf(Intact.class);
    }

    @Test
    void aMonthEmptiedBeforeItsTimeIsNamed() {
        List<Item> december = december();
        december.forEach(journal::delete);
        journal.prune(NOVEMBER_GOES);

        assertThat(journal.verify(NOVEMBER_GOES))
                .isEqualTo(broken(What.ENTRY, Change.MISSING, december.getFirst()));
    }

    @Test
    void aMarkForgedOverAMonthEmptiedBeforeItsTimeIsNamedAndNotBuiltUpon() {
        journal.prune(NOVEMBER_GOES);
        december().forEach(journal::delete);
        Item forged =
                Written.at(mark("EVIDENCE#2026-11"), "EVIDENCE#2026-12")
                        .text("due", "2029-12-31T22:00:00.000Z")
                        .text("at", "2029-12-31T22:00:00.000Z");
        journal.put(forged);

        assertThat(journal.verify(NOVEMBER_GOES))
                .isEqualTo(broken(What.MARK, Change.CHANGED, forged));
        assertThatThrownBy(() -> journal.prune(NOVEMBER_GOES)).hasMessageContaining("not ours");
    }

    @Test
    void aMarkMadeBeforeTheTimeWasOverIsNamedAlthoughItIsOurs() {
        Item early = mark(NOVEMBER_GOES.minusMillis(1));
        journal.put(early);

        assertThat(journal.verify(NOVEMBER_GOES))
                .isEqualTo(broken(What.MARK, Change.CHANGED, early));
    }

    @Test
    void aMarkUnderAKeyThatTheSecretLacksIsNamed() {
        Item mark = mark(NOVEMBER_GOES).text("key", "9");
        journal.put(mark);

        assertThat(journal.verify(NOVEMBER_GOES))
                .isEqualTo(broken(What.MARK, Change.KEY_UNKNOWN, mark));
    }

    @Test
    void aMarkThatCannotBeReadIsNamed() {
        Item mark = Item.of("PRUNED", "whatever");
        journal.put(mark);

        assertThat(journal.verify(NOVEMBER_GOES))
                .isEqualTo(broken(What.MARK, Change.CHANGED, mark));
    }

    @Test
    void withoutItsMarkWhatWasPrunedIsMissing() {
        Item first =
                journal.items().stream()
                        .filter(item -> item.text("event").equals("SUBMISSION_RECEIVED"))
                        .findFirst()
                        .orElseThrow();
        journal.prune(NOVEMBER_GOES);
        journal.delete(mark("EVIDENCE#2026-11"));

        assertThat(journal.verify(NOVEMBER_GOES))
                .isEqualTo(broken(What.ENTRY, Change.MISSING, first));
    }

    private int left(Instant now) {
        journal.prune(now);
        return journal.items().size();
    }

    private void assertCounted(Instant now, int entries, int pruned) {
        journal.prune(now);
        assertThat(journal.verify(now))
                .isInstanceOfSatisfying(
                        Intact.class,
                        intact -> {
                            assertThat(intact.entries()).isEqualTo(entries);
                            assertThat(intact.pruned()).isEqualTo(pruned);
                        });
    }

    private boolean isEnded(DynamoDbClient client) {
        Pruning pruning =
                new Pruning(
                        new Database(client), Written.TABLE, Example.keys(), Example.statement());
        try {
            pruning.prune(NOVEMBER_GOES, Written.budget());
            return false;
        } catch (Breaking.Broken | Crashing.Crash _) {
            return true;
        }
    }

    private List<Item> december() {
        return journal.items().stream()
                .filter(item -> item.text("sk").startsWith("2026-12"))
                .toList();
    }

    /** Of one and the same bucket. */
    private static Item november(String id) {
        return Item.of("J#2026-11#0", "2026-11-01T00:00:00.000Z#" + id.repeat(22))
                .text("event", "MAIL_SENT")
                .text("subject", id);
    }

    private Item mark(String key) {
        return journal.marks().stream()
                .filter(mark -> mark.text("sk").equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** One of November's evidence, made at that instant with our key. */
    private static Item mark(Instant at) {
        Mark mark =
                Mark.of(
                        Shelf.EVIDENCE,
                        YearMonth.of(2026, 11),
                        NOVEMBER_GOES,
                        at,
                        Example.keys().current());
        return Item.read(new MarkItems(Written.TABLE).put(mark).item());
    }

    private static Broken broken(What what, Change change, Item item) {
        return new Broken(what, change, item.text("pk") + " / " + item.text("sk"));
    }
}
