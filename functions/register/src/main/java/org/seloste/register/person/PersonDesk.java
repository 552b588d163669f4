package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.journal.Event;
import org.seloste.register.key.RandomId;
import org.seloste.register.person.Checks.Values;
import org.seloste.register.person.Edited.Refused;
import org.seloste.register.person.Edited.Why;
import org.seloste.register.person.Editing.Draft;
import org.seloste.register.person.Editing.Who;
import org.seloste.register.storage.Item;
import org.seloste.statement.Eea;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.LegalClock;
import org.seloste.statement.Source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What employees record of persons. Each edit is one transaction with an entry in the journal that
 * names who did it; nothing is stored that the statement does not name.
 */
public final class PersonDesk {
    private final Editing editing;
    private final Entering entering;
    private final Checks checks;
    private final LeafItems leaves;
    private final Tenure tenure;
    private final Joining joining;
    private final Retention retention;
    private final LegalClock clock;

    PersonDesk(
            Editing editing,
            Entering entering,
            Checks checks,
            LeafItems leaves,
            Tenure tenure,
            Joining joining,
            Retention retention,
            LegalClock clock) {
        this.editing = editing;
        this.entering = entering;
        this.checks = checks;
        this.leaves = leaves;
        this.tenure = tenure;
        this.joining = joining;
        this.retention = retention;
        this.clock = clock;
    }

    /**
     * Adds a person. One who was erased on request does not come back from a source that is not
     * themselves; one who refused marketing comes back without it.
     */
    public Edited create(NewPerson person, String actor, Instant now) {
        return entering.create(person, new Who(actor, now));
    }

    /** A relationship begins. While it is open, the person is kept without an end. */
    public Edited startRelationship(
            String person, String relationship, LocalDate on, String actor, Instant now) {
        if (!checks.knowsRelationship(relationship)) {
            return new Refused(Why.NOT_IN_STATEMENT, relationship);
        }
        String id = RandomId.next();
        return edit(
                person,
                Event.PERSON_EDITED,
                "RELATIONSHIP_STARTED",
                id,
                draft -> {
                    Item relation =
                            Item.part()
                                    .text("relationship", relationship)
                                    .text("startedOn", on.toString());
                    relate(draft, id, relation);
                    draft.change().text("relationship", relationship);
                    return Optional.empty();
                },
                new Who(actor, now));
    }

    /**
     * A relationship ends; from its last day on counts how long the person is kept.
     *
     * @param relation id of the relation
     */
    public Edited endRelationship(
            String person, String relation, LocalDate on, String actor, Instant now) {
        return edit(
                person,
                Event.PERSON_EDITED,
                "RELATIONSHIP_ENDED",
                relation,
                draft -> end(draft, relation, on),
                new Who(actor, now));
    }

    private Optional<Refused> end(Draft draft, String id, LocalDate on) {
        @Nullable Item relation = draft.root().parts("relations").get(id);
        if (relation == null || relation.has("endedOn")) {
            return Optional.of(new Refused(Why.NOT_OPEN, "relation"));
        }
        if (on.isBefore(LocalDate.parse(relation.text("startedOn")))) {
            return Optional.of(new Refused(Why.WRONG_ORDER, "endedOn"));
        }
        relate(draft, id, relation.copy().text("endedOn", on.toString()));
        return Optional.empty();
    }

    private void relate(Draft draft, String id, Item relation) {
        Map<String, Item> relations = new HashMap<>(draft.root().parts("relations"));
        relations.put(id, relation);
        draft.change().parts("relations", relations);
        tenure.count(draft, draft.root().copy().parts("relations", relations));
    }

    /** A service that was ordered, or a change to one. */
    public Edited addService(
            String person,
            LocalDate on,
            String source,
            Map<String, String> values,
            String actor,
            Instant now) {
        Values checked = checks.values(values, checks::isOfPerson);
        if (checked.refused().isPresent()) {
            return checked.refused().get();
        }
        if (checks.source(source).isEmpty()) {
            return new Refused(Why.NOT_IN_STATEMENT, source);
        }
        if (checked.values().isEmpty()) {
            return new Refused(Why.MISSING, "values");
        }
        String id = RandomId.next();
        return edit(
                person,
                Event.PERSON_EDITED,
                "SERVICE_ADDED",
                id,
                draft -> {
                    Item service =
                            Item.of(RootItems.pk(person), LeafItems.SERVICE + id)
                                    .text("on", on.toString())
                                    .text("source", source)
                                    .texts("values", checked.values());
                    draft.transaction().put("leaf", leaves.put(service));
                    draft.change().flag("ordered");
                    return Optional.empty();
                },
                new Who(actor, now));
    }

    /**
     * A voucher, which a law keeps: also of a person whose processing is restricted.
     *
     * @param financialYearEnd the end of the financial year that it belongs to
     */
    public Edited addVoucher(
            String person,
            LocalDate financialYearEnd,
            Map<String, String> values,
            String actor,
            Instant now) {
        Values checked = checks.values(values, checks::isStatutory);
        if (checked.refused().isPresent()) {
            return checked.refused().get();
        }
        Optional<LocalDate> lastDay = retention.lastDayOfVouchers(financialYearEnd);
        if (checked.values().isEmpty() || lastDay.isEmpty()) {
            return new Refused(Why.MISSING, "values");
        }
        String id = RandomId.next();
        return editing.edit(
                person,
                Event.PERSON_EDITED,
                "VOUCHER_ADDED",
                id,
                draft -> {
                    voucher(draft, id, financialYearEnd, lastDay.get(), checked.values());
                    return Optional.empty();
                },
                new Who(actor, now));
    }

    private void voucher(
            Draft draft, String id, LocalDate year, LocalDate lastDay, Map<String, String> values) {
        Item root = draft.root();
        Instant end = retention.deletableFrom(lastDay);
        Item voucher =
                Item.of(root.text("pk"), LeafItems.VOUCHER + id)
                        .text("financialYearEnd", year.toString())
                        .text("lastDay", lastDay.toString())
                        .texts("values", values)
                        .seconds(SubmissionItems.end(root.flag("held")), end);
        draft.transaction().put("leaf", leaves.put(voucher));
        List<String> years = new ArrayList<>(root.set("years"));
        years.add(year.toString());
        draft.change().texts("years", years);
        Item after = root.copy().texts("years", years);
        tenure.count(draft, after);
    }

    /** Data was given to a recipient; what follows for the person is told to the recipient too. */
    public Edited disclose(String person, NewDisclosure given, String actor, Instant now) {
        Optional<Refused> refused = check(given);
        if (refused.isPresent()) {
            return refused.get();
        }
        String id = RandomId.next();
        return edit(
                person,
                Event.DATA_DISCLOSED,
                "DISCLOSURE_ADDED",
                id,
                draft -> {
                    draft.transaction().put("leaf", leaves.put(disclosure(person, id, given)));
                    draft.tell("fields", String.join(" ", given.fields()));
                    return Optional.empty();
                },
                new Who(actor, now));
    }

    private Optional<Refused> check(NewDisclosure given) {
        if (given.recipient().isBlank() || given.fields().isEmpty()) {
            return Optional.of(
                    new Refused(Why.MISSING, given.fields().isEmpty() ? "fields" : "recipient"));
        }
        if (given.reason().isBlank()) {
            return Optional.of(new Refused(Why.MISSING, "reason"));
        }
        boolean based = given.transferBasis() != null && !given.transferBasis().isBlank();
        if (!Eea.contains(given.country()) && !based) {
            return Optional.of(new Refused(Why.NO_TRANSFER_BASIS, "transferBasis"));
        }
        return given.fields().stream()
                .filter(field -> !checks.knowsField(field))
                .findFirst()
                .map(field -> new Refused(Why.NOT_IN_STATEMENT, field));
    }

    private static Item disclosure(String person, String id, NewDisclosure given) {
        return Item.of(RootItems.pk(person), LeafItems.DISCLOSURE + id)
                .text("recipient", given.recipient())
                .optional("contact", given.contact())
                .textList("fields", given.fields())
                .text("on", given.on().toString())
                .text("reason", given.reason())
                .text("country", given.country())
                .optional("transferBasis", given.transferBasis());
    }

    /** One more address leads to the person. */
    public Edited addAddress(String person, EmailAddress address, String actor, Instant now) {
        return edit(
                person,
                Event.PERSON_EDITED,
                "ADDRESS_ADDED",
                "",
                draft -> {
                    joining.join(draft, address);
                    return Optional.empty();
                },
                new Who(actor, now));
    }

    /**
     * What is known is set. From a source that is not the person, the time of Art. 14(3) begins.
     *
     * @param source key of the source
     */
    public Edited setField(
            String person, String field, String value, String source, String actor, Instant now) {
        Optional<Source> from = checks.source(source);
        if (from.isEmpty()) {
            return new Refused(Why.NOT_IN_STATEMENT, source);
        }
        if (checks.isAddress(field)) {
            return new Refused(Why.IS_ADDRESS, field);
        }
        Values checked = checks.values(Map.of(field, value), checks::isOfPerson);
        if (checked.refused().isPresent()) {
            return checked.refused().get();
        }
        if (checked.values().isEmpty()) {
            return new Refused(Why.MISSING, field);
        }
        return edit(
                person,
                Event.PERSON_EDITED,
                "FIELD_SET",
                "",
                draft -> {
                    set(draft, field, checked.values().get(field), from.get(), now);
                    return Optional.empty();
                },
                new Who(actor, now));
    }

    private void set(
            Draft draft, String field, @Nullable String value, Source source, Instant now) {
        Item fact = Profile.fact(String.valueOf(value), source.key(), now.toString());
        draft.change().part("fields", field, fact);
        if (!source.fromPerson()) {
            LocalDate due = clock.due(clock.receivedOn(now), 0);
            draft.change().textIfAbsent("noticeDue", due.toString());
        }
        draft.tell("field", field);
    }

    /** The person was told where we have the data from (GDPR Art. 14). */
    public Edited informed(String person, LocalDate on, String actor, Instant now) {
        return editing.edit(
                person,
                Event.PERSON_EDITED,
                "NOTICE_GIVEN",
                "",
                draft -> {
                    draft.change().remove("noticeDue");
                    draft.tell("on", on.toString());
                    return Optional.empty();
                },
                new Who(actor, now));
    }

    private Edited edit(
            String person, Event event, String what, String item, Editing.Edit edit, Who who) {
        return editing.edit(
                person,
                event,
                what,
                item,
                draft -> Editing.unlessRestricted(draft).or(() -> edit.on(draft)),
                who);
    }
}
