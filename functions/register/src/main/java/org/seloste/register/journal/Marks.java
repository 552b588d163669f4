package org.seloste.register.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The months that were pruned, while one goes along the seals once. */
final class Marks {
    private final Set<String> months;

    /** Buckets of such months of which something is still there. */
    private final Set<String> standing = new HashSet<>();

    private long gone;

    Marks(List<Mark> marks) {
        this.months =
                marks.stream()
                        .map(mark -> MarkItems.key(mark.shelf(), mark.month()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What must still be there. A bucket goes from its front: what is gone behind something that is
     * there was not pruned.
     */
    List<SealedLine> remaining(List<SealedLine> sealed, List<SealedLine> found) {
        Set<String> there = found.stream().map(SealedLine::place).collect(Collectors.toSet());
        List<SealedLine> remaining = new ArrayList<>();
        for (SealedLine line : sealed) {
            if (there.contains(line.place())) {
                standing.add(line.bucket());
            }
            if (isPruned(line)) {
                gone++;
            } else {
                remaining.add(line);
            }
        }
        return remaining;
    }

    /** Something is still there of these buckets, before where one begins to go along. */
    void stand(Set<String> buckets) {
        standing.addAll(buckets);
    }

    /** How many entries went. */
    long gone() {
        return gone;
    }

    private boolean isPruned(SealedLine line) {
        return months.contains(Shelf.of(line.shard()) + "#" + line.month())
                && !standing.contains(line.bucket());
    }
}
