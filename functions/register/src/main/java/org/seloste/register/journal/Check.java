package org.seloste.register.journal;

import org.jspecify.annotations.Nullable;
import org.seloste.register.journal.Verdict.Broken;
import org.seloste.register.journal.Verdict.Change;
import org.seloste.register.journal.Verdict.Intact;
import org.seloste.register.journal.Verdict.What;
import org.seloste.register.key.KeyRing;
import org.seloste.register.storage.Item;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes along seals and entries together, once. */
final class Check {
    private final Chronicle chronicle;
    private final KeyRing keys;
    private final Instant now;
    private final Map<Long, String> anchors = new HashMap<>();
    private final Marks marks;

    private Iterator<Recorded> entries = Collections.emptyIterator();
    private @Nullable SealedLine ahead;
    private @Nullable Instant from;
    private @Nullable Seal before;
    private long counted;

    Check(Chronicle chronicle, KeyRing keys, Marks marks, List<Anchor> anchors, Instant now) {
        this.chronicle = chronicle;
        this.keys = keys;
        this.marks = marks;
        this.now = now;
        anchors.forEach(anchor -> this.anchors.put(anchor.number(), anchor.hash()));
    }

    /** Takes the next seal; says what is wrong with it or with what lies under it. */
    Optional<Broken> add(Item item) {
        String at = item.text("sk");
        Optional<Seal> read = SealItems.read(item);
        if (read.isEmpty()) {
            return broken(Change.CHANGED, at);
        }
        Seal seal = read.get();
        Optional<Broken> wrong = wrong(seal, at);
        if (wrong.isPresent()) {
            return wrong;
        }
        if (before == null) {
            from = seal.from();
            entries = chronicle.stretch(seal.from(), now);
        }
        List<SealedLine> found = upTo(Journal.sortable(seal.to()));
        counted += found.size();
        before = seal;
        return new Difference(marks.remaining(seal.lines(), found), found).first();
    }

    /** What is to be said when no seal is left. */
    Verdict verdict() {
        Seal last = before;
        if (last == null) {
            return anchors.isEmpty()
                    ? new Intact(null, null, 0, 0, 0, null)
                    : new Broken(What.SEAL, Change.MISSING, SealItems.PARTITION);
        }
        boolean isCut = anchors.keySet().stream().anyMatch(number -> number > last.number());
        return isCut
                ? new Broken(What.SEAL, Change.MISSING, place(Journal.sortable(last.to())))
                : new Intact(from, last.to(), counted, marks.gone(), last.number(), last.anchor());
    }

    private Optional<Broken> wrong(Seal seal, String at) {
        if (before != null && seal.from().isBefore(before.to())) {
            return broken(Change.ADDED, at);
        }
        if (!keys.holds(seal.key())) {
            return broken(Change.KEY_UNKNOWN, at);
        }
        if (!seal.isGenuine(keys)) {
            return broken(Change.CHANGED, at);
        }
        if (before == null && seal.number() != 1) {
            return broken(Change.MISSING, "before " + at);
        }
        if (before != null && !seal.follows(before)) {
            return broken(Change.MISSING, Journal.sortable(before.to()));
        }
        String anchor = anchors.get(seal.number());
        return anchor == null || anchor.equals(seal.hash())
                ? Optional.empty()
                : broken(Change.CHANGED, at);
    }

    private List<SealedLine> upTo(String end) {
        List<SealedLine> found = new ArrayList<>();
        for (SealedLine line = peek(); line != null && line.key().compareTo(end) < 0; ) {
            found.add(line);
            ahead = null;
            line = peek();
        }
        return found;
    }

    private @Nullable SealedLine peek() {
        if (ahead == null && entries.hasNext()) {
            ahead = entries.next().line();
        }
        return ahead;
    }

    private static Optional<Broken> broken(Change change, String at) {
        return Optional.of(new Broken(What.SEAL, change, place(at)));
    }

    private static String place(String at) {
        return SealItems.PARTITION + " / " + at;
    }
}
