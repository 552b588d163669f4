package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.ItemChange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one place that says from the facts of a root when the person is gone for readers, when to
 * look at them again, and when DynamoDB deletes them. An entry that is too early costs a look; one
 * that is too late would break a promise.
 */
final class Dating {
    /** Nobody is left without an entry: whoever walks through the index meets everybody. */
    private static final LocalDate SOME_DAY = LocalDate.of(9999, 12, 30);

    /** How long before the last day somebody is told where their data is from. */
    private static final int NOTICE_AHEAD = 3;

    private static final List<String> DATES = List.of("deletableFrom", "dueShard", "dueAt", Net.AT);

    private final Retention retention;

    Dating(Retention retention) {
        this.retention = retention;
    }

    /** The root with its dates counted anew from the facts. */
    Item anew(Item root) {
        return follow(
                root.copy()
                        .seconds(
                                "deletableFrom",
                                retention.deletableFrom(retention.lastDayByFacts(root))));
    }

    /** The root with what follows from the end that it has. */
    Item follow(Item root) {
        Item dated = root.copy().without(Net.AT).with(DueItems.of(RootItems.id(root), next(root)));
        if (!root.flag("held") && !root.has(Erasure.WHOLE)) {
            retention
                    .rootEnd(root.seconds("deletableFrom"), States.years(root))
                    .ifPresent(end -> dated.seconds(Net.AT, Net.of(end)));
        }
        return dated;
    }

    /** Brings the dates of a root into a change of it. */
    static ItemChange write(ItemChange change, Item dated, Instant now) {
        return change.take(Net.written(dated, now), DATES);
    }

    /** Whether two roots have the same dates. */
    static boolean agree(Item one, Item other) {
        return one.agrees(other, DATES);
    }

    /** The next day on which something may have to be done. */
    LocalDate next(Item root) {
        if (Erasure.isGoingOn(root)) {
            return retention.day(Erasure.of(root).since());
        }
        return Stream.of(
                        end(root),
                        waiting(root),
                        lifts(root),
                        fields(root),
                        reviews(root),
                        notice(root))
                .flatMap(days -> days)
                .min(Comparator.naturalOrder())
                .orElse(SOME_DAY);
    }

    private Stream<LocalDate> end(Item root) {
        @Nullable LocalDate last = retention.lastDay(root);
        return last == null ? Stream.of() : Stream.of(last.plusDays(1));
    }

    /**
     * Whoever marked it as not settled made it due at once. Whoever is held is looked at daily:
     * what lies under them has no entry then, and that its time is over has to be told.
     */
    private static Stream<LocalDate> waiting(Item root) {
        return root.flag("unsettled") || root.flag("held")
                ? Stream.ofNullable(DueItems.day(root))
                : Stream.of();
    }

    /** What lies under a person may be over by the day on which a restriction ends. */
    private static Stream<LocalDate> lifts(Item root) {
        return States.restrictions(root).stream()
                .flatMap(restriction -> Stream.ofNullable(restriction.liftOn()));
    }

    /** Of a person who is held nothing goes. */
    private Stream<LocalDate> fields(Item root) {
        Map<String, LocalDate> ends = root.flag("held") ? Map.of() : retention.fieldEnds(root);
        return ends.values().stream().map(last -> last.plusDays(1));
    }

    private Stream<LocalDate> reviews(Item root) {
        return new Reviews(retention).of(root).stream().map(Reviews.Open::next);
    }

    private static Stream<LocalDate> notice(Item root) {
        return root.find("noticeDue").map(Dating::noticeOn).stream();
    }

    private static LocalDate noticeOn(String due) {
        return noticeOn(LocalDate.parse(due));
    }

    /** The day to tell somebody who must have been told by another day. */
    static LocalDate noticeOn(LocalDate due) {
        return due.minusDays(NOTICE_AHEAD);
    }

    /** When the pointers to such a person end; empty when they do not. */
    static Optional<Instant> pointerEnd(Item root, Instant now) {
        return root.flag("held")
                ? Optional.empty()
                : Retention.pointerEnd(root.seconds("deletableFrom"), now);
    }
}
