package org.seloste.register.restore;

import org.seloste.register.journal.Event;
import org.seloste.register.restore.Replayed.ForPeople;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what a pass does. */
final class Notes {
    private final Map<Redone, Integer> done = new EnumMap<>(Redone.class);
    private final Map<Event, Integer> lost = new EnumMap<>(Event.class);
    private final List<ForPeople> forPeople = new ArrayList<>();

    void done(Redone what, boolean something) {
        if (something) {
            done.merge(what, 1, Integer::sum);
        }
    }

    void lost(Event event) {
        lost.merge(event, 1, Integer::sum);
    }

    void forPeople(Deed deed) {
        String what = deed.ref("what").isEmpty() ? deed.ref("fields") : deed.ref("what");
        forPeople.add(
                new ForPeople(deed.event(), deed.subject(), deed.ref("case"), what, deed.at()));
    }

    Replayed told(List<String> stillThere) {
        return new Replayed(done, lost, forPeople, stillThere);
    }
}
