package org.seloste.register.restore;

import org.seloste.register.Register;
import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
import org.seloste.register.journal.Recorded;
import org.seloste.register.key.AddressHash;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Tables;
import org.seloste.register.storage.Transaction;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Does again in a restored table what the journal says has happened since: a backup must not bring
 * anybody back, nor take a right from those who stay. Journal, cases and suppression are not
 * restored, so they tell. Doing it again, or going on after a crash, changes nothing twice.
 */
public final class Replay {
    private final Register register;
    private final Database database;
    private final Tables tables;
    private final Statement statement;

    /**
     * Over a restored table.
     *
     * @param tables the names of the tables, the restored one among them
     */
    public Replay(Register register, Database database, Tables tables, Statement statement) {
        this.register = register;
        this.database = database;
        this.tables = tables;
        this.statement = statement;
    }

    /**
     * One pass over the journal.
     *
     * @param since from when; somewhat before the backup, for clocks differ
     * @param at the time of the backup; what came later is not in the table
     * @throws org.seloste.register.storage.Busy when it did not succeed within the budget; doing it
     *     again goes on
     */
    public Replayed run(Instant since, Instant at, Instant now, Budget budget) {
        return pass(at, now, budget).over(deeds(since, now));
    }

    private Pass pass(Instant at, Instant now, Budget budget) {
        Redoing redoing = new Redoing(database, register.persons(), now, budget);
        RestoreItems items = new RestoreItems(tables.register());
        AddressHash hash = new AddressHash(register.keys());
        Leaving leaving = new Leaving(register, database, items, redoing, now, budget);
        return new Pass(
                register,
                leaving,
                new Rights(redoing),
                new Restrictions(redoing),
                new Rectifying(register, statement, hash, redoing),
                new Standing(register.persons().repeats(), now, budget),
                new Loss(leaving, at),
                new Notes());
    }

    /** In the order in which they happened first, whenever they were done again. */
    private List<Deed> deeds(Instant since, Instant now) {
        List<Deed> deeds = new ArrayList<>();
        Iterator<Recorded> entries = register.chronicle().stretch(since, now.plusMillis(1));
        while (entries.hasNext()) {
            Deed.of(entries.next()).ifPresent(deeds::add);
        }
        deeds.sort(Comparator.comparing(Deed::at));
        return deeds;
    }

    /** Writes down that the register was restored, and what was done again. */
    public void tell(Instant at, Replayed replayed, Instant now, Budget budget) {
        Map<String, String> refs = new HashMap<>();
        refs.put("at", at.toString());
        refs.put("table", tables.register());
        replayed.done().forEach((what, count) -> refs.put(what.name(), count.toString()));
        replayed.lost().forEach((event, count) -> refs.put("lost." + event, count.toString()));
        Transaction transaction = database.transaction();
        new Journal(tables.journal())
                .write(transaction, new Entry(Event.REGISTER_RESTORED, "-", refs), now);
        transaction.commit(budget);
    }
}
