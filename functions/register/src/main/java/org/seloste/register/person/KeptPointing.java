package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.ItemChange;
import org.seloste.register.storage.Transaction;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What leads from an address to those of whom a law keeps the least. It lives as long as the last
 * of them: people who share an address need not leave on the same day.
 */
final class KeptPointing {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** A transaction has room for a hundred; the case and its letters need some of it. */
    private static final int MOST = 50;

    private final Database database;
    private final PointerItems items;

    KeptPointing(Database database, PointerItems items) {
        this.database = database;
        this.items = items;
    }

    /**
     * The person is found by these addresses until then at least. It holds only while nobody else
     * changes how long the pointers live: refused by {@code pointer}, do it again.
     */
    void keep(Transaction t, String person, Collection<String> hashes, Instant end) {
        List<String> some = hashes.stream().limit(MOST).toList();
        if (some.isEmpty()) {
            return;
        }
        Map<String, Item> there =
                database.get(items.getKept(some), Budget.of(PATIENCE)).stream()
                        .collect(Collectors.toMap(PointerItems::hash, Function.identity()));
        for (String hash : some) {
            t.update("pointer", keep(hash, person, there.get(hash), end).update());
        }
    }

    private ItemChange keep(String hash, String person, @Nullable Item before, Instant end) {
        if (before == null || !before.has(Net.AT)) {
            return items.keep(hash, person, end).whenAbsent(Net.AT);
        }
        Instant until = before.seconds(Net.AT);
        boolean others = before.set("persons").stream().anyMatch(other -> !other.equals(person));
        Instant last = others && until.isAfter(end) ? until : end;
        return items.keep(hash, person, last).whenNumber(Net.AT, until.getEpochSecond());
    }
}
