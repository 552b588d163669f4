package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
import org.seloste.register.key.AddressHash;
import org.seloste.register.person.PersonChange.AnnounceLift;
import org.seloste.register.person.PersonChange.BanMarketing;
import org.seloste.register.person.PersonChange.Condemn;
import org.seloste.register.person.PersonChange.Correct;
import org.seloste.register.person.PersonChange.Hold;
import org.seloste.register.person.PersonChange.Lift;
import org.seloste.register.person.PersonChange.Move;
import org.seloste.register.person.PersonChange.Reduce;
import org.seloste.register.person.PersonChange.Release;
import org.seloste.register.person.PersonChange.Restrict;
import org.seloste.register.person.PersonChange.WithdrawConsents;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.ItemChange;
import org.seloste.register.storage.Transaction;
import org.seloste.statement.EmailAddress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Puts what a case changes of a person into a transaction: one update of the root. */
final class Changing {
    private final RootItems roots;
    private final Pointing pointing;
    private final Retention retention;
    private final Minimum minimum;
    private final AddressHash hash;
    private final Journal journal;

    Changing(
            RootItems roots,
            Pointing pointing,
            Retention retention,
            Minimum minimum,
            AddressHash hash,
            Journal journal) {
        this.roots = roots;
        this.pointing = pointing;
        this.retention = retention;
        this.minimum = minimum;
        this.hash = hash;
        this.journal = journal;
    }

    void add(Transaction t, PersonState before, PersonChange change, Instant now) {
        new Draft(t, before, change, now).write(change);
    }

    /** What becomes of one person, step by step. */
    private final class Draft {
        private final Transaction transaction;
        private final PersonState before;
        private final String caseId;
        private final Instant now;
        private final Instant happenedAt;
        private final ItemChange root;
        private final Set<String> holds;
        private final Set<String> addresses;
        private List<Restriction> restrictions;
        private boolean leaves;
        private boolean dueNow;

        Draft(Transaction transaction, PersonState before, PersonChange change, Instant now) {
            this.transaction = transaction;
            this.before = before;
            this.caseId = change.caseId();
            this.now = now;
            this.happenedAt = Objects.requireNonNullElse(change.happenedAt(), now);
            this.root = roots.change(before.id(), before.version());
            this.holds = new HashSet<>(before.holds());
            this.addresses = new LinkedHashSet<>(before.addressHashes());
            this.restrictions = before.restrictions();
        }

        void write(PersonChange change) {
            change.steps().forEach(this::take);
            if (!holds.equals(before.holds())) {
                root.texts("holds", holds);
            }
            if (!restrictions.equals(before.restrictions())) {
                writeRestrictions();
            }
            if (!leaves) {
                keep();
            }
            if (dueNow) {
                root.all(DueItems.of(before.id(), retention.day(now)));
            }
            transaction.update(Persons.PERSON, root.update());
        }

        private void take(PersonChange.Step step) {
            switch (step) {
                case BanMarketing _ -> ban();
                case WithdrawConsents _ -> {
                    root.text("consentsWithdrawnAt", happenedAt.toString());
                    write(Event.CONSENTS_WITHDRAWN, Map.of());
                }
                case Restrict restrict -> restrict(restrict);
                case AnnounceLift lift -> {
                    restrictions = restrictions.stream().map(each -> told(each, lift)).toList();
                    dueNow = true;
                }
                case Lift _ -> lift();
                case Hold _ -> holds.add(caseId);
                case Release _ -> holds.remove(caseId);
                case Condemn _ -> condemn();
                case Reduce(Set<String> categories) -> reduce(categories);
                case Correct correct -> correct(correct.fields());
                case Move move -> move(move.from(), move.to());
            }
        }

        /** What came later than it began stays. */
        private void reduce(Set<String> categories) {
            Erasure erasure =
                    new Erasure(false, new Erasure.Cause.OfCase(caseId), happenedAt, false);
            root.part(Erasure.PART, erasure.mark()).parts("counts", Map.of());
            dueNow = true;
            String keys = String.join(" ", new TreeSet<>(categories));
            write(Event.ERASURE_STARTED, Map.of("whole", "false", "categories", keys));
        }

        private void ban() {
            root.textIfAbsent("bannedAt", happenedAt.toString());
            write(Event.MARKETING_BANNED, Map.of());
        }

        private void restrict(Restrict restrict) {
            boolean known =
                    restrictions.stream()
                            .anyMatch(
                                    each ->
                                            each.caseId().equals(caseId)
                                                    && each.ground() == restrict.ground());
            if (!known) {
                List<Restriction> more = new ArrayList<>(restrictions);
                more.add(new Restriction(caseId, restrict.ground(), happenedAt, null));
                restrictions = List.copyOf(more);
                write(Event.PROCESSING_RESTRICTED, Map.of("ground", restrict.ground().name()));
            }
        }

        private Restriction told(Restriction restriction, AnnounceLift lift) {
            return restriction.caseId().equals(caseId)
                    ? new Restriction(caseId, restriction.ground(), restriction.since(), lift.on())
                    : restriction;
        }

        private void lift() {
            restrictions =
                    restrictions.stream().filter(each -> !each.caseId().equals(caseId)).toList();
            write(Event.RESTRICTION_LIFTED, Map.of());
        }

        private void writeRestrictions() {
            if (restrictions.isEmpty()) {
                root.remove("restrictions");
            } else {
                root.parts("restrictions", States.parts(restrictions));
            }
        }

        /** Nobody finds the person from now on; what is there is deleted after this. */
        private void condemn() {
            leaves = true;
            Erasure erasure =
                    new Erasure(
                            true,
                            new Erasure.Cause.OfCase(caseId),
                            now,
                            before.hasStatutoryGround());
            root.part(Erasure.WHOLE, erasure.mark())
                    .part("counts", Erasure.counts(counts()))
                    .remove(Net.AT);
            dueNow = true;
            pointing.leave(transaction, before.id(), before.addressHashes());
            write(Event.ERASURE_STARTED, Map.of("whole", "true"));
        }

        /** What goes with the root itself. */
        private Map<Erased, Integer> counts() {
            int kept = before.hasStatutoryGround() ? minimum.of(before.fields()).size() : 0;
            return Map.of(
                    Erased.FIELDS, before.fields().size() - kept,
                    Erased.ADDRESSES, Addressees.count(before.addressHashes()),
                    Erased.RELATIONSHIPS, before.relations().size());
        }

        private void correct(Map<String, String> fields) {
            Map<String, Item> facts = new HashMap<>();
            fields.forEach(
                    (field, value) ->
                            facts.put(
                                    field,
                                    Profile.fact(value, Fact.REQUEST, happenedAt.toString())));
            facts.forEach((field, fact) -> root.part("fields", field, fact));
            dueNow |= fields.keySet().stream().anyMatch(retention::hasOwnRule);
            String names = String.join(" ", new TreeSet<>(fields.keySet()));
            write(Event.FIELDS_CORRECTED, Map.of("fields", names));
        }

        private void move(@Nullable EmailAddress from, EmailAddress to) {
            List<String> old = from == null ? List.of() : hash.all(from);
            Set<String> former = new LinkedHashSet<>(before.formerHashes());
            old.stream().filter(addresses::contains).forEach(former::add);
            root.texts(RootItems.FORMER, former);
            addresses.removeAll(old);
            addresses.add(hash.newest(to));
            root.texts("addresses", addresses);
            pointing.move(transaction, before.id(), old, to, end());
            write(Event.ADDRESS_CHANGED, Map.of());
        }

        /** A person who is held has no end that DynamoDB would keep to. */
        private void keep() {
            boolean held = isHeld();
            if (held != before.isHeld()) {
                if (held) {
                    root.flag("held").remove(Net.AT);
                } else {
                    root.remove("held");
                    retention
                            .rootEnd(deletableFrom(), before.financialYearEnds())
                            .ifPresent(end -> root.seconds(Net.AT, Net.of(end, now)));
                }
                root.flag("unsettled");
                dueNow = true;
                pointing.follow(transaction, before.id(), addresses, end());
            }
        }

        private boolean isHeld() {
            return !holds.isEmpty() || restrictions.stream().anyMatch(Restriction::stopsExpiry);
        }

        /** When the pointers end, if they do. */
        private @Nullable Instant end() {
            return isHeld() ? null : Retention.pointerEnd(deletableFrom(), now).orElse(null);
        }

        private Instant deletableFrom() {
            return retention.deletableFrom(before.lastDay());
        }

        private void write(Event event, Map<String, String> refs) {
            Map<String, String> all = new HashMap<>(refs);
            all.put("case", caseId);
            if (!happenedAt.equals(now)) {
                all.put(Entry.AGAIN, happenedAt.toString());
            }
            journal.write(transaction, new Entry(event, before.id(), all), now);
        }
    }
}
