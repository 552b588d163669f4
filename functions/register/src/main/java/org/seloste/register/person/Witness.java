package org.seloste.register.person;

import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Transaction;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells the journal what DynamoDB's Time to Live took, and deletes what belonged to it. Entries
 * carry the time of writing, not that of the removal: what is told late must not slip behind a
 * seal.
 */
public final class Witness {
    private final Database database;
    private final TakenItems marks;
    private final Orphans orphans;
    private final Journal journal;

    Witness(Database database, TakenItems marks, Orphans orphans, Journal journal) {
        this.database = database;
        this.marks = marks;
        this.orphans = orphans;
        this.journal = journal;
    }

    /**
     * Tells of one removal, once, however often it comes.
     *
     * @param sequence the number that the stream gave it
     * @param pk the first part of the key of what was taken
     * @param sk the second
     * @return what was taken and whether all is done; if not, doing it again goes on
     */
    public Seen saw(String sequence, String pk, String sk, Instant now, Budget budget) {
        Taken taken = Taken.of(pk, sk);
        String subject = pk.substring(pk.indexOf('#') + 1);
        if (taken != Taken.PERSON) {
            tell(sequence, new Entry(Event.TTL_REMOVED, subject, refs(taken, sk)), now, budget);
            return new Seen(taken, true);
        }
        if (isTold(sequence)) {
            return new Seen(taken, true);
        }
        if (!orphans.delete(subject, sequence, now, budget)) {
            return new Seen(taken, false);
        }
        Map<String, String> refs = refs(taken, sk);
        database.get(marks.get(sequence))
                .map(mark -> mark.numbers(TakenItems.COUNTS))
                .orElse(Map.of())
                .forEach((group, count) -> refs.put(group, Integer.toString(count)));
        tell(sequence, new Entry(Event.TTL_REMOVED, subject, refs), now, budget);
        return new Seen(taken, true);
    }

    private boolean isTold(String sequence) {
        return database.get(marks.get(sequence)).filter(Witness::isTold).isPresent();
    }

    private static boolean isTold(Item mark) {
        return mark.flag(TakenItems.TOLD);
    }

    /** Refused, it was told before. */
    private void tell(String sequence, Entry entry, Instant now, Budget budget) {
        Transaction transaction = database.transaction();
        transaction.update("mark", marks.tell(sequence, now).update());
        journal.write(transaction, entry, now);
        transaction.commit(budget);
    }

    private static Map<String, String> refs(Taken taken, String sk) {
        Map<String, String> refs = new HashMap<>();
        refs.put("what", taken.name());
        refs.put("item", sk);
        return refs;
    }
}
