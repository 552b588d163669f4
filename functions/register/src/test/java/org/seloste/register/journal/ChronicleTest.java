package org.seloste.register.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.journal.Written.START;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

@ExtendWith(WithTables.class)
final class ChronicleTest {
    private static final Instant NEXT_MONTH = START.plus(Duration.ofDays(30));

    private final Written journal;

    ChronicleTest(LocalTables tables) {
        this.journal = new Written(tables);
    }

    @Test
    void aSubjectsEntriesComeInOrderAcrossMonthsAndNobodyElses() {
        journal.entry("case", NEXT_MONTH).entry("other", START).entry("case", START);

        assertThat(journal.chronicle().of("case"))
                .extracting(entry -> entry.at().orElseThrow())
                .containsExactly(START, NEXT_MONTH);
    }

    @Test
    void aStretchIsReadInKeyOrderAcrossShardsAndMonthsWithoutItsEnd() {
        journal.entries(40, START)
                .entry("next", NEXT_MONTH)
                .entry("after", NEXT_MONTH.plusMillis(1));

        List<String> subjects = new ArrayList<>();
        journal.chronicle()
                .stretch(START.plusSeconds(60), NEXT_MONTH.plusMillis(1))
                .forEachRemaining(entry -> subjects.add(entry.subject()));

        assertThat(subjects).hasSize(40).startsWith("p1", "p2", "p3").endsWith("p39", "next");
    }

    @Test
    void anEntryKnowsTheSealThatItLiesUnder() {
        journal.entry("case", START);
        Recorded entry = journal.chronicle().of("case").getFirst();

        assertThat(journal.chronicle().sealOf(entry)).isEmpty();
        Sealed sealed = journal.seal(START.plus(Duration.ofHours(2)));
        assertThat(journal.chronicle().sealOf(entry)).hasValue(sealed.last());
    }

    @Test
    void anEntryThatWasChangedLiesUnderNoSeal() {
        journal.entry("case", START).seal(START.plus(Duration.ofHours(2)));
        Item item = journal.items().getFirst();
        journal.put(Item.read(item.attributes()).text("event", "MAIL_SENT"));

        Recorded entry = journal.chronicle().of("case").getFirst();

        assertThat(journal.chronicle().sealOf(entry)).isEmpty();
    }

    @Test
    void aKeyThatWeNeverWroteHasNoInstant() {
        journal.put(Item.of("J#2026-11#0", "whenever").text("subject", "case"));

        Recorded entry = journal.chronicle().of("case").getFirst();

        assertThat(entry.at()).isEmpty();
        assertThat(journal.chronicle().sealOf(entry)).isEmpty();
    }
}
