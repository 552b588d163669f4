package org.seloste.statementcompiler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sees to it that a form asks only for what the statement covers, and can be carried out. */
final class FormCheck {
    private static final Set<String> STARTED_BY_A_FORM = Set.of("LAST_OWN_ACT", "COLLECTED");

    private final Tree statement;
    private final Definitions definitions;
    private final Problems problems;

    FormCheck(Tree statement, Definitions definitions, Problems problems) {
        this.statement = statement;
        this.definitions = definitions;
        this.problems = problems;
    }

    void run() {
        Keys.of("form", statement.list("forms"), problems);
        for (Tree form : statement.list("forms")) {
            definitions.purposes().require(form.find("purpose"), problems);
            source(form);
            relationship(form);
            fields(form);
            consents(form);
        }
    }

    private void source(Tree form) {
        definitions.sources().require(form.find("source"), problems);
        Optional<Tree> source = definitions.sources().find(form.text("source"));
        if (source.isPresent() && source.get().truth("fromPerson").equals(Optional.of(false))) {
            problems.add(
                    form.find("source").orElse(form).place(),
                    "a form is filled in by the person, and this source is somebody else",
                    "allowed: a source with fromPerson: true");
        }
    }

    private void relationship(Tree form) {
        definitions.relationships().require(form.find("relationship"), problems);
        Optional<String> event =
                definitions
                        .relationships()
                        .find(form.text("relationship"))
                        .flatMap(found -> definitions.retention().find(found.text("retention")))
                        .flatMap(rule -> rule.text("event"));
        if (event.isPresent() && !STARTED_BY_A_FORM.contains(event.get())) {
            problems.add(
                    form.find("relationship").orElse(form).place(),
                    "its retention counts from %s, which a form does not start"
                            .formatted(event.get()),
                    "allowed: a relationship whose retention counts from LAST_OWN_ACT or"
                            + " COLLECTED");
        }
    }

    private void fields(Tree form) {
        List<String> addresses = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (Tree each : form.list("fields")) {
            Optional<String> key = each.text("field");
            if (key.isEmpty()) {
                continue;
            }
            Place place = each.find("field").orElse(each).place();
            if (!asked.add(key.get())) {
                problems.add(place, "'%s' is asked twice".formatted(key.get()), "ask it once");
            }
            if (isCovered(form, key.get(), place) && typeOf(key.get()).equals("EMAIL")) {
                addresses.add(key.get());
            }
        }
        if (addresses.size() != 1) {
            problems.add(
                    form.find("fields").orElse(form).place(),
                    addresses.isEmpty()
                            ? "the form asks for no address"
                            : "the form asks for several addresses: "
                                    + String.join(", ", addresses),
                    "needed: exactly one field of the type EMAIL, the sender's");
        }
    }

    private boolean isCovered(Tree form, String field, Place place) {
        Optional<String> category = definitions.categoryOf(field);
        if (category.isEmpty()) {
            problems.add(
                    place,
                    "no category covers the field '%s'".formatted(field),
                    Problems.oneOf(definitions.fields().names()));
            return false;
        }
        if (typeOf(field).equals("IP")) {
            problems.add(
                    place,
                    "an IP address is taken from the connection",
                    "allowed: fields of another type than IP");
        } else {
            startsItsTime(field, category.get(), place);
        }
        Optional<Tree> purpose = definitions.purposes().find(form.text("purpose"));
        if (purpose.isPresent() && !purpose.get().texts("categories").contains(category.get())) {
            problems.add(
                    place,
                    "the form's purpose does not need '%s', of the category '%s'"
                            .formatted(field, category.get()),
                    "allowed: fields of " + String.join(", ", purpose.get().texts("categories")));
        }
        return true;
    }

    /** A form starts the time of what it brings; what starts with something else would not end. */
    private void startsItsTime(String field, String category, Place place) {
        definitions
                .categories()
                .find(Optional.of(category))
                .flatMap(found -> definitions.retention().find(found.text("retention")))
                .flatMap(rule -> rule.text("event"))
                .filter(event -> !STARTED_BY_A_FORM.contains(event))
                .ifPresent(
                        event ->
                                problems.add(
                                        place,
                                        "'%s' is of the category '%s', whose retention counts from %s, which a form does not start"
                                                .formatted(field, category, event),
                                        "allowed: fields of categories without a retention of their"
                                            + " own, or with one that counts from LAST_OWN_ACT or"
                                            + " COLLECTED"));
    }

    private String typeOf(String field) {
        return definitions
                .fields()
                .find(Optional.of(field))
                .flatMap(f -> f.text("type"))
                .orElse("");
    }

    private void consents(Tree form) {
        Keys consents = Keys.of("consent", form.list("consents"), problems);
        Set<String> fields = new HashSet<>();
        for (Tree each : form.list("fields")) {
            each.text("field").ifPresent(fields::add);
        }
        for (Tree consent : form.list("consents")) {
            definitions.purposes().require(consent.find("purpose"), problems);
        }
        consents.defined()
                .forEach(
                        (key, consent) -> {
                            if (fields.contains(key)) {
                                problems.add(
                                        consent.place(),
                                        "'%s' is a field of the form too".formatted(key),
                                        "give the consent another key");
                            }
                        });
    }
}
