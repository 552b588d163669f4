package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.person.Standing.Guard;
import org.seloste.register.storage.Item;
import org.seloste.statement.Category;
import org.seloste.statement.Field;
import org.seloste.statement.Form;
import org.seloste.statement.Kept;
import org.seloste.statement.KeptGroup;
import org.seloste.statement.LifeFacts;
import org.seloste.statement.PersonKept;
import org.seloste.statement.Relationship;
import org.seloste.statement.Relationship.Review;
import org.seloste.statement.RetentionPlan;
import org.seloste.statement.RetentionRule;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Until when what is stored of a person is kept (statement, section 4). */
final class Retention {
    /** Stands for no end: a relationship is open. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** What is brought starts these times by being brought. */
    private static final Set<RetentionRule.Event> STARTED_BY_BRINGING =
            EnumSet.of(RetentionRule.Event.COLLECTED, RetentionRule.Event.LAST_OWN_ACT);

    private final Statement statement;
    private final Lives lives;
    private final String rules;

    Retention(Statement statement) {
        this.statement = statement;
        this.lives = new Lives(statement);
        this.rules = statement.retentionHash();
    }

    /** Tells these rules from those of another day. */
    String rules() {
        return rules;
    }

    /** The day of an instant, where the statement counts days. */
    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, statement.zone());
    }

    /** Until when a submission of that day is kept, and the person with it. */
    Kept of(Form form, LocalDate receivedOn) {
        return statement.retentionOf(form).from(receivedOn);
    }

    /** The first instant at which nobody may be shown it any more. */
    Instant deletableFrom(Kept kept) {
        return kept.deletableFrom(statement.zone());
    }

    Instant deletableFrom(@Nullable LocalDate lastDay) {
        return lastDay == null ? NEVER : deletableFrom(new Kept(lastDay));
    }

    /**
     * When nothing of a person is kept any more; empty when there is no such day. What the law
     * keeps means nothing without its root, so the root waits for it.
     */
    Optional<Instant> rootEnd(Instant deletableFrom, List<LocalDate> years) {
        if (deletableFrom.equals(NEVER)) {
            return Optional.empty();
        }
        Instant vouchers =
                years.stream()
                        .flatMap(year -> lastDayOfVouchers(year).stream())
                        .map(this::deletableFrom)
                        .max(Comparator.naturalOrder())
                        .orElse(deletableFrom);
        return Optional.of(later(deletableFrom, vouchers));
    }

    /** When DynamoDB deletes the pointers to a person; empty when it must not. */
    static Optional<Instant> pointerEnd(Instant deletableFrom, Instant now) {
        return deletableFrom.equals(NEVER)
                ? Optional.empty()
                : Optional.of(Net.of(deletableFrom, now));
    }

    /** The last day that a person is kept; null while a relationship is open. */
    @Nullable LocalDate lastDay(Item root) {
        Instant deletableFrom = root.seconds("deletableFrom");
        return deletableFrom.equals(NEVER) ? null : day(deletableFrom).minusDays(1);
    }

    /** Whether a law keeps some of it on that day, whatever the person asks. */
    boolean isKeptByLaw(Item root, LocalDate day) {
        return States.years(root).stream()
                .flatMap(year -> lastDayOfVouchers(year).stream())
                .anyMatch(last -> !last.isBefore(day));
    }

    /** The last day that a law keeps some of it; empty when none does. */
    Optional<LocalDate> lastDayByLaw(Item root) {
        return States.years(root).stream()
                .flatMap(year -> lastDayOfVouchers(year).stream())
                .max(Comparator.naturalOrder());
    }

    /** The last day for vouchers of a financial year; empty when the statement knows none. */
    Optional<LocalDate> lastDayOfVouchers(LocalDate financialYearEnd) {
        return statement.statutoryCategories().stream()
                .map(category -> lastDay(category, financialYearEnd))
                .max(Comparator.naturalOrder());
    }

    /** The last day for a voucher of that category and financial year. */
    LocalDate lastDay(Category category, LocalDate financialYearEnd) {
        return rule(category).from(financialYearEnd).lastDay();
    }

    private RetentionRule rule(Category category) {
        String key = category.retention();
        if (key == null) {
            throw new IllegalArgumentException("no rule of its own: " + category.key());
        }
        return statement.retentionRule(key);
    }

    /** The last day that a person is kept, counted anew from the facts. */
    @Nullable LocalDate lastDayByFacts(Item root) {
        return byFacts(root).lastDay();
    }

    /**
     * How long a person is kept, counted anew from the facts. One whose relationships the statement
     * no longer names is kept as long as they were told.
     */
    PersonKept byFacts(Item root) {
        LifeFacts facts = lives.facts(root);
        if (root.flag("minimum")) {
            return RetentionPlan.statutory(statement, facts).stream()
                    .max(Comparator.comparing(Retention::end))
                    .map(group -> new PersonKept(group.lastDay(), group.rule()))
                    .orElseGet(() -> asTold(root));
        }
        return facts.relationships().isEmpty()
                ? asTold(root)
                : RetentionPlan.ofPerson(statement, facts);
    }

    private PersonKept asTold(Item root) {
        return new PersonKept(lastDay(root), "");
    }

    private static LocalDate end(KeptGroup group) {
        return group.lastDay() == null ? LocalDate.MAX : group.lastDay();
    }

    /** The last day of what is known in fields that are kept by a rule of their own, by field. */
    Map<String, LocalDate> fieldEnds(Item root) {
        if (root.flag("minimum")) {
            return Map.of();
        }
        Map<String, LocalDate> ends = new HashMap<>();
        Set<String> known = root.parts("fields").keySet();
        for (KeptGroup group : kept(root)) {
            Category category = statement.category(group.category());
            LocalDate lastDay = group.lastDay();
            if (lastDay != null && statement.ownRule(category).isPresent()) {
                category.fields().stream()
                        .map(Field::key)
                        .filter(known::contains)
                        .forEach(field -> ends.put(field, lastDay));
            }
        }
        return ends;
    }

    /**
     * The last day of what is over on a day because the person changed: of them, or of what is
     * known in fields that are kept by a rule of their own. The first of those days; empty when
     * nothing is over by the change.
     */
    Optional<LocalDate> overBy(Item before, Item after, LocalDate day) {
        Set<String> over = over(before, day).keySet();
        return over(after, day).entrySet().stream()
                .filter(end -> !over.contains(end.getKey()))
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder());
    }

    /** By field, and by {@code @} for the person. */
    private Map<String, LocalDate> over(Item root, LocalDate day) {
        Map<String, LocalDate> ends = new HashMap<>(fieldEnds(root));
        Optional.ofNullable(lastDayByFacts(root)).ifPresent(last -> ends.put(RootItems.ROOT, last));
        ends.values().removeIf(last -> !last.isBefore(day));
        return ends;
    }

    /** Whether a field is kept by a rule of its own. */
    boolean hasOwnRule(String field) {
        return statement.categoryOf(field).flatMap(statement::ownRule).isPresent();
    }

    /**
     * The last day of a value that something brought on that day, where a rule of its own ends
     * before what it is part of; empty where it stays as long.
     */
    Optional<LocalDate> ownEnd(String field, LocalDate broughtOn, LocalDate lastDay) {
        return statement
                .categoryOf(field)
                .flatMap(statement::ownRule)
                .filter(rule -> STARTED_BY_BRINGING.contains(rule.event()))
                .map(rule -> rule.from(broughtOn).lastDay())
                .filter(end -> end.isBefore(lastDay));
    }

    /** When to ask whether a relationship goes on; empty where the statement does not ask. */
    Optional<Review> review(String relationship) {
        return statement.relationships().stream()
                .filter(known -> known.key().equals(relationship))
                .flatMap(known -> Stream.ofNullable(known.review()))
                .findFirst();
    }

    /** Until when a submission that is stored is kept by these rules. */
    Kept again(Item submission) {
        String relationship = submission.text("relationship");
        return lives.isKnown(relationship)
                ? rule(relationship).from(LocalDate.parse(submission.text("receivedOn")))
                : SubmissionItems.kept(submission);
    }

    private RetentionRule rule(String relationship) {
        return statement.retentionRule(statement.relationship(relationship).retention());
    }

    /**
     * How long what is kept of a person. Of a person who was erased, only what a law keeps; of one
     * whose relationships the statement no longer names, nothing can be told.
     */
    List<KeptGroup> kept(Item root) {
        LifeFacts facts = lives.facts(root);
        if (root.flag("minimum")) {
            return keptByLaw(root);
        }
        return facts.relationships().isEmpty() ? List.of() : RetentionPlan.of(statement, facts);
    }

    /** What a law keeps of a person after an erasure, with what is known of it. */
    List<KeptGroup> keptByLaw(Item root) {
        Set<String> known = root.parts("fields").keySet();
        return RetentionPlan.statutory(statement, lives.facts(root)).stream()
                .map(group -> group.keeping(with(group, known)))
                .toList();
    }

    private List<String> with(KeptGroup group, Set<String> known) {
        return statement.category(group.category()).keeps().stream()
                .filter(known::contains)
                .toList();
    }

    /** The day that a person's data was first collected. */
    LocalDate collectedOn(Item root) {
        return lives.collectedOn(root);
    }

    /** How a person stands by a submission that is stored. */
    Standing standing(Item submission) {
        return standing(
                submission.text("relationship"),
                deletableFrom(SubmissionItems.kept(submission)),
                Guard.NONE);
    }

    /** How a person stands; a relationship that the statement no longer names comes first. */
    Standing standing(String relationship, Instant deletableFrom, Guard guard) {
        List<String> keys = statement.relationships().stream().map(Relationship::key).toList();
        return new Standing(relationship, keys.indexOf(relationship), deletableFrom, guard);
    }

    /**
     * Until when the IP address of a submission is kept: as the category says that covers it, and
     * no longer than the submission. Empty when the statement covers no IP addresses; then none may
     * be stored.
     */
    Optional<Instant> sourceDeletableFrom(Kept submission, LocalDate receivedOn) {
        return statement.categories().stream()
                .filter(Retention::coversIp)
                .findFirst()
                .map(category -> category.retention())
                .map(rule -> statement.retentionRule(rule).from(receivedOn))
                .or(() -> coversIpAtAll() ? Optional.of(submission) : Optional.empty())
                .map(this::deletableFrom)
                .map(end -> earlier(end, deletableFrom(submission)));
    }

    private boolean coversIpAtAll() {
        return statement.categories().stream().anyMatch(Retention::coversIp);
    }

    private static boolean coversIp(Category category) {
        return category.fields().stream().anyMatch(field -> field.type() == Field.Type.IP);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
