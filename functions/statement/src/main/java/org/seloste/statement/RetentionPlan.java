package org.seloste.statement;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.LifeFacts.Span;
import org.seloste.statement.RetentionRule.Event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long each part of a person's data is kept: what the statement promises, applied to facts. Of
 * several grounds the one that reaches furthest counts.
 */
public final class RetentionPlan {
    private final Statement statement;
    private final LifeFacts facts;

    private RetentionPlan(Statement statement, LifeFacts facts) {
        this.statement = statement;
        this.facts = facts;
    }

    /**
     * How long the data of each category is kept, in the order of the statement. Whether something
     * of a category is stored is not asked here; only what the law makes the controller keep is
     * left out where nothing started its time.
     *
     * @throws IllegalArgumentException when the person stands in no relationship, or in one that
     *     the statement does not know
     */
    public static List<KeptGroup> of(Statement statement, LifeFacts facts) {
        RetentionPlan plan = new RetentionPlan(statement, facts);
        Ground person = plan.person();
        return statement.categories().stream()
                .flatMap(category -> plan.group(category, person).stream())
                .toList();
    }

    /**
     * What stays of a person whose data is erased, because other law makes the controller keep it
     * (GDPR Art. 17(3)(b)).
     */
    public static List<KeptGroup> statutory(Statement statement, LifeFacts facts) {
        RetentionPlan plan = new RetentionPlan(statement, facts);
        return statement.statutoryCategories().stream()
                .flatMap(category -> plan.statutory(category).stream())
                .toList();
    }

    /**
     * The last day on which a person is kept without regard to what the law keeps; null as long as
     * a relationship lasts.
     *
     * @throws IllegalArgumentException when the person stands in no relationship, or in one that
     *     the statement does not know
     */
    public static @Nullable LocalDate lastDay(Statement statement, LifeFacts facts) {
        return new RetentionPlan(statement, facts).person().lastDay();
    }

    /**
     * The same with the rule that says so.
     *
     * @throws IllegalArgumentException when the person stands in no relationship, or in one that
     *     the statement does not know
     */
    public static PersonKept ofPerson(Statement statement, LifeFacts facts) {
        Ground ground = new RetentionPlan(statement, facts).person();
        return new PersonKept(ground.lastDay(), ground.rule());
    }

    private Ground person() {
        return facts.relationships().stream()
                .filter(span -> !isSuperseded(span))
                .map(this::ground)
                .max(Ground.ORDER)
                .orElseThrow(() -> new IllegalArgumentException("a person in no relationship"));
    }

    private Ground ground(Span span) {
        Relationship relationship = statement.relationship(span.relationship());
        RetentionRule rule = ruleOf(span);
        LocalDate event = event(span, rule);
        LocalDate lastDay = event == null ? null : rule.from(event).lastDay();
        int rank = statement.relationships().indexOf(relationship);
        return new Ground(lastDay, rule.key(), rank);
    }

    private @Nullable LocalDate event(Span span, RetentionRule rule) {
        return switch (rule.event()) {
            case LAST_OWN_ACT ->
                    span.lastOwnActOn() == null ? lastOwnActOrCollection() : span.lastOwnActOn();
            case COLLECTED -> later(span.startedOn(), span.lastOwnActOn());
            case RELATIONSHIP_END, FINANCIAL_YEAR_END, CLOSED, HANDLED -> span.endedOn();
        };
    }

    private LocalDate lastOwnActOrCollection() {
        return facts.lastOwnActOn() == null ? facts.collectedOn() : facts.lastOwnActOn();
    }

    /**
     * A prospect's clock stops for good when the prospect becomes a customer (statement, section
     * 4). Only what happens after the customer's end starts it anew.
     */
    private boolean isSuperseded(Span span) {
        Relationship relationship = statement.relationship(span.relationship());
        RetentionRule rule = ruleOf(span);
        LocalDate event = event(span, rule);
        return relationship.erasureOnRequest() == Relationship.Erasure.IMMEDIATE
                && rule.event() != Event.RELATIONSHIP_END
                && event != null
                && ends().anyMatch(end -> !end.isBefore(event));
    }

    private Optional<KeptGroup> group(Category category, Ground person) {
        if (statement.isOfMessages(category) && !facts.collected().containsKey(category.key())) {
            return messages(category, person);
        }
        if (category.retention() == null) {
            return Optional.of(new KeptGroup(category.key(), person.lastDay(), person.rule()));
        }
        if (statement.isStatutory(category)) {
            return statutory(category);
        }
        // It is stored with the person, so it cannot outlive the person.
        Ground ground =
                ownGround(category, category.retention())
                        .filter(own -> Ground.ORDER.compare(own, person) < 0)
                        .orElse(person);
        return Optional.of(new KeptGroup(category.key(), ground.lastDay(), ground.rule()));
    }

    /** Of the last message, as no other is kept longer; empty where none came. */
    private Optional<KeptGroup> messages(Category category, Ground person) {
        return facts.sent().entrySet().stream()
                .map(sent -> message(category, sent.getKey(), sent.getValue()))
                .max(Ground.ORDER)
                .map(last -> Ground.ORDER.compare(last, person) < 0 ? last : person)
                .map(ground -> new KeptGroup(category.key(), ground.lastDay(), ground.rule()));
    }

    private Ground message(Category category, String relationship, LocalDate on) {
        Relationship sender = statement.relationship(relationship);
        RetentionRule form = statement.retentionRule(sender.retention());
        RetentionRule rule = statement.ownRule(category).orElse(form);
        int rank = statement.relationships().indexOf(sender);
        return new Ground(rule.from(on).lastDay(), rule.key(), rank);
    }

    private Optional<KeptGroup> statutory(Category category) {
        return ownGround(category, Objects.requireNonNull(category.retention()))
                .map(ground -> new KeptGroup(category.key(), ground.lastDay(), ground.rule()));
    }

    /** What a category's own rule says; empty when nothing has started its time. */
    private Optional<Ground> ownGround(Category category, String key) {
        RetentionRule rule = statement.retentionRule(key);
        if (rule.event() == Event.RELATIONSHIP_END && lasts()) {
            return Optional.of(new Ground(null, key, -1));
        }
        return events(rule, category)
                .max(Comparator.naturalOrder())
                .map(event -> new Ground(rule.from(event).lastDay(), key, -1));
    }

    private Stream<LocalDate> events(RetentionRule rule, Category category) {
        LocalDate collectedOn = facts.collected().getOrDefault(category.key(), facts.collectedOn());
        return switch (rule.event()) {
            case LAST_OWN_ACT ->
                    Stream.of(
                            facts.collected().containsKey(category.key())
                                    ? later(collectedOn, facts.lastOwnActOn())
                                    : lastOwnActOrCollection());
            case COLLECTED -> Stream.of(collectedOn);
            // What was collected after an end has nothing to do with it.
            case RELATIONSHIP_END ->
                    facts.collected().containsKey(category.key())
                            ? ends().filter(end -> !end.isBefore(collectedOn))
                            : ends();
            case FINANCIAL_YEAR_END -> facts.financialYearEnds().stream();
            case CLOSED, HANDLED -> Stream.empty();
        };
    }

    /** Whether a relationship goes on whose end would start a time. */
    private boolean lasts() {
        return endingRelationships().anyMatch(span -> span.endedOn() == null);
    }

    private Stream<LocalDate> ends() {
        return endingRelationships().flatMap(span -> Stream.ofNullable(span.endedOn()));
    }

    private Stream<Span> endingRelationships() {
        return facts.relationships().stream()
                .filter(span -> ruleOf(span).event() == Event.RELATIONSHIP_END);
    }

    private RetentionRule ruleOf(Span span) {
        return statement.retentionRule(statement.relationship(span.relationship()).retention());
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    /**
     * Why something is kept.
     *
     * @param lastDay the last day; null when there is no end yet
     * @param rule key of the rule
     * @param rank of two that reach equally far, the higher one is told
     */
    private record Ground(@Nullable LocalDate lastDay, String rule, int rank) {
        static final Comparator<Ground> ORDER =
                Comparator.comparing(Ground::end).thenComparingInt(Ground::rank);

        private LocalDate end() {
            return lastDay == null ? LocalDate.MAX : lastDay;
        }
    }
}
