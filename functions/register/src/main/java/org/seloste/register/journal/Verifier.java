package org.seloste.register.journal;

import org.seloste.register.journal.Verdict.Broken;
import org.seloste.register.journal.Verdict.Change;
import org.seloste.register.journal.Verdict.What;
import org.seloste.register.key.KeyRing;
import org.seloste.register.key.Keys;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;

import java.time.Instant;
import java.util.ArrayList;
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
        KeyRing ring = keys.latest(now);
        List<Mark> marks = new ArrayList<>();
        for (Item item : chronicle.marks()) {
            Optional<Mark> mark = MarkItems.read(item);
            if (mark.filter(read -> read.isGenuine(ring)).isEmpty()) {
                return broken(mark, ring, item);
            }
            marks.add(mark.get());
        }
        Check check = new Check(chronicle, ring, new Marks(marks), anchors, now);
        Iterator<Item> seals = chronicle.seals();
        while (seals.hasNext()) {
            Optional<Broken> broken = check.add(seals.next());
            if (broken.isPresent()) {
                return broken.get();
            }
        }
        return check.verdict();
    }

    private static Broken broken(Optional<Mark> mark, KeyRing ring, Item item) {
        Change change =
                mark.filter(read -> !ring.holds(read.key())).isPresent()
                        ? Change.KEY_UNKNOWN
                        : Change.CHANGED;
        return new Broken(What.MARK, change, MarkItems.PARTITION + " / " + item.text("sk"));
    }
}
