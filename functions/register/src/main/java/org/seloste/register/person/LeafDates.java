package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.ItemChange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The dates of what lies under a person with a life of its own: when it is gone for readers, when
 * to look at it, and when DynamoDB deletes what nobody deleted. While the person is held it has
 * only the first of them.
 */
final class LeafDates {
    /** The first instant at which it is gone for readers. */
    static final String GONE = "deletableFrom";

    /** The first instant at which one of its values is, where a value has a shorter life. */
    static final String SHED = "shedFrom";

    private static final List<String> DATES = List.of(GONE, SHED, Net.AT, "dueShard", "dueAt");

    private final Retention retention;

    LeafDates(Retention retention) {
        this.retention = retention;
    }

    /** Of one that is gone from then on. */
    Item of(String person, String sk, Instant gone, boolean held) {
        return of(person, sk, gone, null, held);
    }

    /** Of one with values of which some may have a shorter life. */
    Item ofSubmission(
            String person,
            String sk,
            Collection<String> fields,
            LocalDate receivedOn,
            LocalDate lastDay,
            boolean held) {
        @Nullable Instant shed =
                fields.stream()
                        .flatMap(field -> retention.ownEnd(field, receivedOn, lastDay).stream())
                        .min(Comparator.naturalOrder())
                        .map(retention::deletableFrom)
                        .orElse(null);
        return of(person, sk, retention.deletableFrom(lastDay), shed, held);
    }

    /**
     * Of a service, which stays as long as the person: but not what a category says is kept for a
     * shorter time, and not the service when nothing else was noted of it.
     */
    Item ofService(
            String person, String sk, Collection<String> fields, LocalDate on, boolean held) {
        List<LocalDate> ends =
                fields.stream()
                        .flatMap(field -> retention.ownEnd(field, on, LocalDate.MAX).stream())
                        .sorted()
                        .toList();
        if (ends.isEmpty()) {
            return Item.part();
        }
        @Nullable Instant gone =
                ends.size() == fields.size() ? retention.deletableFrom(ends.getLast()) : null;
        Instant first = retention.deletableFrom(ends.getFirst());
        return of(person, sk, gone, first.equals(gone) ? null : first, held);
    }

    private Item of(
            String person,
            String sk,
            @Nullable Instant gone,
            @Nullable Instant shed,
            boolean held) {
        Item dates = Item.part();
        if (gone != null) {
            dates.seconds(GONE, gone);
        }
        if (shed != null) {
            dates.seconds(SHED, shed);
        }
        @Nullable Instant first = shed == null ? gone : shed;
        if (held || first == null) {
            return dates;
        }
        if (gone != null) {
            dates.seconds(Net.AT, Net.of(gone));
        }
        return dates.with(DueItems.of(person, retention.day(first), sk));
    }

    /** The same item with its dates as they are, held or let go. */
    Item settled(Item leaf, boolean held) {
        return dated(
                leaf,
                of(
                        RootItems.id(leaf),
                        leaf.text("sk"),
                        leaf.findSeconds(GONE).orElse(null),
                        leaf.findSeconds(SHED).orElse(null),
                        held));
    }

    static Item dated(Item leaf, Item dates) {
        Item dated = leaf.copy();
        DATES.forEach(dated::without);
        return dated.with(dates);
    }

    static boolean agree(Item one, Item other) {
        return one.agrees(other, DATES);
    }

    /** Whether two leaves, and what in them goes first, end on the same day. */
    static boolean endTogether(Item one, Item other) {
        return one.agrees(other, List.of(GONE, SHED));
    }

    /** Brings the dates into a change. */
    static ItemChange write(ItemChange change, Item dated, Instant now) {
        return change.take(Net.written(dated, now), DATES);
    }

    /** Whether it, or a value of it, has a life of its own. */
    static boolean hasEnd(Item leaf) {
        return leaf.has(GONE) || leaf.has(SHED);
    }

    /** The first of what it says of its end. */
    static String first(Item leaf) {
        return leaf.has(SHED) ? SHED : GONE;
    }

    /** Whether it goes by itself; one that is held does not. */
    static boolean isLetGo(Item leaf) {
        return leaf.has("dueAt");
    }

    /** Whether its time is not over, though it may be held beyond it. */
    static boolean isBeforeItsEnd(Item leaf, Instant now) {
        return leaf.findSeconds(GONE).map(end -> end.isAfter(now)).orElse(true);
    }

    /** Whether it is there for readers who do not know the person: one without a net is held. */
    static boolean isAlive(Item leaf, Instant now) {
        return !leaf.has(Net.AT) || isBeforeItsEnd(leaf, now);
    }

    /** A submission or a service as readers may see it: without values whose time is over. */
    Item shown(Item leaf, Instant now) {
        if (leaf.findSeconds(SHED).filter(shed -> !shed.isAfter(now)).isEmpty()) {
            return leaf;
        }
        Map<String, String> values = new HashMap<>(leaf.texts("values"));
        values.keySet().removeAll(over(leaf, now));
        return leaf.copy().texts("values", values);
    }

    /** The fields of a submission or a service whose values' time is over. */
    List<String> over(Item leaf, Instant now) {
        boolean service = LeafItems.group(leaf) == Erased.SERVICES;
        LocalDate brought = LocalDate.parse(leaf.text(service ? "on" : "receivedOn"));
        LocalDate lastDay = service ? LocalDate.MAX : SubmissionItems.kept(leaf).lastDay();
        return leaf.texts("values").keySet().stream()
                .filter(
                        field ->
                                retention
                                        .ownEnd(field, brought, lastDay)
                                        .map(retention::deletableFrom)
                                        .filter(end -> !end.isAfter(now))
                                        .isPresent())
                .sorted()
                .toList();
    }

    /** A submission or a service without those values, with the dates of what is left. */
    Item without(Item leaf, Collection<String> fields) {
        Map<String, String> values = new HashMap<>(leaf.texts("values"));
        values.keySet().removeAll(fields);
        Item left = leaf.copy().texts("values", values);
        if (LeafItems.group(leaf) == Erased.SERVICES) {
            return ofService(left, !isLetGo(left));
        }
        return dated(
                left,
                ofSubmission(
                        RootItems.id(left),
                        left.text("sk"),
                        values.keySet(),
                        LocalDate.parse(left.text("receivedOn")),
                        SubmissionItems.kept(left).lastDay(),
                        !left.has(Net.AT)));
    }

    /** The dates of a leaf counted anew by the rules, with those of the submission it hangs on. */
    Item anew(Item leaf, boolean held, Map<String, Item> submissions) {
        String sk = leaf.text("sk");
        return switch (LeafItems.group(leaf)) {
            case SUBMISSIONS -> ofSubmission(leaf, held);
            case IP_ADDRESSES ->
                    submission(sk, submissions)
                            .flatMap(
                                    sent ->
                                            retention.sourceDeletableFrom(
                                                    retention.again(sent),
                                                    LocalDate.parse(sent.text("receivedOn"))))
                            .map(end -> dated(leaf, of(RootItems.id(leaf), sk, end, held)))
                            .orElseGet(() -> settled(leaf, held));
            case CONSENTS ->
                    submission(sk, submissions)
                            .map(sent -> retention.deletableFrom(retention.again(sent)))
                            .map(end -> dated(leaf, of(RootItems.id(leaf), sk, end, held)))
                            .orElseGet(() -> settled(leaf, held));
            case VOUCHERS ->
                    retention
                            .lastDayOfVouchers(LocalDate.parse(leaf.text("financialYearEnd")))
                            .map(last -> ofVoucher(leaf, last, held))
                            .orElseGet(() -> settled(leaf, held));
            case SERVICES -> ofService(leaf, held);
            case FIELDS, ADDRESSES, RELATIONSHIPS, DISCLOSURES, MAILS -> settled(leaf, held);
        };
    }

    private static Optional<Item> submission(String sk, Map<String, Item> submissions) {
        return Optional.ofNullable(submissions.get(sk.substring(sk.lastIndexOf('#') + 1)));
    }

    private Item ofSubmission(Item leaf, boolean held) {
        LocalDate lastDay = retention.again(leaf).lastDay();
        return dated(
                        leaf,
                        ofSubmission(
                                RootItems.id(leaf),
                                leaf.text("sk"),
                                leaf.texts("values").keySet(),
                                LocalDate.parse(leaf.text("receivedOn")),
                                lastDay,
                                held))
                .text("lastDay", lastDay.toString());
    }

    private Item ofService(Item leaf, boolean held) {
        return dated(
                leaf,
                ofService(
                        RootItems.id(leaf),
                        leaf.text("sk"),
                        leaf.texts("values").keySet(),
                        LocalDate.parse(leaf.text("on")),
                        held));
    }

    private Item ofVoucher(Item leaf, LocalDate lastDay, boolean held) {
        Instant end = retention.deletableFrom(lastDay);
        return dated(leaf, of(RootItems.id(leaf), leaf.text("sk"), end, held))
                .text("lastDay", lastDay.toString());
    }
}
