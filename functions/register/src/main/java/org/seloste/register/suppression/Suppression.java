package org.seloste.register.suppression;

import org.seloste.register.key.AddressHash;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Transaction;
import org.seloste.statement.EmailAddress;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

    public Suppression(Database database, String table, AddressHash hash) {
        this.database = database;
        this.items = new SuppressionItems(table);
        this.hash = hash;
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

    /** Adds to a transaction that entries leave the list; nothing happens where there is none. */
    public void remove(Transaction t, List<String> addressHashes, Kind kind) {
        for (String addressHash : addressHashes) {
            t.delete("suppression", items.remove(addressHash, kind));
        }
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
