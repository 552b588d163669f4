package org.seloste.register.person;

import org.seloste.register.storage.Budget;
import org.seloste.register.storage.ItemChange;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Transaction;

import java.util.EnumMap;
import java.util.Map;

/**
 * Commits a page of an erasure together with what it counts, so that breaking off neither loses a
 * count nor doubles one.
 */
final class Tally {
    private final RootItems roots;
    private final String person;
    private final String mark;
    private final Map<Erased, Integer> counts = new EnumMap<>(Erased.class);

    /**
     * Of a page.
     *
     * @param mark the mark of the erasure that the root must still bear
     */
    Tally(RootItems roots, String person, String mark) {
        this.roots = roots;
        this.person = person;
        this.mark = mark;
    }

    void add(Erased group, int count) {
        if (count > 0) {
            counts.merge(group, count, Integer::sum);
        }
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** False when somebody else was faster with a part of it, and the page is to be read again. */
    boolean commit(Transaction transaction, Budget budget) {
        ItemChange root = roots.change(person).whenPresent(mark);
        write(root);
        transaction.update(Persons.PERSON, root.update());
        return transaction.commit(budget) instanceof Committed;
    }

    /** Adds the counts to a change of the root. */
    void write(ItemChange root) {
        counts.forEach((group, count) -> root.count("counts", group.name(), count));
    }
}
