package org.seloste.register.person;

import org.seloste.register.journal.Event;
import org.seloste.register.person.Checks.Values;
import org.seloste.register.person.Edited.Refused;
import org.seloste.register.person.Edited.Why;
import org.seloste.register.person.Editing.Draft;
import org.seloste.register.person.Editing.Who;
import org.seloste.register.storage.Item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How employees record what a person ordered, and the vouchers of it. */
final class Records {
    private final Editing editing;
    private final Checks checks;
    private final LeafItems leaves;
    private final Tenure tenure;
    private final Retention retention;
    private final LeafDates dates;
    private final EditIds ids;

    Records(
            Editing editing,
            Checks checks,
            LeafItems leaves,
            Tenure tenure,
            Retention retention,
            EditIds ids) {
        this.ids = ids;
        this.dates = new LeafDates(retention);
        this.editing = editing;
        this.checks = checks;
        this.leaves = leaves;
        this.tenure = tenure;
        this.retention = retention;
    }

    Edited addService(
            String person,
            LocalDate on,
            String source,
            Map<String, String> values,
            String key,
            Who who) {
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
        String id =
                ids.id(
                        "service",
                        person,
                        key,
                        EditIds.words(checked.values(), on.toString(), source));
        String sk = LeafItems.SERVICE + id;
        Item service =
                Item.of(RootItems.pk(person), sk)
                        .text("on", on.toString())
                        .text("source", source)
                        .texts("values", checked.values());
        return editing.edit(
                person,
                new Editing.Deed(Event.PERSON_EDITED, "SERVICE_ADDED", id),
                draft -> {
                    Item dated =
                            service.copy()
                                    .with(
                                            dates.ofService(
                                                    person,
                                                    sk,
                                                    checked.values().keySet(),
                                                    on,
                                                    draft.root().flag("held")));
                    draft.transaction()
                            .put(Editing.ONCE, leaves.put(Net.written(dated, draft.now())));
                    draft.change()
                            .flag("ordered")
                            .part(RootItems.SERVED, served(draft.root(), checked, on));
                    tenure.follow(draft, heard(draft, draft.root().copy(), on));
                    return Optional.empty();
                },
                who);
    }

    private Item served(Item root, Values service, LocalDate on) {
        Item served = root.findPart(RootItems.SERVED).orElseGet(Item::part).copy();
        service.values().keySet().stream()
                .flatMap(field -> checks.category(field).stream())
                .filter(category -> isLater(on, served.find(category)))
                .forEach(category -> served.text(category, on.toString()));
        return served;
    }

    private static boolean isLater(LocalDate on, Optional<String> before) {
        return before.map(LocalDate::parse).filter(last -> !last.isBefore(on)).isEmpty();
    }

    Edited addVoucher(
            String person, LocalDate yearEnd, Map<String, String> values, String key, Who who) {
        Values checked = checks.values(values, checks::isStatutory);
        if (checked.refused().isPresent()) {
            return checked.refused().get();
        }
        Optional<LocalDate> lastDay = retention.lastDayOfVouchers(yearEnd);
        if (checked.values().isEmpty() || lastDay.isEmpty()) {
            return new Refused(Why.MISSING, "values");
        }
        if (lastDay.get().isBefore(retention.day(who.now()))) {
            return new Refused(Why.TIME_OVER, "financialYearEnd");
        }
        String id =
                ids.id("voucher", person, key, EditIds.words(checked.values(), yearEnd.toString()));
        Voucher voucher = new Voucher(id, yearEnd, lastDay.get(), checked.values());
        return editing.editByLaw(
                person,
                new Editing.Deed(Event.PERSON_EDITED, "VOUCHER_ADDED", id),
                draft -> {
                    add(draft, voucher, retention.day(who.now()));
                    return Optional.empty();
                },
                who);
    }

    /** The relationship has given a sign of life. */
    private static Item heard(Draft draft, Item after, LocalDate on) {
        String last = after.find("lastEventOn").orElse("");
        if (last.compareTo(on.toString()) < 0) {
            draft.change().text("lastEventOn", on.toString());
            after.text("lastEventOn", on.toString());
        }
        return after;
    }

    private void add(Draft draft, Voucher voucher, LocalDate today) {
        Item root = draft.root();
        Instant end = retention.deletableFrom(voucher.lastDay());
        String sk = LeafItems.VOUCHER + voucher.id();
        Item item =
                Item.of(root.text("pk"), sk)
                        .text("financialYearEnd", voucher.financialYearEnd().toString())
                        .text("lastDay", voucher.lastDay().toString())
                        .texts("values", voucher.values())
                        .with(dates.of(draft.person(), sk, end, root.flag("held")));
        Item written = Net.written(item, draft.now());
        draft.transaction().put(Editing.ONCE, leaves.put(written));
        List<String> years = new ArrayList<>(root.set("years"));
        years.add(voucher.financialYearEnd().toString());
        draft.change().texts("years", years);
        tenure.count(draft, heard(draft, root.copy().texts("years", years), today));
    }
}
