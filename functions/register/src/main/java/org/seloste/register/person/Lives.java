package org.seloste.register.person;

import org.seloste.register.storage.Item;
import org.seloste.statement.LifeFacts;
import org.seloste.statement.LifeFacts.Span;
import org.seloste.statement.Relationship;
import org.seloste.statement.RetentionRule;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person's root tells of what decides how long the person is kept (section 4). */
final class Lives {
    private final Statement statement;

    Lives(Statement statement) {
        this.statement = statement;
    }

    /** The facts of a root. */
    LifeFacts facts(Item root) {
        List<Span> spans = new ArrayList<>();
        Map<String, String> last = root.texts("lastActs");
        root.texts("firstActs")
                .forEach(
                        (relationship, first) ->
                                spans.add(
                                        new Span(
                                                relationship,
                                                LocalDate.parse(first),
                                                null,
                                                lastAct(
                                                        root,
                                                        relationship,
                                                        last.getOrDefault(relationship, first)))));
        for (Relation relation : States.relations(root)) {
            spans.add(new Span(relation.relationship(), relation.startedOn(), relation.endedOn()));
        }
        spans.removeIf(span -> !isKnown(span.relationship()));
        contact(root, spans).ifPresent(spans::add);
        return new LifeFacts(
                OwnActs.last(root).orElse(null),
                collectedOn(root),
                spans,
                States.years(root),
                collected(root),
                sent(root));
    }

    private Map<String, LocalDate> sent(Item root) {
        Map<String, LocalDate> sent = new HashMap<>();
        root.texts(RootItems.SENT)
                .forEach(
                        (relationship, day) -> {
                            if (isKnown(relationship)) {
                                sent.put(relationship, LocalDate.parse(day));
                            }
                        });
        return sent;
    }

    /** The day that something was last learnt in each category. */
    private Map<String, LocalDate> collected(Item root) {
        Map<String, LocalDate> collected = new HashMap<>();
        root.parts("fields")
                .forEach(
                        (field, fact) ->
                                statement
                                        .categoryOf(field)
                                        .ifPresent(
                                                category ->
                                                        collected.merge(
                                                                category.key(),
                                                                learntOn(fact),
                                                                Lives::later)));
        root.texts(RootItems.SERVED)
                .forEach((category, on) -> collected.putIfAbsent(category, LocalDate.parse(on)));
        return collected;
    }

    private LocalDate learntOn(Item fact) {
        return fact.find(Profile.ON)
                .map(LocalDate::parse)
                .orElseGet(() -> day(Instant.parse(fact.text("since"))));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** An act without a form counts wherever the last own act does. */
    private LocalDate lastAct(Item root, String relationship, String form) {
        LocalDate last = LocalDate.parse(form);
        boolean counts = isKnown(relationship) && goesByOwnActs(relationship);
        return OwnActs.day(root).filter(act -> counts && act.isAfter(last)).orElse(last);
    }

    /**
     * Whoever turns to us without a form and stands in no relationship that goes by own acts stands
     * from then on as whoever turns to us does, beside what there was (S4.7). Of several such
     * relationships the one that ends first is meant, since nobody chose another.
     */
    private Optional<Span> contact(Item root, List<Span> spans) {
        if (spans.isEmpty() || spans.stream().anyMatch(s -> goesByOwnActs(s.relationship()))) {
            return Optional.empty();
        }
        return OwnActs.day(root)
                .flatMap(
                        act ->
                                statement.relationships().stream()
                                        .map(Relationship::key)
                                        .filter(this::goesByOwnActs)
                                        .min(
                                                Comparator.comparing(
                                                        key -> rule(key).from(act).lastDay()))
                                        .map(key -> new Span(key, act, null, act)));
    }

    private boolean goesByOwnActs(String relationship) {
        return rule(relationship).event() == RetentionRule.Event.LAST_OWN_ACT;
    }

    private RetentionRule rule(String relationship) {
        return statement.retentionRule(statement.relationship(relationship).retention());
    }

    /** Whether the statement names a relationship; one of another day it may not. */
    boolean isKnown(String relationship) {
        return statement.relationships().stream()
                .anyMatch(known -> known.key().equals(relationship));
    }

    /** The day that data was first collected. */
    LocalDate collectedOn(Item root) {
        return root.find("collectedOn")
                .map(LocalDate::parse)
                .orElseGet(() -> day(Instant.parse(root.text("createdAt"))));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, statement.zone());
    }
}
