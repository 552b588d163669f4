package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.storage.Item;
import org.seloste.statement.Relationship.Review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether relationships that nobody ended go on: long after the last event people are asked, and
 * where they do not answer the relationship ended on that event (S4.2).
 */
final class Reviews {
    private static final String ASKED = "askedOn";

    private final Retention retention;

    Reviews(Retention retention) {
        this.retention = retention;
    }

    /**
     * An open relationship that is asked about some day.
     *
     * @param relation its id
     * @param lastEvent the day of what was heard last
     * @param askedOn since when people are asked; null while they are not
     * @param next the day on which the question is put; once it is, the day after the last one to
     *     answer, on which it is given up
     */
    record Open(
            String relation, LocalDate lastEvent, @Nullable LocalDate askedOn, LocalDate next) {}

    /** The open relationships that are asked about some day. */
    List<Open> of(Item root) {
        return root.parts("relations").entrySet().stream()
                .filter(relation -> !relation.getValue().has("endedOn"))
                .flatMap(relation -> open(root, relation.getKey(), relation.getValue()).stream())
                .sorted(Comparator.comparing(Open::relation))
                .toList();
    }

    private Optional<Open> open(Item root, String id, Item relation) {
        return retention
                .review(relation.text("relationship"))
                .map(review -> open(root, id, relation, review));
    }

    private static Open open(Item root, String id, Item relation, Review review) {
        LocalDate last = lastEvent(root, relation);
        @Nullable LocalDate askedOn = askedOn(root, relation);
        LocalDate next =
                askedOn == null ? last.plus(review.after()) : answerBy(askedOn, review).plusDays(1);
        return new Open(id, last, askedOn, next);
    }

    /** The last day to answer; as any last day it counts to its end. */
    static LocalDate answerBy(LocalDate askedOn, Review review) {
        return askedOn.plus(review.answer());
    }

    /** Since when people are asked; whatever happens after the question answers it. */
    static @Nullable LocalDate askedOn(Item root, Item relation) {
        return relation.find(ASKED)
                .map(LocalDate::parse)
                .filter(_ -> !relation.has("endedOn"))
                .filter(asked -> lastEvent(root, relation).isBefore(asked))
                .orElse(null);
    }

    private static LocalDate lastEvent(Item root, Item relation) {
        return Stream.of(
                        relation.find("startedOn"),
                        relation.find("reviewedOn"),
                        root.find("lastOwnActOn"),
                        root.find(OwnActs.DAY),
                        root.find("lastEventOn"))
                .flatMap(Optional::stream)
                .map(LocalDate::parse)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The root with people being asked about a relation since that day. */
    static Item asked(Item root, String relation, LocalDate day) {
        return with(root, relation, ASKED, day);
    }

    /** The root with the relation going on as of that day. */
    static Item answered(Item root, String relation, LocalDate day) {
        Item answered = with(root, relation, "reviewedOn", day);
        return changed(answered, relation, part(answered, relation).without(ASKED));
    }

    /** The root with the relation ended. */
    static Item ended(Item root, String relation, LocalDate day) {
        Item ended = with(root, relation, "endedOn", day);
        return changed(ended, relation, part(ended, relation).without(ASKED));
    }

    private static Item with(Item root, String relation, String name, LocalDate day) {
        return changed(root, relation, part(root, relation).text(name, day.toString()));
    }

    private static Item part(Item root, String relation) {
        Item part = root.parts("relations").get(relation);
        if (part == null) {
            throw new IllegalStateException("the relation is gone");
        }
        return part.copy();
    }

    private static Item changed(Item root, String relation, Item part) {
        Map<String, Item> relations = new HashMap<>(root.parts("relations"));
        relations.put(relation, part);
        return root.copy().parts("relations", relations);
    }
}
