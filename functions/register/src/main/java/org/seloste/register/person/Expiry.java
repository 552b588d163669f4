package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Looks at persons whose day has come, and does what the statement says (section 4). Whatever an
 * entry of the index says, everything is found out anew from the facts: an entry that is too early
 * deletes nothing.
 */
public final class Expiry {
    /** So many shards the index of due days has. */
    public static final int SHARDS = DueItems.SHARDS;

    private final Database database;
    private final DueItems due;
    private final RootItems roots;
    private final Foresight foresight;
    private final Looking looking;
    private final Redating redating;

    Expiry(
            Database database,
            DueItems due,
            RootItems roots,
            Foresight foresight,
            Looking looking,
            Redating redating) {
        this.database = database;
        this.due = due;
        this.roots = roots;
        this.foresight = foresight;
        this.looking = looking;
        this.redating = redating;
    }

    /**
     * A page of whom to look at, the earliest first. It may lag behind by a moment.
     *
     * @param through the last day that counts
     * @param after the last entry of the page before; null for the first page
     */
    public List<DueEntry> due(int shard, LocalDate through, @Nullable DueEntry after, int most) {
        return database.page(due.page(shard, through, after, most)).stream()
                .map(DueItems::read)
                .toList();
    }

    /**
     * What a look on that day would find and do, all that applies; nothing is changed. Empty when
     * the person is gone.
     */
    public List<Outlook> outlook(String person, LocalDate day) {
        return outlook(person, day, foresight);
    }

    /** The same if that were the statement. */
    public List<Outlook> outlook(String person, LocalDate day, Statement other) {
        return outlook(person, day, new Foresight(other));
    }

    private List<Outlook> outlook(String person, LocalDate day, Foresight by) {
        return read(person).map(stock -> by.all(by.anew(by.on(day, stock)), day)).orElse(List.of());
    }

    /**
     * What other rules would change about a person, as seen from a day; nothing is changed. Empty
     * when the person is gone.
     */
    public Optional<Compared> compare(String person, LocalDate day, Statement other) {
        return read(person).map(stock -> Compared.of(stock, day, foresight, new Foresight(other)));
    }

    private Optional<Stock> read(String person) {
        return database.get(roots.get(person)).map(root -> new Stock(root, redating.read(person)));
    }

    /**
     * Looks, and does what is to be done. Doing it again does nothing more. What broke it off, such
     * as {@link org.seloste.register.storage.Busy}, is told beside what it had done until then.
     */
    public Expired look(String person, Instant now, Budget budget) {
        return looking.look(person, now, budget);
    }

    /**
     * Counts a person's dates anew by the rules in force, and those of what lies under them.
     *
     * @return whether something moved
     */
    public boolean redate(String person, Instant now, Budget budget) {
        return redating.redate(person, now, budget);
    }
}
