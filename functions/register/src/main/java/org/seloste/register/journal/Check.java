package org.seloste.register.journal;

import org.jspecify.annotations.Nullable;
import org.seloste.register.journal.Verdict.Broken;
import org.seloste.register.journal.Verdict.Change;
import org.seloste.register.journal.Verdict.Intact;
import org.seloste.register.journal.Verdict.What;
import org.seloste.register.key.KeyRing;
import org.seloste.register.storage.Item;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Goes along seals and entries together, once. */
final class Check {
    private final Chronicle chronicle;
    private final KeyRing keys;
    private final Instant now;
    private final Map<Long, String> anchors = new HashMap<>();
    private final Marks marks;

    private @Nullable InKeyOrder entries;
    private @Nullable SealedLine ahead;
    private @Nullable Instant from;
    private @Nullable Seal before;
    private long counted;
    private long skipped;

    Check(Chronicle chronicle, KeyRing keys, Marks marks, List<Anchor> anchors, Instant now) {
        this.chronicle = chronicle;
        this.keys = keys;
        this.marks = marks;
        this.now = now;
        anchors.forEach(anchor -> this.anchors.put(anchor.number(), anchor.hash()));
    }

    /** Begins behind a seal that was verified; says when it is not there as it was then. */
    Optional<Broken> goOn(SealPlace place) {
        Optional<Item> item =
                chronicle.lastSeal(place.key()).filter(it -> it.text("sk").equals(place.key()));
        Optional<Seal> seal = item.flatMap(SealItems::read);
        if (seal.filter(it -> it.isGenuine(keys) && it.anchor().equals(place.anchor())).isEmpty()) {
            return broken(item.isEmpty() ? Change.MISSING : Change.CHANGED, place.key());
        }
        Seal last = seal.get();
        before = last;
        from = last.to();
        skipped = last.number();
        entries = chronicle.rest(last.to(), now);
        marks.stand(chronicle.standing(Journal.month(last.to()), last.to()));
        return Optional.empty();
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
            entries = chronicle.inOrder(seal.from(), now);
        }
        List<SealedLine> found = upTo(seal.to(), Journal.month(seal.to()));
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
        if (isCut) {
            return new Broken(What.SEAL, Change.MISSING, place(Journal.sortable(last.to())));
        }
        // Something of a sealed time may lie in the bucket of a month that no seal has come to.
        List<SealedLine> more = upTo(last.to(), Journal.month(now));
        return more.isEmpty()
                ? intact(last)
                : new Broken(What.ENTRY, Change.ADDED, more.getFirst().place());
    }

    /** What is to be said when seals are left. */
    Verified soFar() {
        Seal last = Objects.requireNonNull(before);
        return new Verified(intact(last), SealPlace.of(last).text());
    }

    private Intact intact(Seal last) {
        long seals = last.number() - skipped;
        return new Intact(from, last.to(), counted, marks.gone(), seals, last.anchor());
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

    /** The entries before an instant, as far as they lie in the buckets of that month or before. */
    private List<SealedLine> upTo(Instant end, YearMonth month) {
        String key = Journal.sortable(end);
        List<SealedLine> found = new ArrayList<>();
        for (SealedLine line = peek(month); line != null && line.key().compareTo(key) < 0; ) {
            found.add(line);
            ahead = null;
            line = peek(month);
        }
        return found;
    }

    /** The next one. Later months are not read for it, of which there may be many without any. */
    private @Nullable SealedLine peek(YearMonth month) {
        if (ahead == null && entries != null && entries.hasNext(month)) {
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
