package org.seloste.register.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.address;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.key.AddressHash;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Transaction;
import org.seloste.register.suppression.Suppression.Kind;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.Faults;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

@ExtendWith(WithTables.class)
class SuppressionTest {
    private static final String ADDRESS = "a@example.com";
    private static final String CASE = "case-1";
    private static final String ACTOR = "employee-7";
    private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

    private final LocalTables tables;
    private final Suppression suppression;

    SuppressionTest(LocalTables tables) {
        this.tables = tables;
        this.suppression = tables.register().suppression();
    }

    @Test
    void whoIsTakenOffTheListIsOffItForThatAlone() {
        list(Kind.ERASED);
        list(Kind.MARKETING);

        Set<Kind> removed = suppression.remove(address(ADDRESS), Set.of(Kind.ERASED), ACTOR, NOW);

        assertThat(removed).containsExactly(Kind.ERASED);
        assertThat(suppression.of(address(ADDRESS))).containsExactly(Kind.MARKETING);
    }

    @Test
    void theJournalTellsOfItUnderTheCaseThatPutThemThere() {
        list(Kind.ERASED);

        suppression.remove(address(ADDRESS), ALL, ACTOR, NOW);

        Item entry = tables.all("Journal").getFirst();
        assertThat(entry.text("event")).isEqualTo("SUPPRESSION_REMOVED");
        assertThat(entry.text("subject")).isEqualTo(CASE);
        assertThat(entry.texts("refs")).isEqualTo(Map.of("kind", "ERASED", "actor", ACTOR));
    }

    @Test
    void whoIsNotOnTheListLeavesNothingBehind() {
        assertThat(suppression.remove(address(ADDRESS), ALL, ACTOR, NOW)).isEmpty();
        assertThat(tables.all("Journal")).isEmpty();
    }

    @Test
    void anAnswerThatIsLostLeavesOneEntry() {
        for (int i = 0; i < 10; i++) {
            tables.clear();
            list(Kind.ERASED);
            tables.register(Faults.on(tables.client(), 0.3, 0.3), Example.keys())
                    .suppression()
                    .remove(address(ADDRESS), ALL, ACTOR, NOW);

            assertThat(suppression.of(address(ADDRESS))).isEmpty();
            assertThat(tables.events()).containsExactly("SUPPRESSION_REMOVED");
        }
    }

    private void list(Kind kind) {
        Transaction transaction = tables.database().transaction();
        String hash = new AddressHash(Example.keys()).newest(address(ADDRESS));
        suppression.add(transaction, hash, kind, CASE, NOW);
        transaction.commit(Budget.of(Duration.ofSeconds(9)));
    }
}
