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

    /** When DynamoDB deletes it. */
    static final String NET = "expiresAt";

    private static final List<String> DATES = List.of(GONE, SHED, NET, "dueShard", "dueAt");

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

    private Item of(String person, String sk, Instant gone, @Nullable Instant shed, boolean held) {
        Item dates = Item.part().seconds(GONE, gone);
        if (shed != null) {
            dates.seconds(SHED, shed);
        }
        if (!held) {
            Instant first = shed == null ? gone : shed;
            dates.seconds(NET, retention.net(gone))
                    .with(DueItems.of(person, retention.day(first), sk));
        }
        return dates;
    }

    /** The same item with its dates as they are, held or let go. */
    Item settled(Item leaf, boolean held) {
        return leaf.findSeconds(GONE)
                .map(
                        gone ->
                                dated(
                                        leaf,
                                        of(
                                                RootItems.id(leaf),
                                                leaf.text("sk"),
                                                gone,
                                                leaf.findSeconds(SHED).orElse(null),
                                                held)))
                .orElse(leaf);
    }

    static Item dated(Item leaf, Item dates) {
        Item dated = leaf.copy();
        DATES.forEach(dated::without);
        return dated.with(dates);
    }

    static boolean agree(Item one, Item other) {
        return one.agrees(other, DATES);
    }

    /** Brings the dates into a change. */
    static ItemChange write(ItemChange change, Item dated) {
        return change.take(dated, DATES);
    }

    /** Whether it has a life of its own. */
    static boolean hasEnd(Item leaf) {
        return leaf.has(GONE);
    }

    /** Whether its time is not over, though it may be held beyond it. */
    static boolean isBeforeItsEnd(Item leaf, Instant now) {
        return leaf.findSeconds(GONE).map(end -> end.isAfter(now)).orElse(true);
    }

    /** Whether it is there for readers who do not know the person: one without a net is held. */
    static boolean isAlive(Item leaf, Instant now) {
        return !leaf.has(NET) || isBeforeItsEnd(leaf, now);
    }

    /** A submission as readers may see it: without values whose time is over. */
    Item shown(Item leaf, Instant now) {
        if (leaf.findSeconds(SHED).filter(shed -> !shed.isAfter(now)).isEmpty()) {
            return leaf;
        }
        Map<String, String> values = new HashMap<>(leaf.texts("values"));
        values.keySet().removeAll(over(leaf, now));
        return leaf.copy().texts("values", values);
    }

    /** The fields of a submission whose values' time is over. */
    List<String> over(Item submission, Instant now) {
        LocalDate receivedOn = LocalDate.parse(submission.text("receivedOn"));
        LocalDate lastDay = SubmissionItems.kept(submission).lastDay();
        return submission.texts("values").keySet().stream()
                .filter(
                        field ->
                                retention
                                        .ownEnd(field, receivedOn, lastDay)
                                        .map(retention::deletableFrom)
                                        .filter(end -> !end.isAfter(now))
                                        .isPresent())
                .sorted()
                .toList();
    }

    /** A submission without those values, with the dates of what is left. */
    Item without(Item submission, Collection<String> fields) {
        Map<String, String> values = new HashMap<>(submission.texts("values"));
        values.keySet().removeAll(fields);
        Item left = submission.copy().texts("values", values);
        return dated(
                left,
                ofSubmission(
                        RootItems.id(left),
                        left.text("sk"),
                        values.keySet(),
                        LocalDate.parse(left.text("receivedOn")),
                        SubmissionItems.kept(left).lastDay(),
                        !left.has(NET)));
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
            case FIELDS, ADDRESSES, RELATIONSHIPS, SERVICES, DISCLOSURES, MAILS ->
                    settled(leaf, held);
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

    private Item ofVoucher(Item leaf, LocalDate lastDay, boolean held) {
        Instant end = retention.deletableFrom(lastDay);
        return dated(leaf, of(RootItems.id(leaf), leaf.text("sk"), end, held))
                .text("lastDay", lastDay.toString());
    }
}
