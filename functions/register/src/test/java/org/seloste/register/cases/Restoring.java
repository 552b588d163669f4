package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.NOW;

import org.seloste.register.person.PersonState;
import org.seloste.register.restore.Replay;
import org.seloste.register.restore.Replayed;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.Crashing;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the register's table back to what it was, and does again what has happened since. */
final class Restoring {
    static final Instant BACKUP = NOW.plusSeconds(60);
    static final Instant RESTORED = NOW.plus(Duration.ofDays(2));

    private final LocalTables tables;

    Restoring(LocalTables tables) {
        this.tables = tables;
    }

    List<Item> backup() {
        return tables.all("Register");
    }

    /** By key, without what no two runs have alike. */
    Map<String, Map<String, AttributeValue>> contents() {
        Map<String, Map<String, AttributeValue>> contents = new TreeMap<>();
        for (Item item : tables.all("Register")) {
            if (!item.text("pk").startsWith("W#")) {
                Item same = item.copy().without("version").without("dueAt");
                contents.put(
                        item.text("pk") + "/" + item.text("sk"), new HashMap<>(same.attributes()));
            }
        }
        return contents;
    }

    void restore(List<Item> backup) {
        tables.all("Register").forEach(item -> tables.delete("Register", item));
        tables.putAll("Register", backup);
    }

    Replayed replay() {
        return replay(RESTORED);
    }

    Replayed replay(Instant now) {
        return replay(tables.client()).run(NOW.minusSeconds(900), BACKUP, now, budget());
    }

    Replay replay(DynamoDbClient client) {
        return new Replay(
                tables.register(client, Example.keys()),
                new Database(client),
                LocalTables.TABLES,
                Example.statement());
    }

    /** Whether it died, as it shall after so many transactions. */
    boolean dying(int transactions) {
        try {
            replay(Crashing.after(transactions, tables.client()))
                    .run(NOW.minusSeconds(900), BACKUP, RESTORED, budget());
            return false;
        } catch (Crashing.Crash _) {
            return true;
        }
    }

    PersonState state(String person) {
        return tables.register().persons().state(person, RESTORED).orElseThrow();
    }

    void assertNothingIsLeftToDo() {
        Replayed again = replay(RESTORED.plusSeconds(60));
        assertThat(again.done()).isEmpty();
        assertThat(again.stillThere()).isEmpty();
    }

    static Budget budget() {
        return Budget.of(Duration.ofSeconds(30));
    }
}
