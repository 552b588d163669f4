package org.seloste.register.suppression;

import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
import org.seloste.register.key.AddressHash;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Transaction;
import org.seloste.statement.EmailAddress;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The list of addresses that must not be written to, or must not come back from another source
 * (GDPR Art. 21(3), 17). It survives an erasure: otherwise nobody could keep to it. It holds no
 * address, only its keyed hash, and people are told that it is there.
 */
public final class Suppression {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Database database;
    private final SuppressionItems items;
    private final AddressHash hash;
    private final Journal journal;

    public Suppression(Database database, String table, AddressHash hash, Journal journal) {
        this.database = database;
        this.items = new SuppressionItems(table);
        this.hash = hash;
        this.journal = journal;
    }

    /** Why an address is on the list. */
    public enum Kind {
        /** Its owner wants no marketing (Art. 21(2)). */
        MARKETING,
        /** Its owner was erased; a later import must not bring them back (statement, section 4). */
        ERASED
    }

    /**
     * Adds an entry to a transaction. What is on the list already stays as it is.
     *
     * @param addressHash hash of the address under whichever key
     * @param caseId the case that asked for it
     */
    public void add(Transaction t, String addressHash, Kind kind, String caseId, Instant now) {
        t.update("suppression", items.add(addressHash, kind, caseId, now));
    }

    /**
     * Takes an address off the list, because its owner asked for that. What else holds stays: a
     * person who is in the register and refused marketing gets none all the same.
     *
     * @return for what it was on the list; nothing where it was not
     * @throws org.seloste.register.storage.Busy when it did not succeed in time; then trying again
     *     helps
     */
    public Set<Kind> remove(EmailAddress address, Set<Kind> kinds, String actor, Instant now) {
        Budget budget = Budget.of(PATIENCE);
        while (true) {
            List<Item> listed =
                    database.get(items.get(hash.all(address)), budget).stream()
                            .filter(item -> kinds.contains(SuppressionItems.kind(item)))
                            .toList();
            if (listed.isEmpty() || remove(listed, actor, now, budget)) {
                return listed.stream()
                        .map(SuppressionItems::kind)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
            }
            budget.pause();
        }
    }

    private boolean remove(List<Item> listed, String actor, Instant now, Budget budget) {
        Transaction transaction = database.transaction();
        for (Item item : listed) {
            transaction.delete("suppression", items.remove(item));
            Map<String, String> refs =
                    Map.of("kind", SuppressionItems.kind(item).name(), "actor", actor);
            String request = SuppressionItems.request(item);
            journal.write(transaction, new Entry(Event.SUPPRESSION_REMOVED, request, refs), now);
        }
        return transaction.commit(budget) instanceof Committed;
    }

    /**
     * Why an address is on the list, if it is, under whichever key it was put there.
     *
     * @throws org.seloste.register.storage.Busy when it could not be read: nobody is taken for
     *     unlisted because a look-up failed
     */
    public Set<Kind> of(EmailAddress address) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        database.get(items.get(hash.all(address)), Budget.of(PATIENCE))
                .forEach(item -> kinds.add(SuppressionItems.kind(item)));
        return kinds;
    }
}
