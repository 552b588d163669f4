package org.seloste.register.sweep;

import org.seloste.register.person.Expiry;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Effect;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Sees to it that of two runs at the same time each works on shards of its own. */
final class Leases {
    /** Longer than a function may run, shorter than the time between two runs. */
    static final Duration LIFE = Duration.ofMinutes(16);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Database database;
    private final LeaseItems items;

    Leases(Database database, String table) {
        this.database = database;
        this.items = new LeaseItems(table);
    }

    /** Takes a shard; empty when another run has it. */
    Optional<ShardState> take(int shard, String holder, Instant now) {
        Instant until = now.plus(LIFE);
        if (!isDone(() -> database.update(items.take(shard, holder, now, until)))) {
            return Optional.empty();
        }
        return Optional.of(state(shard));
    }

    /** Whether all dates of all shards are counted by these rules, as far as is remembered. */
    boolean areDated(String rules) {
        return IntStream.range(0, Expiry.SHARDS).allMatch(shard -> state(shard).isDatedBy(rules));
    }

    private ShardState state(int shard) {
        return database.get(items.get(shard)).map(LeaseItems::read).orElse(ShardState.NEW);
    }

    /** Gives it back. Refused: it was given back before, or another run has taken it over. */
    void giveBack(int shard, String holder, ShardState state) {
        isDone(() -> database.update(items.giveBack(shard, holder, state)));
    }

    private static boolean isDone(Supplier<Effect> update) {
        Budget budget = Budget.of(PATIENCE);
        while (true) {
            switch (update.get()) {
                case Effect.Done() -> {
                    return true;
                }
                case Effect.Refused() -> {
                    return false;
                }
                case Effect.Unknown _ -> budget.pause();
            }
        }
    }
}
