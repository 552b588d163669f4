package org.seloste.register.journal;

import org.seloste.register.journal.Verdict.Broken;
import org.seloste.register.key.Keys;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Compares the journal with its seals, from the first one on, and names the first difference. Reads
 * page by page, however much there is.
 */
public final class Verifier {
    private final Chronicle chronicle;
    private final Keys keys;

    public Verifier(Database database, String table, Keys keys) {
        this.chronicle = new Chronicle(database, table);
        this.keys = keys;
    }

    /**
     * Verifies all that is sealed.
     *
     * @param anchors seals that were written down elsewhere and must be there
     */
    public Verdict verify(List<Anchor> anchors, Instant now) {
        Check check = new Check(chronicle, keys.latest(now), anchors, now);
        Iterator<Item> seals = chronicle.seals();
        while (seals.hasNext()) {
            Optional<Broken> broken = check.add(seals.next());
            if (broken.isPresent()) {
                return broken.get();
            }
        }
        return check.verdict();
    }
}
