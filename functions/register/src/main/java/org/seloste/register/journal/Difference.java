package org.seloste.register.journal;

import org.seloste.register.journal.Verdict.Broken;
import org.seloste.register.journal.Verdict.Change;
import org.seloste.register.journal.Verdict.What;

import java.util.List;
import java.util.Optional;

/**
 * What a seal lists against what is there.
 *
 * @param sealed the entries as they were sealed, in key order
 * @param found the entries that are there now, in key order
 */
record Difference(List<SealedLine> sealed, List<SealedLine> found) {
    /** The first one in key order, if they differ. */
    Optional<Broken> first() {
        int same = 0;
        while (same < sealed.size() && same < found.size()) {
            if (!sealed.get(same).equals(found.get(same))) {
                return Optional.of(between(sealed.get(same), found.get(same)));
            }
            same++;
        }
        if (same < sealed.size()) {
            return Optional.of(gone(sealed.get(same)));
        }
        return same < found.size() ? Optional.of(come(found.get(same))) : Optional.empty();
    }

    private Broken between(SealedLine was, SealedLine is) {
        int order = was.key().compareTo(is.key());
        if (order == 0) {
            return broken(hasSwapped(was, is) ? Change.REORDERED : Change.CHANGED, is);
        }
        return order < 0 ? gone(was) : come(is);
    }

    /** Whether what lies here was sealed elsewhere, and what was here lies elsewhere. */
    private boolean hasSwapped(SealedLine was, SealedLine is) {
        return sealed.stream().anyMatch(line -> line.digest().equals(is.digest()))
                && found.stream().anyMatch(line -> line.digest().equals(was.digest()));
    }

    private Broken gone(SealedLine was) {
        boolean moved = found.stream().anyMatch(line -> line.id().equals(was.id()));
        return broken(moved ? Change.REORDERED : Change.MISSING, was);
    }

    private Broken come(SealedLine is) {
        boolean moved = sealed.stream().anyMatch(line -> line.id().equals(is.id()));
        return broken(moved ? Change.REORDERED : Change.ADDED, is);
    }

    private static Broken broken(Change change, SealedLine line) {
        return new Broken(What.ENTRY, change, line.place());
    }
}
