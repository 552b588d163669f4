package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.storage.Item;
import org.seloste.statement.KeptGroup;
import org.seloste.statement.Relationship;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads how a person stands out of the root. */
final class States {
    private final Statement statement;
    private final Retention retention;

    States(Statement statement, Retention retention) {
        this.statement = statement;
        this.retention = retention;
    }

    PersonState of(Item root, Instant now) {
        LocalDate today = retention.day(now);
        List<Restriction> restrictions = restrictions(root);
        List<Relation> relations = relations(root).stream().map(this::asked).toList();
        List<LocalDate> years = years(root);
        return new PersonState(
                root.text("pk").substring(RootItems.PREFIX.length()),
                root.number("version"),
                root.text("relationship"),
                root.find("language").orElse(statement.defaultLanguage()),
                isErasableAtOnce(root, restrictions),
                retention.isKeptByLaw(root, today),
                restrictions,
                new HashSet<>(root.set("holds")),
                root.has("bannedAt"),
                root.set("addresses"),
                root.set(RootItems.FORMER),
                fields(root, now),
                relations,
                years,
                retention.collectedOn(root),
                OwnActs.last(root).orElse(null),
                retention.lastDay(root),
                kept(root, today),
                retention.keptByLaw(root),
                root.find("noticeDue").map(LocalDate::parse).orElse(null));
    }

    /** Of what is over nothing is left, unless it is held. */
    private List<KeptGroup> kept(Item root, LocalDate today) {
        return retention.kept(root).stream()
                .filter(group -> root.flag("held") || !isOver(group.lastDay(), today))
                .toList();
    }

    private static boolean isOver(@Nullable LocalDate lastDay, LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }

    /** A relationship that the statement no longer names is for people to look into. */
    private boolean isErasableAtOnce(Item root, List<Restriction> restrictions) {
        return !root.has("years")
                && !root.flag("ordered")
                && restrictions.stream().noneMatch(Restriction::stopsExpiry)
                && ever(root).stream().allMatch(this::isImmediate);
    }

    private boolean isImmediate(String key) {
        return statement.relationships().stream()
                .filter(relationship -> relationship.key().equals(key))
                .anyMatch(
                        relationship ->
                                relationship.erasureOnRequest() == Relationship.Erasure.IMMEDIATE);
    }

    /** Every relationship that the person ever had. */
    static Set<String> ever(Item root) {
        Set<String> ever = new HashSet<>(root.texts("firstActs").keySet());
        ever.add(root.text("relationship"));
        relations(root).forEach(relation -> ever.add(relation.relationship()));
        return ever;
    }

    static List<Relation> relations(Item root) {
        return root.parts("relations").entrySet().stream()
                .map(entry -> relation(root, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Relation::startedOn).thenComparing(Relation::id))
                .toList();
    }

    /** With the last day to answer, where people are asked and the statement still has one. */
    private Relation asked(Relation relation) {
        LocalDate askedOn = relation.askedOn();
        return askedOn == null
                ? relation
                : retention
                        .review(relation.relationship())
                        .map(review -> relation.answeredBy(Reviews.answerBy(askedOn, review)))
                        .orElse(relation);
    }

    static List<LocalDate> years(Item root) {
        return root.set("years").stream().map(LocalDate::parse).sorted().toList();
    }

    private static Relation relation(Item root, String id, Item part) {
        return new Relation(
                id,
                part.text("relationship"),
                LocalDate.parse(part.text("startedOn")),
                part.find("endedOn").map(LocalDate::parse).orElse(null),
                Reviews.askedOn(root, part),
                null);
    }

    static List<Restriction> restrictions(Item root) {
        return root.parts("restrictions").values().stream()
                .map(
                        part ->
                                new Restriction(
                                        part.text("case"),
                                        RestrictionGround.valueOf(part.text("ground")),
                                        Instant.parse(part.text("since")),
                                        part.find("liftOn").map(LocalDate::parse).orElse(null)))
                .sorted(Comparator.comparing(Restriction::since))
                .toList();
    }

    /** As the root stores them. */
    static Map<String, Item> parts(List<Restriction> restrictions) {
        Map<String, Item> parts = new HashMap<>();
        for (Restriction restriction : restrictions) {
            Item part =
                    Item.part()
                            .text("case", restriction.caseId())
                            .text("ground", restriction.ground().name())
                            .text("since", restriction.since().toString());
            if (restriction.liftOn() != null) {
                part.text("liftOn", restriction.liftOn().toString());
            }
            parts.put(restriction.caseId() + "#" + restriction.ground(), part);
        }
        return parts;
    }

    /** What is known; what has a shorter life of its own is not, once that is over. */
    private Map<String, Fact> fields(Item root, Instant now) {
        LocalDate today = retention.day(now);
        Map<String, LocalDate> ends = root.flag("held") ? Map.of() : retention.fieldEnds(root);
        Map<String, Item> known = new HashMap<>(root.parts("fields"));
        known.keySet().removeIf(key -> ends.getOrDefault(key, today).isBefore(today));
        Map<String, Fact> fields = new HashMap<>();
        known.forEach(
                (key, part) ->
                        fields.put(
                                key,
                                new Fact(
                                        part.text("value"),
                                        part.text("source"),
                                        Instant.parse(part.text("since")))));
        return fields;
    }
}
