package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.storage.Item;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a look has found and done so far. */
final class Findings {
    private final List<Outlook> done = new ArrayList<>();
    private final Map<Erased, Integer> deleted = new EnumMap<>(Erased.class);
    private @Nullable Leaving leaving;
    private boolean left;

    /** Each once, though it took several steps. */
    void note(Outlook outlook) {
        boolean goesOn =
                switch (outlook) {
                    case Outlook.Sheds _ -> found(Outlook.Sheds.class);
                    case Outlook.Unfinished _ -> found(Outlook.Goes.class);
                    case Outlook.Goes _,
                            Outlook.Held _,
                            Outlook.HeldInPart _,
                            Outlook.ReviewOpens _,
                            Outlook.ReviewLapses _,
                            Outlook.NoticeOwed _,
                            Outlook.Later _ ->
                            false;
                };
        if (!goesOn && !done.contains(outlook)) {
            done.add(outlook);
        }
    }

    private boolean found(Class<? extends Outlook> kind) {
        return done.stream().anyMatch(kind::isInstance);
    }

    void deleted(Map<Erased, Integer> counts) {
        counts.forEach((group, count) -> deleted.merge(group, count, Integer::sum));
    }

    /** What was deleted between two counts of an erasure. */
    void deleted(Map<Erased, Integer> before, Map<Erased, Integer> after) {
        after.forEach(
                (group, count) -> {
                    int more = count - before.getOrDefault(group, 0);
                    if (more > 0) {
                        deleted.merge(group, more, Integer::sum);
                    }
                });
    }

    /**
     * That the person leaves now, with the counts of all that went; whether it did, is told later.
     */
    void leaving(Item root, Outlook.Goes goes) {
        leaving = new Leaving(goes, Erasure.counts(root));
    }

    /** What a read found after that. An answer may have been lost: then this is the answer. */
    void read(Optional<Item> root) {
        if (root.filter(there -> there.has(Erasure.WHOLE)).isEmpty()) {
            left();
        }
    }

    /** The person has left. */
    void left() {
        if (leaving != null) {
            if (!found(Outlook.Goes.class)) {
                note(leaving.goes());
            }
            deleted(leaving.counts());
            left = true;
            leaving = null;
        }
    }

    /** Whether the person may have left without an answer that said so. */
    boolean isUnsure() {
        return leaving != null;
    }

    Expired expired(boolean finished) {
        return new Expired(done, deleted, finished, left, null);
    }

    Expired brokenOff(RuntimeException failure) {
        return new Expired(done, deleted, false, left, failure);
    }

    private record Leaving(Outlook.Goes goes, Map<Erased, Integer> counts) {}
}
