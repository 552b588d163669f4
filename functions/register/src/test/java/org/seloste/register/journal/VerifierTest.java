package org.seloste.register.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seloste.register.journal.Written.START;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.journal.Verdict.Broken;
import org.seloste.register.journal.Verdict.Change;
import org.seloste.register.journal.Verdict.Intact;
import org.seloste.register.journal.Verdict.What;
import org.seloste.register.key.KeyRing;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Nine entries under three seals; each test does what somebody with the table could do. */
@ExtendWith(WithTables.class)
final class VerifierTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant NOW = START.plus(HOUR.multipliedBy(5));

    private final LocalTables tables;
    private final Written journal;
    private Sealed last = new Sealed(0, 0, null, null, true);

    VerifierTest(LocalTables tables) {
        this.tables = tables;
        this.journal = new Written(tables);
    }

    @BeforeEach
    void sealThreeHours() {
        for (int hour = 0; hour < 3; hour++) {
            Instant begin = START.plus(HOUR.multipliedBy(hour));
            journal.entries(3, begin);
            last = journal.seal(begin.plus(HOUR.multipliedBy(2)));
        }
    }

    @Test
    void aJournalAsItWasWrittenIsIntact() {
        assertThat(journal.verify(NOW))
                .isInstanceOfSatisfying(
                        Intact.class,
                        intact -> {
                            assertThat(intact.entries()).isEqualTo(9);
                            assertThat(intact.seals()).isEqualTo(3);
                            assertThat(intact.to()).isEqualTo(START.plus(HOUR.multipliedBy(3)));
                            assertThat(intact.last()).isEqualTo(last.last());
                        });
    }

    @Test
    void whatIsNotSealedYetIsNoFault() {
        journal.entry("late", START.plus(HOUR.multipliedBy(4)));

        assertThat(journal.verify(NOW)).isInstanceOf(Intact.class);
    }

    @Test
    void aJournalWithoutSealsIsIntactAsFarAsItIsSealed() {
        journal.seals().forEach(journal::delete);

        assertThat(journal.verify(NOW)).isEqualTo(new Intact(null, null, 0, 0, 0, null));
    }

    @Test
    void aChangedSubjectIsNamed() {
        Item entry = journal.items().get(4);
        journal.put(Item.read(entry.attributes()).text("subject", "somebody-else"));

        assertThat(journal.verify(NOW)).isEqualTo(entry(Change.CHANGED, entry));
    }

    @Test
    void aChangedReferenceIsNamed() {
        Item entry = journal.items().get(2);
        journal.put(Item.read(entry.attributes()).texts("refs", Map.of("form", "other")));

        assertThat(journal.verify(NOW)).isEqualTo(entry(Change.CHANGED, entry));
    }

    @Test
    void anAttributeThatWeNeverWriteIsAChange() {
        Item entry = journal.items().get(8);
        journal.put(Item.read(entry.attributes()).seconds("expiresAt", NOW));

        assertThat(journal.verify(NOW)).isEqualTo(entry(Change.CHANGED, entry));
    }

    @Test
    void theFirstOfSeveralChangesIsNamed() {
        for (Item entry : List.of(journal.items().get(7), journal.items().get(3))) {
            journal.put(Item.read(entry.attributes()).text("event", "MAIL_SENT"));
        }

        assertThat(journal.verify(NOW)).isEqualTo(entry(Change.CHANGED, journal.items().get(3)));
    }

    @Test
    void aRemovedEntryIsNamed() {
        Item entry = journal.items().get(5);
        journal.delete(entry);

        assertThat(journal.verify(NOW)).isEqualTo(entry(Change.MISSING, entry));
    }

    @Test
    void allEntriesGoneNamesTheFirst() {
        List<Item> entries = journal.items();
        entries.forEach(journal::delete);

        assertThat(journal.verify(NOW)).isEqualTo(entry(Change.MISSING, entries.getFirst()));
    }

    @Test
    void anInsertedEntryIsNamed() {
        Item added =
                Item.of("J#2026-11#1", "2026-11-24T11:01:30.000Z#AAAAAAAAAAAAAAAAAAAAAA")
                        .with(content(journal.items().getFirst()));
        journal.put(added);

        assertThat(journal.verify(NOW)).isEqualTo(entry(Change.ADDED, added));
    }

    @Test
    void anEntryInsertedIntoAnHourInWhichNothingHappenedIsNamed() {
        journal.seal(NOW);
        Item added =
                Item.of("J#2026-11#1", "2026-11-24T13:30:00.000Z#AAAAAAAAAAAAAAAAAAAAAA")
                        .with(content(journal.items().getFirst()));
        journal.put(added);

        assertThat(journal.verify(NOW)).isEqualTo(entry(Change.ADDED, added));
    }

    @Test
    void anEntryMovedToAnotherInstantIsReordered() {
        Item entry = journal.items().get(3);
        Item moved = Written.at(entry, entry.text("sk").replace("T11:00", "T11:30"));
        journal.delete(entry);
        journal.put(moved);

        assertThat(journal.verify(NOW)).isEqualTo(entry(Change.REORDERED, entry));
    }

    @Test
    void twoEntriesThatChangedPlacesAreReordered() {
        Item first = journal.items().get(3);
        Item second = journal.items().get(4);
        journal.put(Item.of(first.text("pk"), first.text("sk")).with(content(second)));
        journal.put(Item.of(second.text("pk"), second.text("sk")).with(content(first)));

        assertThat(journal.verify(NOW)).isEqualTo(entry(Change.REORDERED, first));
    }

    @Test
    void aSealRewrittenToFitIsFoundBecauseItsKeyIsMissing() {
        Item entry = journal.items().get(4);
        journal.delete(entry);
        Item seal = journal.seals().get(1);
        String without = seal.text("lines").replaceFirst(entry.text("sk") + "[^\\n]*\\n?", "");
        Seal forged =
                SealItems.read(Item.read(seal.attributes()).text("lines", without)).orElseThrow();
        Seal resigned =
                new Seal(forged.number(), forged.from(), forged.to(), List.of(), "1", "", "")
                        .next(forged.to(), forged.lines(), anotherSecret());
        journal.put(
                Item.read(seal.attributes()).text("lines", without).text("hash", resigned.hash()));

        assertThat(journal.verify(NOW)).isEqualTo(seal(Change.CHANGED, seal));
    }

    @Test
    void aSealMovedOverAnotherStretchIsNamed() {
        Item seal = journal.seals().get(1);
        journal.put(Written.at(seal, "2026-11-24T10:30:00.000Z"));

        assertThat(journal.verify(NOW))
                .isEqualTo(new Broken(What.SEAL, Change.ADDED, "SEAL / 2026-11-24T10:30:00.000Z"));
    }

    @Test
    void aRemovedSealIsNamed() {
        Item seal = journal.seals().get(1);
        journal.delete(seal);

        assertThat(journal.verify(NOW)).isEqualTo(seal(Change.MISSING, seal));
    }

    @Test
    void aRemovedFirstSealIsMissed() {
        Item second = journal.seals().get(1);
        journal.delete(journal.seals().getFirst());

        assertThat(journal.verify(NOW))
                .isEqualTo(
                        new Broken(
                                What.SEAL, Change.MISSING, "SEAL / before " + second.text("sk")));
    }

    @Test
    void aSealThatCannotBeReadIsNamed() {
        Item seal = journal.seals().get(2);
        journal.put(Item.of("SEAL", seal.text("sk")).text("hash", "x"));

        assertThat(journal.verify(NOW)).isEqualTo(seal(Change.CHANGED, seal));
    }

    @Test
    void aSealUnderAKeyThatTheSecretLacksIsNamed() {
        Item seal = journal.seals().get(2);
        journal.put(Item.read(seal.attributes()).text("key", "9"));

        assertThat(journal.verify(NOW)).isEqualTo(seal(Change.KEY_UNKNOWN, seal));
    }

    @Test
    void aCutTailIsFoundOnlyByWhatWasWrittenDownElsewhere() {
        Item cut = journal.seals().getLast();
        journal.delete(cut);
        journal.items().subList(6, 9).forEach(journal::delete);
        Anchor written = last.last();

        assertThat(journal.verify(NOW)).isInstanceOf(Intact.class);
        assertThat(written).isNotNull();
        assertThat(journal.verify(NOW, written)).isEqualTo(seal(Change.MISSING, cut));
    }

    @Test
    void aJournalBegunAnewIsFoundByWhatWasWrittenDownElsewhere() {
        Anchor first = SealItems.read(journal.seals().getFirst()).orElseThrow().anchor();
        journal.items().subList(0, 3).forEach(journal::delete);
        journal.seals().forEach(journal::delete);
        journal.seal(NOW);

        assertThat(journal.verify(NOW)).isInstanceOf(Intact.class);
        assertThat(journal.verify(NOW, first))
                .isEqualTo(seal(Change.CHANGED, journal.seals().getFirst()));
        journal.seals().forEach(journal::delete);
        assertThat(journal.verify(NOW, first))
                .isEqualTo(new Broken(What.SEAL, Change.MISSING, "SEAL"));
    }

    private static KeyRing anotherSecret() {
        return Example.keys("{\"lookup\":[\"1\"],\"link\":[\"1\"],\"1\":\"a guess\"}").current();
    }

    private static Item content(Item item) {
        Item content = Item.part();
        item.attributes()
                .forEach(
                        (name, value) -> {
                            if (!name.equals("pk") && !name.equals("sk")) {
                                content.set(name, value);
                            }
                        });
        return content;
    }

    private static Broken entry(Change change, Item item) {
        return new Broken(What.ENTRY, change, item.text("pk") + " / " + item.text("sk"));
    }

    private static Broken seal(Change change, Item item) {
        return new Broken(What.SEAL, change, "SEAL / " + item.text("sk"));
    }

    @Test
    void aPartTellsWhatItSawAndWhereToGoOn() {
        Verified first = part(null);
        Verified second = part(first.next());

        assertThat(first.next()).isNotNull();
        assertThat(first.verdict())
                .isInstanceOfSatisfying(
                        Intact.class,
                        intact -> {
                            assertThat(intact.entries()).isEqualTo(3);
                            assertThat(intact.seals()).isEqualTo(1);
                            assertThat(intact.to()).isEqualTo(START.plus(HOUR));
                        });
        assertThat(second.verdict())
                .isInstanceOfSatisfying(
                        Intact.class,
                        intact -> assertThat(intact.from()).isEqualTo(START.plus(HOUR)));
    }

    @Test
    void nobodyGoesOnBehindASealThatIsNotTheOneThatWasVerified() {
        String next = part(null).next();
        Item seal = journal.seals().get(0);
        journal.put(seal.copy().text("hash", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"));

        assertThat(part(next).verdict())
                .isEqualTo(new Broken(What.SEAL, Change.CHANGED, "SEAL / " + seal.text("sk")));

        journal.delete(seal);
        assertThat(part(next).verdict())
                .isEqualTo(new Broken(What.SEAL, Change.MISSING, "SEAL / " + seal.text("sk")));
    }

    @Test
    void whatNoPartGaveIsRefused() {
        for (String typed : List.of("", "x", "MjAyNiAxOng")) {
            assertThatThrownBy(() -> part(typed)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aPartReadsNoMonthsBehindItsSeal() {
        Instant later = NOW.plus(Duration.ofDays(600));
        journal.seal(later);
        String next = part(part(null).next()).next();
        tables.requests().forget();

        verifier().verify(List.of(), next, later, Budget.of(Duration.ZERO));

        assertThat(tables.requests().names()).hasSizeLessThan(40);
    }

    @Test
    void aPlaceThatNamesAnotherHashIsNotGoneOnBehind() {
        String key = journal.seals().getFirst().text("sk");
        Anchor another = new Anchor(1, "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");

        assertThat(part(new SealPlace(key, another).text()).verdict())
                .isEqualTo(new Broken(What.SEAL, Change.CHANGED, "SEAL / " + key));
    }

    @Test
    void anEntryOfASealedTimeInTheBucketOfAMonthThatNoSealHasComeToIsNamed() {
        Item entry = journal.items().getFirst();
        journal.put(Item.read(entry.attributes()).with(Item.of("J#2027-01#0", entry.text("sk"))));

        assertThat(journal.verify(NOW.plus(Duration.ofDays(60))))
                .isInstanceOfSatisfying(
                        Broken.class,
                        broken -> assertThat(broken.change()).isEqualTo(Change.ADDED));
    }

    private Verified part(@Nullable String after) {
        return verifier().verify(List.of(), after, NOW, Budget.of(Duration.ZERO));
    }

    private Verifier verifier() {
        return new Verifier(tables.database(), Written.TABLE, Example.keys());
    }
}
