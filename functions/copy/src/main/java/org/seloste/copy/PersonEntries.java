package org.seloste.copy;

import org.jspecify.annotations.Nullable;
import org.seloste.register.person.Consent;
import org.seloste.register.person.Disclosure;
import org.seloste.register.person.Fact;
import org.seloste.register.person.PersonExport;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Relation;
import org.seloste.register.person.Restriction;
import org.seloste.register.person.Sent;
import org.seloste.register.person.Service;
import org.seloste.register.person.SourceAddress;
import org.seloste.register.person.Voucher;
import org.seloste.statement.Category;
import org.seloste.statement.Field;
import org.seloste.statement.KeptGroup;
import org.seloste.web.request.CopyText;
import org.seloste.web.request.GroundText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the register holds of a person, as entries; long lists are read while they are written.
 *
 * @param names what things are called
 * @param export what is stored
 * @param withheld keys of the fields that are left out, for the rights of others (Art. 15(4))
 */
record PersonEntries(Names names, PersonExport export, Set<String> withheld) {
    PersonEntries {
        withheld = Set.copyOf(withheld);
    }

    Stream<Entry> all() {
        PersonState state = export.state();
        return Stream.of(
                        Stream.of(person(state)),
                        new TreeMap<>(state.fields())
                                .entrySet().stream()
                                        .filter(field -> !withheld.contains(field.getKey()))
                                        .map(field -> field(field.getKey(), field.getValue())),
                        state.relations().stream().map(this::relationship),
                        state.restrictions().stream().map(this::restriction),
                        export.submissions().map(this::submission),
                        export.consents().map(this::consent),
                        sourceAddresses().map(this::sourceAddress),
                        export.services()
                                .filter(service -> isShown(service.values().keySet()))
                                .map(this::service),
                        export.vouchers()
                                .filter(voucher -> isShown(voucher.values().keySet()))
                                .map(this::voucher),
                        export.disclosures().map(this::disclosure))
                .flatMap(entries -> entries);
    }

    /** An address that a submission came from is of the statement's one field of that type. */
    private Stream<SourceAddress> sourceAddresses() {
        boolean left =
                names.statement().categories().stream()
                        .flatMap(category -> category.fields().stream())
                        .filter(field -> field.type() == Field.Type.IP)
                        .anyMatch(field -> withheld.contains(field.key()));
        return left ? Stream.empty() : export.sourceAddresses();
    }

    private boolean isShown(Set<String> fields) {
        return fields.isEmpty() || !withheld.containsAll(fields);
    }

    private Map<String, String> shown(Map<String, String> byField) {
        Map<String, String> shown = new TreeMap<>(byField);
        shown.keySet().removeAll(withheld);
        return shown;
    }

    private Entry person(PersonState state) {
        return entry(Section.PERSON)
                .named(
                        "relationship",
                        CopyText.RELATIONSHIP,
                        state.relationship(),
                        names.relationship(state.relationship()))
                .named(
                        "language",
                        CopyText.LANGUAGE,
                        state.language(),
                        names.language(state.language()))
                .day("collectedOn", CopyText.COLLECTED_ON, state.collectedOn())
                .day("lastOwnActOn", CopyText.LAST_OWN_ACT, state.lastOwnActOn())
                .truth("marketingBanned", CopyText.MARKETING_BANNED, state.marketingBanned())
                .make();
    }

    private Entry field(String key, Fact fact) {
        return entry(Section.FIELDS)
                .named("field", CopyText.FIELD, key, names.field(key))
                .value("value", CopyText.VALUE, key, fact.value())
                .named("source", CopyText.SOURCE, fact.source(), names.source(fact.source()))
                .instant("since", CopyText.SINCE, fact.since())
                .day("lastDay", CopyText.LAST_DAY, lastDay(key))
                .make();
    }

    /** As long as its category, or as what the law keeps and what means nothing without it. */
    private @Nullable LocalDate lastDay(String field) {
        List<LocalDate> lastDays = new ArrayList<>();
        for (KeptGroup group : export.state().kept()) {
            Category category = names.statement().category(group.category());
            boolean of = category.fields().stream().anyMatch(each -> each.key().equals(field));
            LocalDate lastDay = group.lastDay();
            if (of && lastDay == null) {
                return null;
            }
            if (lastDay != null && (of || category.keeps().contains(field))) {
                lastDays.add(lastDay);
            }
        }
        return lastDays.stream().max(Comparator.naturalOrder()).orElse(null);
    }

    private Entry relationship(Relation relation) {
        return entry(Section.RELATIONSHIPS)
                .named(
                        "relationship",
                        CopyText.RELATIONSHIP,
                        relation.relationship(),
                        names.relationship(relation.relationship()))
                .day("startedOn", CopyText.STARTED_ON, relation.startedOn())
                .day("endedOn", CopyText.ENDED_ON, relation.endedOn())
                .make();
    }

    private Entry restriction(Restriction restriction) {
        return entry(Section.RESTRICTIONS)
                .named(
                        "ground",
                        CopyText.GROUND,
                        restriction.ground().name(),
                        names.say(GroundText.of(restriction.ground())))
                .instant("since", CopyText.SINCE, restriction.since())
                .day("liftOn", CopyText.ENDS_ON, restriction.liftOn())
                .make();
    }

    private Entry submission(Sent sent) {
        return entry(Section.SUBMISSIONS)
                .named("form", CopyText.FORM, sent.form(), names.form(sent.form()))
                .instant("receivedAt", CopyText.RECEIVED_AT, sent.receivedAt())
                .named("source", CopyText.SOURCE, sent.source(), names.source(sent.source()))
                .named(
                        "language",
                        CopyText.LANGUAGE,
                        sent.language(),
                        names.language(sent.language()))
                .text("statementVersion", CopyText.STATEMENT_VERSION, sent.statementVersion())
                .day("lastDay", CopyText.LAST_DAY, sent.lastDay())
                .fields(shown(sent.values()))
                .make();
    }

    private Entry consent(Consent consent) {
        return entry(Section.CONSENTS)
                .named(
                        "purpose",
                        CopyText.PURPOSE,
                        consent.purpose(),
                        names.purpose(consent.purpose()))
                .text("text", CopyText.CONSENT_TEXT, consent.text())
                .text("statementVersion", CopyText.STATEMENT_VERSION, consent.statementVersion())
                .instant("givenAt", CopyText.GIVEN_AT, consent.givenAt())
                .instant("confirmedAt", CopyText.CONFIRMED_AT, consent.confirmedAt())
                .instant("withdrawnAt", CopyText.WITHDRAWN_AT, consent.withdrawnAt())
                .truth("inForce", CopyText.IN_FORCE, consent.isInForce())
                .make();
    }

    private Entry sourceAddress(SourceAddress address) {
        return entry(Section.SOURCE_ADDRESSES)
                .text("ip", CopyText.IP, address.ip())
                .instant("keptUntil", CopyText.KEPT_UNTIL, address.keptUntil())
                .make();
    }

    private Entry service(Service service) {
        return entry(Section.SERVICES)
                .day("on", CopyText.DAY, service.on())
                .named("source", CopyText.SOURCE, service.source(), names.source(service.source()))
                .fields(shown(service.values()))
                .make();
    }

    private Entry voucher(Voucher voucher) {
        return entry(Section.VOUCHERS)
                .day("financialYearEnd", CopyText.FINANCIAL_YEAR_END, voucher.financialYearEnd())
                .day("lastDay", CopyText.LAST_DAY, voucher.lastDay())
                .fields(shown(voucher.values()))
                .make();
    }

    private Entry disclosure(Disclosure disclosure) {
        return entry(Section.DISCLOSURES)
                .text("recipient", CopyText.RECIPIENT, disclosure.recipient())
                .day("on", CopyText.DAY, disclosure.on())
                .list("fields", CopyText.FIELDS_GIVEN, fieldNames(disclosure.fields()))
                .text("reason", CopyText.REASON, disclosure.reason())
                .named(
                        "country",
                        CopyText.COUNTRY,
                        disclosure.country(),
                        names.country(disclosure.country()))
                .text("transferBasis", CopyText.TRANSFER_BASIS, disclosure.transferBasis())
                .make();
    }

    private Map<String, String> fieldNames(List<String> keys) {
        Map<String, String> named = new LinkedHashMap<>();
        keys.forEach(key -> named.put(key, names.field(key)));
        return named;
    }

    private EntryMaker entry(Section section) {
        return new EntryMaker(names, section);
    }
}
