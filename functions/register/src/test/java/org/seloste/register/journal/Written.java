package org.seloste.register.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.seloste.register.journal.Verdict.Intact;
import org.seloste.register.key.Keys;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Transaction;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A journal for tests: written, sealed, verified, and seen as whoever can write the table. */
final class Written {
    static final String TABLE = LocalTables.TABLES.journal();
    static final Instant START = Instant.parse("2026-11-24T10:00:00Z");

    private final LocalTables tables;
    private final Keys keys = Example.keys();

    Written(LocalTables tables) {
        this.tables = tables;
    }

    /** Entries a minute apart, of persons p0, p1 and so on. */
    Written entries(int count, Instant first) {
        for (int i = 0; i < count; i++) {
            entry("p" + i, first.plus(Duration.ofMinutes(i)));
        }
        return this;
    }

    Written entry(String subject, Instant at) {
        Map<String, String> refs = Map.of("form", "contact", "submission", subject);
        return entry(new Entry(Event.SUBMISSION_RECEIVED, subject, refs), at);
    }

    Written entry(Entry entry, Instant at) {
        Transaction transaction = tables.database().transaction();
        new Journal(TABLE).write(transaction, entry, at);
        transaction.commit(budget());
        return this;
    }

    Pruned prune(Instant now) {
        return pruning().prune(now, budget());
    }

    Pruning pruning() {
        return new Pruning(tables.database(), TABLE, keys, Example.statement());
    }

    /** The items that say what was pruned, in order. */
    List<Item> marks() {
        return sorted("PRUNED");
    }

    Sealed seal(Instant now) {
        return sealing(keys).seal(now, budget());
    }

    Sealing sealing(Keys with) {
        return new Sealing(tables.database(), TABLE, with);
    }

    /** What the whole says; and all parts of one seal each must say the same together. */
    Verdict verify(Instant now, Anchor... anchors) {
        Verifier verifier = new Verifier(tables.database(), TABLE, keys);
        Verdict whole = verifier.verify(List.of(anchors), now);
        assertThat(inParts(verifier, List.of(anchors), now)).as("in parts").isEqualTo(whole);
        return whole;
    }

    private static Verdict inParts(Verifier verifier, List<Anchor> anchors, Instant now) {
        Budget none = Budget.of(Duration.ZERO);
        Verified part = verifier.verify(anchors, null, now, none);
        Verdict together = part.verdict();
        while (part.next() != null) {
            part = verifier.verify(anchors, part.next(), now, none);
            together = together(together, part.verdict());
        }
        return together;
    }

    private static Verdict together(Verdict before, Verdict part) {
        return before instanceof Intact one && part instanceof Intact other
                ? new Intact(
                        one.from(),
                        other.to(),
                        one.entries() + other.entries(),
                        one.pruned() + other.pruned(),
                        one.seals() + other.seals(),
                        other.last())
                : part;
    }

    Chronicle chronicle() {
        return new Chronicle(tables.database(), TABLE);
    }

    /** The items of the entries, in the order of their keys. */
    List<Item> items() {
        return sorted("J#");
    }

    /** The items of the seals, in order. */
    List<Item> seals() {
        return sorted("SEAL");
    }

    void put(Item item) {
        tables.put(TABLE, item);
    }

    void delete(Item item) {
        tables.delete(TABLE, item);
    }

    /** The same content under another sort key. */
    static Item at(Item item, String key) {
        return Item.read(item.attributes()).with(Item.of(item.text("pk"), key));
    }

    static Budget budget() {
        return Budget.of(Duration.ofSeconds(20));
    }

    private List<Item> sorted(String partition) {
        return tables.all(TABLE).stream()
                .filter(item -> item.text("pk").startsWith(partition))
                .sorted(Comparator.comparing((Item item) -> item.text("sk")))
                .toList();
    }
}
