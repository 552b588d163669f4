package org.seloste.register.journal;

import org.jspecify.annotations.Nullable;
import org.seloste.register.journal.Verdict.Broken;
import org.seloste.register.journal.Verdict.Change;
import org.seloste.register.journal.Verdict.What;
import org.seloste.register.key.KeyRing;
import org.seloste.register.key.Keys;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

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
        return compare(anchors, null, now, () -> false).verdict();
    }

    /**
     * Verifies as far as the budget goes, one seal at least. What the parts say together is what
     * the whole would say, if each is given the same anchors.
     *
     * @param anchors seals that were written down elsewhere and must be there
     * @param after what the part before gave; null for the first part
     * @throws IllegalArgumentException when no part gave that
     */
    public Verified verify(
            List<Anchor> anchors, @Nullable String after, Instant now, Budget budget) {
        @Nullable SealPlace place =
                after == null
                        ? null
                        : SealPlace.parse(after)
                                .orElseThrow(
                                        () -> new IllegalArgumentException("no part ends there"));
        return compare(anchors, place, now, budget::isOver);
    }

    private Verified compare(
            List<Anchor> anchors, @Nullable SealPlace after, Instant now, BooleanSupplier isOver) {
        KeyRing ring = keys.latest(now);
        List<Mark> marks = new ArrayList<>();
        for (Item item : chronicle.marks()) {
            Optional<Mark> mark = MarkItems.read(item);
            if (mark.filter(read -> read.isGenuine(ring)).isEmpty()) {
                return new Verified(broken(mark, ring, item), null);
            }
            marks.add(mark.get());
        }
        Check check = new Check(chronicle, ring, new Marks(marks), anchors, now);
        Optional<Broken> lost = after == null ? Optional.empty() : check.goOn(after);
        if (lost.isPresent()) {
            return new Verified(lost.get(), null);
        }
        return along(chronicle.seals(after == null ? "" : after.key()), check, isOver);
    }

    private static Verified along(Iterator<Item> seals, Check check, BooleanSupplier isOver) {
        while (seals.hasNext()) {
            Optional<Broken> broken = check.add(seals.next());
            if (broken.isPresent()) {
                return new Verified(broken.get(), null);
            }
            if (isOver.getAsBoolean() && seals.hasNext()) {
                return check.soFar();
            }
        }
        return new Verified(check.verdict(), null);
    }

    private static Broken broken(Optional<Mark> mark, KeyRing ring, Item item) {
        Change change =
                mark.filter(read -> !ring.holds(read.key())).isPresent()
                        ? Change.KEY_UNKNOWN
                        : Change.CHANGED;
        return new Broken(What.MARK, change, MarkItems.PARTITION + " / " + item.text("sk"));
    }
}
