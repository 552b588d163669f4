package org.seloste.register.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.TWO_MAILS;
import static org.seloste.register.testing.Example.submission;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.Register;
import org.seloste.register.person.DueEntry;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A place in one shard is a place in every shard, whether an entry is there or not. */
@ExtendWith(WithTables.class)
final class BrowsingTest {
    private static final int PERSONS = 30;

    private final LocalTables tables;

    BrowsingTest(LocalTables tables) {
        this.tables = tables;
    }

    @Test
    void pageByPageEverybodyInTheIndexIsReachedOnce() {
        Register register = tables.register();
        for (int i = 0; i < PERSONS; i++) {
            register.submissions()
                    .receive(
                            submission("p%d@example.com".formatted(i), "Hei"),
                            TWO_MAILS,
                            NOW.minus(Duration.ofDays(i / 3)));
        }
        Browsing browsing = new Browsing(Expiring.of(register.persons().expiry()));

        List<DueEntry> all = new ArrayList<>();
        @Nullable Place after = null;
        do {
            Page<DueEntry> page =
                    browsing.page(
                            ShardRun.EVER,
                            after,
                            4,
                            entry -> entry.sk().equals(Place.ROOT),
                            List::of);
            all.addAll(page.items());
            after = page.next() == null ? null : Place.parse(page.next()).orElseThrow();
        } while (after != null);

        assertThat(all).hasSize(PERSONS).doesNotHaveDuplicates();
        assertThat(all).extracting(DueEntry::day).isSorted();
    }
}
