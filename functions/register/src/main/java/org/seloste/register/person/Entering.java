package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
import org.seloste.register.key.Keys;
import org.seloste.register.key.RandomId;
import org.seloste.register.key.Use;
import org.seloste.register.person.Checks.Values;
import org.seloste.register.person.Edited.Refused;
import org.seloste.register.person.Edited.Why;
import org.seloste.register.person.Editing.Who;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Outcome;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Transaction;
import org.seloste.register.suppression.Suppression;
import org.seloste.register.suppression.Suppression.Kind;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RetentionRule;
import org.seloste.statement.Source;
import org.seloste.statement.Statement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds persons whom employees or other systems bring. */
final class Entering {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Database database;
    private final Statement statement;
    private final Checks checks;
    private final RootItems roots;
    private final Retention retention;
    private final Dating dating;
    private final Addressees addressees;
    private final Pointing pointing;
    private final Suppression suppression;
    private final Keys keys;
    private final Journal journal;

    Entering(
            Database database,
            Statement statement,
            RootItems roots,
            Retention retention,
            Addressees addressees,
            Pointing pointing,
            Suppression suppression,
            Keys keys,
            Journal journal) {
        this.database = database;
        this.statement = statement;
        this.checks = new Checks(statement);
        this.roots = roots;
        this.retention = retention;
        this.dating = new Dating(retention);
        this.addressees = addressees;
        this.pointing = pointing;
        this.suppression = suppression;
        this.keys = keys;
        this.journal = journal;
    }

    Edited create(NewPerson given, String key, Who who) {
        Values checked = checks.values(given.fields(), checks::isOfPerson);
        Optional<Refused> refused = checked.refused().or(() -> check(given, checked.values()));
        if (refused.isPresent()) {
            return refused.get();
        }
        Source source = statement.source(given.source());
        Optional<EmailAddress> address = address(checked.values());
        Set<Kind> listed = address.map(suppression::of).orElse(EnumSet.noneOf(Kind.class));
        if (listed.contains(Kind.ERASED) && !source.fromPerson()) {
            return new Refused(Why.SUPPRESSED, "");
        }
        String person = keys.current().id(Use.EDIT, given.parts(key));
        Item root = root(person, given, source, checked.values(), who.now());
        if (!root.seconds("deletableFrom").isAfter(who.now())) {
            return new Refused(Why.TIME_OVER, "obtainedOn");
        }
        if (listed.contains(Kind.MARKETING)) {
            root.text("bannedAt", who.now().toString());
        }
        return store(person, root, address, source, who);
    }

    private Optional<Refused> check(NewPerson given, Map<String, String> values) {
        if (!checks.knowsRelationship(given.relationship())) {
            return refused(Why.NOT_IN_STATEMENT, given.relationship());
        }
        Optional<Source> source = checks.source(given.source());
        if (source.isEmpty()) {
            return refused(Why.NOT_IN_STATEMENT, given.source());
        }
        if (source.get().organisationOnly() && !checks.nameOrganisation(values)) {
            return refused(Why.ORGANISATION_ONLY, given.source());
        }
        if (!statement.languages().contains(given.language())) {
            return refused(Why.NOT_VALID, "language");
        }
        if (given.startedOn() == null && endsSomeDay(given.relationship())) {
            return refused(Why.MISSING, "startedOn");
        }
        return values.isEmpty() ? refused(Why.MISSING, "fields") : Optional.empty();
    }

    private boolean endsSomeDay(String relationship) {
        RetentionRule rule =
                statement.retentionRule(statement.relationship(relationship).retention());
        return rule.event() == RetentionRule.Event.RELATIONSHIP_END;
    }

    private static Optional<Refused> refused(Why why, String field) {
        return Optional.of(new Refused(why, field));
    }

    private Optional<EmailAddress> address(Map<String, String> values) {
        return values.entrySet().stream()
                .filter(value -> checks.isAddress(value.getKey()))
                .flatMap(value -> EmailAddress.parse(value.getValue()).stream())
                .findFirst();
    }

    private Item root(
            String person,
            NewPerson given,
            Source source,
            Map<String, String> values,
            Instant now) {
        String obtained = given.obtainedOn().toString();
        Map<String, Item> fields = new HashMap<>();
        values.forEach(
                (field, value) ->
                        fields.put(
                                field,
                                Profile.fact(value, source.key(), now.toString())
                                        .text(Profile.ON, obtained)));
        Item root =
                Item.of(RootItems.pk(person), "@")
                        .text("relationship", given.relationship())
                        .text("language", given.language())
                        .text("statementVersion", statement.currentVersion().key())
                        .text("createdAt", now.toString())
                        .text("collectedOn", obtained)
                        .number("version", 1)
                        .parts("fields", fields)
                        .texts("firstActs", Map.of())
                        .texts("lastActs", Map.of())
                        .texts(RootItems.SENT, Map.of());
        stand(root, given, source);
        if (source.fromPerson()) {
            root.text("lastOwnActOn", obtained);
        } else {
            LocalDate due = LegalClock.of(statement).due(given.obtainedOn(), 0);
            root.text("noticeDue", due.toString());
        }
        return dating.anew(root.text("rules", retention.rules()));
    }

    private static void stand(Item root, NewPerson given, Source source) {
        Item entered = Item.part().text("on", given.obtainedOn().toString());
        if (source.fromPerson()) {
            entered.flagged("acted");
        }
        if (given.startedOn() != null) {
            root.part("entered", entered);
            Item relation =
                    Item.part()
                            .text("relationship", given.relationship())
                            .text("startedOn", given.startedOn().toString());
            root.parts("relations", Map.of(RandomId.next(), relation));
            return;
        }
        Map<String, String> on = Map.of(given.relationship(), given.obtainedOn().toString());
        root.texts("firstActs", on);
        if (source.fromPerson()) {
            root.texts("lastActs", on);
        }
        root.part("entered", entered.text("relationship", given.relationship()));
    }

    private Edited store(
            String person, Item root, Optional<EmailAddress> address, Source source, Who who) {
        Budget budget = Budget.of(PATIENCE);
        while (true) {
            Transaction transaction = database.transaction();
            Item stored = root.copy();
            address.ifPresent(
                    email -> {
                        Addressees.Found found = addressees.find(email, budget);
                        stored.texts("addresses", List.of(found.newest()));
                        @Nullable Instant end = Dating.pointerEnd(root, who.now()).orElse(null);
                        pointing.join(transaction, found, person, end);
                    });
            transaction.put(Persons.PERSON, roots.put(stored, who.now()));
            Map<String, String> refs = Map.of("actor", who.actor(), "source", source.key());
            journal.write(transaction, new Entry(Event.PERSON_ENTERED, person, refs), who.now());
            Outcome outcome = transaction.commit(budget);
            boolean before =
                    outcome instanceof Outcome.Refused refused && refused.by(Persons.PERSON);
            if (before || outcome instanceof Committed) {
                return new Edited.Done(person, person);
            }
            budget.pause();
        }
    }
}
