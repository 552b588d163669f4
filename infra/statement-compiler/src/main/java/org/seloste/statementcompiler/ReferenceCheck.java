package org.seloste.statementcompiler;

import java.util.Optional;
import java.util.Set;

/** Sees to it that what one part of the statement names, another part defines. */
final class ReferenceCheck {
    private final Tree statement;
    private final Definitions definitions;
    private final Problems problems;

    ReferenceCheck(Tree statement, Definitions definitions, Problems problems) {
        this.statement = statement;
        this.definitions = definitions;
        this.problems = problems;
    }

    void run() {
        for (Tree purpose : statement.list("purposes")) {
            purpose(purpose);
        }
        for (Tree category : statement.list("categories")) {
            definitions.retention().require(category.find("retention"), problems);
            event(category, Set.of("CLOSED", "HANDLED"));
            keeps(category);
            for (Tree field : category.list("fields")) {
                options(field);
                address(category, field);
            }
        }
        for (Tree relationship : statement.list("relationships")) {
            definitions.retention().require(relationship.find("retention"), problems);
            event(relationship, Set.of("CLOSED", "FINANCIAL_YEAR_END", "HANDLED"));
            review(relationship);
        }
        for (Tree recipient : statement.list("recipients")) {
            for (Tree field : recipient.list("fields")) {
                definitions.fields().require(Optional.of(field), problems);
            }
        }
        statement.list("retention").forEach(this::byTheMonth);
        Keys.of("recipient", statement.list("recipients"), problems);
    }

    /** What happens to a case or to a voucher starts no time of a person. */
    private void event(Tree kept, Set<String> others) {
        Optional<String> event =
                definitions
                        .retention()
                        .find(kept.text("retention"))
                        .flatMap(rule -> rule.text("event"));
        if (event.filter(others::contains).isPresent()) {
            problems.add(
                    kept.find("retention").orElse(kept).place(),
                    "its retention counts from %s, which nothing here starts"
                            .formatted(event.get()),
                    "allowed: a rule that counts from another event");
        }
    }

    /** Who handled data stands in the journal, which goes by whole months. */
    private void byTheMonth(Tree rule) {
        if (rule.text("event").equals(Optional.of("HANDLED"))
                && rule.text("until").equals(Optional.of("ANNIVERSARY"))) {
            problems.add(
                    rule.find("until").orElse(rule).place(),
                    "the journal goes by whole months, so this promises too much",
                    "allowed: END_OF_CALENDAR_MONTH, END_OF_CALENDAR_YEAR");
        }
    }

    /** Where no end is recorded, none is missing. */
    private void review(Tree relationship) {
        Optional<String> event =
                definitions
                        .retention()
                        .find(relationship.text("retention"))
                        .flatMap(rule -> rule.text("event"));
        if (relationship.find("review").isPresent()
                && event.filter(found -> !found.equals("RELATIONSHIP_END")).isPresent()) {
            problems.add(
                    relationship.find("review").orElse(relationship).place(),
                    "its retention counts from %s, so nobody has to say that it ended"
                            .formatted(event.get()),
                    "allowed: review with a retention that counts from RELATIONSHIP_END");
        }
    }

    /** Only what the law makes one keep may keep other fields with it. */
    private void keeps(Tree category) {
        if (category.list("keeps").isEmpty()) {
            return;
        }
        Optional<String> basis =
                definitions
                        .retention()
                        .find(category.text("retention"))
                        .flatMap(rule -> rule.text("basis"));
        if (!basis.equals(Optional.of("LEGAL_OBLIGATION"))) {
            problems.add(
                    category.find("keeps").orElse(category).place(),
                    "the law does not make one keep this category, so it cannot keep other fields",
                    "allowed: keeps with a retention rule on the basis LEGAL_OBLIGATION");
        }
        for (Tree field : category.list("keeps")) {
            definitions.fields().require(Optional.of(field), problems);
        }
    }

    private void purpose(Tree purpose) {
        for (Tree category : purpose.list("categories")) {
            definitions.categories().require(Optional.of(category), problems);
        }
        boolean legitimate = purpose.text("basis").equals(Optional.of("LEGITIMATE_INTEREST"));
        if (legitimate && purpose.mapping("interest").isEmpty()) {
            problems.add(
                    purpose.place(),
                    "'interest' is missing",
                    "needed: the interest pursued, as the basis is LEGITIMATE_INTEREST"
                            + " (GDPR Art. 13(1)(d))");
        }
    }

    private void options(Tree field) {
        boolean choice = field.text("type").equals(Optional.of("CHOICE"));
        if (choice && field.list("options").isEmpty()) {
            problems.add(
                    field.place(),
                    "'options' is missing",
                    "needed: what a CHOICE may be chosen from");
        }
        if (!choice && !field.list("options").isEmpty()) {
            problems.add(
                    field.find("options").orElse(field).place(),
                    "only a CHOICE has options",
                    "allowed: options with the type CHOICE");
        }
        Keys.of("option", field.list("options"), problems);
    }

    /** An IP address is taken at every submission, so its time must start there. */
    private void address(Tree category, Tree field) {
        if (!field.text("type").equals(Optional.of("IP"))) {
            return;
        }
        Optional<Tree> rule = definitions.retention().find(category.text("retention"));
        if (rule.flatMap(found -> found.text("event")).equals(Optional.of("COLLECTED"))) {
            return;
        }
        problems.add(
                field.place(),
                "an IP address is kept without a time of its own",
                "needed: a category whose retention rule counts from COLLECTED");
    }
}
