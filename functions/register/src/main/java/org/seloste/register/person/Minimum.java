package org.seloste.register.person;

import org.seloste.register.storage.Item;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The least that is kept of who left, because a law keeps their vouchers (S4.6). */
final class Minimum {
    /** What a root loses of whom only the least is kept. */
    static final List<String> GOING =
            List.of(
                    Erasure.WHOLE,
                    "counts",
                    "overdue",
                    "lastEventOn",
                    "firstActs",
                    "lastActs",
                    RootItems.SENT,
                    RootItems.SERVED,
                    "lastOwnActOn",
                    OwnActs.DAY,
                    "relations",
                    "entered",
                    "noticeDue",
                    "restrictions",
                    "holds",
                    RootItems.FORMER,
                    "held",
                    "bannedAt",
                    "consentsWithdrawnAt");

    private final Set<String> fields = new HashSet<>();
    private final Retention retention;
    private final Dating dating;

    Minimum(Statement statement, Retention retention) {
        this.retention = retention;
        this.dating = new Dating(retention);
        statement.statutoryCategories().forEach(category -> fields.addAll(category.keeps()));
    }

    /** What stays of the values that are known: a voucher means nothing without a name. */
    <T> Map<String, T> of(Map<String, T> known) {
        Map<String, T> kept = new HashMap<>(known);
        kept.keySet().retainAll(fields);
        return kept;
    }

    /**
     * The root when only the least is left of it. What was held under the person has to be let go:
     * only the law's time counts then.
     */
    Item left(Item root) {
        Item left = root.copy().flagged("minimum").parts("fields", of(root.parts("fields")));
        GOING.forEach(left::without);
        if (root.flag("held")) {
            left.flagged("unsettled");
        }
        return dating.anew(left);
    }

    /**
     * The root as readers find it. From the moment when a person's time is over, or they were
     * condemned, they see of it what a law keeps and nothing else, however long the run that
     * reduces it is still to come.
     */
    Item seen(Item root, Instant now) {
        return hasLeft(root, now) && retention.isKeptByLaw(root, retention.day(now))
                ? left(root)
                : root;
    }

    private static boolean hasLeft(Item root, Instant now) {
        return root.has(Erasure.WHOLE)
                ? Erasure.of(root).keepsByLaw()
                : !root.flag("minimum") && RootItems.isExpired(root, now);
    }
}
