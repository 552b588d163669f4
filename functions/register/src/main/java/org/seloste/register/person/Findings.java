package org.seloste.register.person;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a look has found and done so far. */
final class Findings {
    private final List<Outlook> done = new ArrayList<>();
    private final Map<Erased, Integer> deleted = new EnumMap<>(Erased.class);

    /** Each once, though it took several steps. */
    void note(Outlook outlook) {
        boolean goesOn =
                switch (outlook) {
                    case Outlook.Sheds _ -> found(Outlook.Sheds.class);
                    case Outlook.Unfinished _ -> found(Outlook.Goes.class);
                    case Outlook.Goes _,
                            Outlook.Held _,
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

    Expired expired(boolean finished) {
        return new Expired(done, deleted, finished);
    }
}
