package org.seloste.register.restore;

import org.seloste.register.Register;
import org.seloste.register.cases.Case;
import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
import org.seloste.register.journal.Recorded;
import org.seloste.register.key.AddressHash;
import org.seloste.register.person.Scope;
import org.seloste.register.person.Taken;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Tables;
import org.seloste.register.storage.Transaction;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Does again in a restored table what the journal says has happened since: a backup must not bring
 * anybody back, nor take a right from those who stay. Journal, cases and suppression are not
 * restored, so they tell. Doing it again, or going on after a crash, changes nothing twice.
 */
public final class Replay {
    /** What came in. */
    private static final Set<Event> LOST =
            EnumSet.of(
                    Event.SUBMISSION_RECEIVED,
                    Event.PERSON_ADDED,
                    Event.PERSON_ENTERED,
                    Event.CONSENTS_CONFIRMED);

    private static final Set<Event> LOST_WORK =
            EnumSet.of(Event.PERSON_EDITED, Event.DATA_DISCLOSED);

    /** What may have opened or closed a case, whose subject it then is. */
    private static final Set<Event> OF_CASES =
            EnumSet.of(
                    Event.REQUEST_CONFIRMED,
                    Event.REQUEST_RECORDED,
                    Event.REQUEST_DECIDED,
                    Event.REQUEST_WITHDRAWN,
                    Event.REQUEST_WENT_ON,
                    Event.REQUEST_ERASED,
                    Event.REQUEST_ADDRESS_CONFIRMED,
                    Event.REQUEST_IDENTITY_MISSING,
                    Event.REQUEST_IDENTITY_RECEIVED);

    private final Register register;
    private final Database database;
    private final Tables tables;
    private final Statement statement;

    /**
     * Over a restored table.
     *
     * @param tables the names of the tables, the restored one among them
     */
    public Replay(Register register, Database database, Tables tables, Statement statement) {
        this.register = register;
        this.database = database;
        this.tables = tables;
        this.statement = statement;
    }

    /**
     * One pass over the journal.
     *
     * @param since from when; somewhat before the backup, for clocks differ
     * @param at the time of the backup; what came later is not in the table
     * @throws org.seloste.register.storage.Busy when it did not succeed within the budget; doing it
     *     again goes on
     */
    public Replayed run(Instant since, Instant at, Instant now, Budget budget) {
        return new Pass(at, now, budget).over(deeds(since, now));
    }

    private List<Deed> deeds(Instant since, Instant now) {
        List<Deed> deeds = new ArrayList<>();
        Iterator<Recorded> entries = register.chronicle().stretch(since, now.plusMillis(1));
        while (entries.hasNext()) {
            Deed.of(entries.next()).ifPresent(deeds::add);
        }
        return deeds;
    }

    /** Writes down that the register was restored, and what was done again. */
    public void tell(Instant at, Replayed replayed, Instant now, Budget budget) {
        Map<String, String> refs = new HashMap<>();
        refs.put("at", at.toString());
        refs.put("table", tables.register());
        replayed.done().forEach((what, count) -> refs.put(what.name(), count.toString()));
        replayed.lost().forEach((event, count) -> refs.put("lost." + event, count.toString()));
        Transaction transaction = database.transaction();
        new Journal(tables.journal())
                .write(transaction, new Entry(Event.REGISTER_RESTORED, "-", refs), now);
        transaction.commit(budget);
    }

    /** One pass. */
    private final class Pass {
        private final Notes notes = new Notes();
        private final Instant at;
        private final Leaving leaving;
        private final Rights rights;
        private final Set<String> left = new LinkedHashSet<>();
        private final Set<String> touched = new LinkedHashSet<>();
        private final Map<Event, Consumer<Deed>> steps;

        Pass(Instant at, Instant now, Budget budget) {
            this.at = at;
            Redoing redoing = new Redoing(database, register.persons(), now, budget);
            RestoreItems items = new RestoreItems(tables.register());
            this.leaving = new Leaving(register, database, items, redoing, now, budget);
            AddressHash hash = new AddressHash(register.keys());
            this.rights = new Rights(statement, register.cases(), hash, redoing);
            this.steps = steps();
        }

        Replayed over(List<Deed> deeds) {
            deeds.forEach(this::take);
            rights.settleRestrictions(notes);
            for (String id : touched) {
                register.cases()
                        .find(id)
                        .ifPresent(
                                request ->
                                        notes.done(Redone.HELD_OR_RELEASED, rights.hold(request)));
            }
            return notes.told(left.stream().filter(leaving::isThere).toList());
        }

        private void take(Deed deed) {
            if (!deed.ref("case").isEmpty()) {
                touched.add(deed.ref("case"));
            }
            steps.getOrDefault(deed.event(), _ -> {}).accept(deed);
        }

        /** What each event means; of others nothing has to be done again. */
        private Map<Event, Consumer<Deed>> steps() {
            Map<Event, Consumer<Deed>> known = new EnumMap<>(Event.class);
            known.put(Event.PERSON_ERASED, this::erased);
            known.put(Event.PERSON_EXPIRED, this::leave);
            known.put(Event.PERSON_REMOVED, this::leave);
            known.put(Event.TTL_REMOVED, this::taken);
            known.put(Event.ERASURE_STARTED, this::begun);
            known.put(
                    Event.SUBMISSION_DISOWNED,
                    deed -> notes.done(Redone.DISOWNED, leaving.disown(deed)));
            known.put(
                    Event.MARKETING_BANNED,
                    deed -> notes.done(Redone.MARKETING_BANNED, rights.ban(deed)));
            known.put(Event.CONSENTS_WITHDRAWN, this::withdraw);
            known.put(Event.PROCESSING_RESTRICTED, rights::restrict);
            known.put(Event.RESTRICTION_LIFTED, rights::lift);
            known.put(
                    Event.FIELDS_CORRECTED,
                    deed -> ifTold(deed, Redone.CORRECTED, rights.correct(deed)));
            known.put(
                    Event.ADDRESS_CHANGED,
                    deed -> ifTold(deed, Redone.ADDRESS_CHANGED, rights.changeAddress(deed)));
            LOST.forEach(event -> known.put(event, this::lost));
            LOST_WORK.forEach(event -> known.put(event, this::lostWork));
            OF_CASES.forEach(event -> known.put(event, deed -> touched.add(deed.subject())));
            return known;
        }

        private void erased(Deed deed) {
            if (deed.isOfAPart()) {
                part(deed);
            } else {
                leave(deed);
            }
        }

        private void taken(Deed deed) {
            if (deed.ref("what").equals(Taken.PERSON.name())) {
                leave(deed);
            }
        }

        private void ifTold(Deed deed, Redone what, Optional<Boolean> done) {
            done.ifPresentOrElse(
                    something -> notes.done(what, something), () -> notes.forPeople(deed));
        }

        private void leave(Deed deed) {
            left.add(deed.subject());
            notes.done(Redone.LEFT, leaving.leave(deed));
        }

        private void begun(Deed deed) {
            boolean isOver =
                    register.cases().find(deed.ref("case")).filter(Case::isErasing).isEmpty();
            if (isOver) {
                return;
            }
            notes.done(
                    Redone.CONDEMNED,
                    deed.isOfAPart() ? leaving.partBegun(deed) : leaving.condemn(deed));
        }

        private void part(Deed deed) {
            List<Scope> scopes =
                    register.cases()
                            .find(deed.ref("case"))
                            .map(register.cases().retelling()::reached)
                            .orElse(List.of());
            if (scopes.isEmpty()) {
                notes.forPeople(deed);
            } else {
                notes.done(Redone.PART_ERASED, leaving.part(deed, scopes));
            }
        }

        private void withdraw(Deed deed) {
            if (!leaving.isMarked(deed)) {
                notes.done(Redone.CONSENTS_WITHDRAWN, rights.withdrawConsents(deed));
                leaving.mark(deed);
            }
        }

        /** What is as old as the backup may be in the table. */
        private void lost(Deed deed) {
            if (deed.at().isAfter(at)) {
                notes.lost(deed.event());
            }
        }

        /** What employees recorded, they have to record again. */
        private void lostWork(Deed deed) {
            if (deed.at().isAfter(at)) {
                notes.lost(deed.event());
                notes.forPeople(deed);
            }
        }
    }
}
