package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.journal.Journal;
import org.seloste.register.key.AddressHash;
import org.seloste.register.key.AddressId;
import org.seloste.register.key.Keys;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Transaction;
import org.seloste.register.suppression.Suppression;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.LegalClock;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the rights of Articles 15 to 22 find out about persons, and do to them. */
public final class Persons {
    /** The action that changes the root, as a refused transaction names it. */
    public static final String PERSON = "person";

    private final Database database;
    private final RootItems roots;
    private final States states;
    private final Minimum minimum;
    private final Lookup lookup;
    private final Changing changing;
    private final Erasing erasing;
    private final Reducing reducing;
    private final Retracting retracting;
    private final Closing closing;
    private final Settling settling;
    private final Exporting exporting;
    private final MarketingCheck marketing;
    private final PersonDesk desk;
    private final Addresses addresses;
    private final Witness witness;
    private final LeafItems leaves;
    private final Suppression suppression;
    private final Expiry expiry;
    private final Repeats repeats;

    public Persons(
            Database database,
            String table,
            Statement statement,
            Keys keys,
            Suppression suppression,
            Outbox outbox,
            Journal journal) {
        AddressHash hash = new AddressHash(keys);
        Retention retention = new Retention(statement);
        PointerItems pointers = new PointerItems(table);
        Addressees addressees = new Addressees(database, pointers, hash);
        Pointing pointing = new Pointing(addressees, pointers);
        KeptPointing kept = new KeptPointing(database, pointers);
        this.database = database;
        this.suppression = suppression;
        this.roots = new RootItems(table, new Profile(statement), retention);
        this.states = new States(statement, retention);
        this.minimum = new Minimum(statement, retention);
        this.lookup = new Lookup(database, statement, addressees, roots, states, minimum);
        Dating dating = new Dating(retention);
        LeafDates dates = new LeafDates(retention);
        this.changing = new Changing(roots, pointing, retention, minimum, hash, journal);
        this.leaves = new LeafItems(table);
        this.erasing = new Erasing(database, roots, leaves, pointing, retention, outbox);
        this.reducing = new Reducing(database, statement, roots, leaves, pointing);
        Profile profile = new Profile(statement);
        this.retracting =
                new Retracting(
                        database,
                        roots,
                        leaves,
                        pointing,
                        new Remainder(profile, dating, retention),
                        erasing,
                        hash,
                        outbox,
                        dates);
        this.closing = new Closing(roots, pointing, kept, retention, minimum, journal);
        this.settling = new Settling(database, roots, leaves, retention);
        this.exporting = new Exporting(database, roots, leaves, states, hash, dates, minimum);
        this.marketing = new MarketingCheck(database, roots, leaves, suppression, hash, statement);
        Foresight foresight = new Foresight(statement);
        Redating redating = new Redating(database, roots, leaves, kept, pointing, foresight);
        SourceNotices notices =
                new SourceNotices(database, statement, roots, retention, outbox, journal);
        Looking looking =
                new Looking(
                        database,
                        roots,
                        foresight,
                        redating,
                        settling,
                        new Expiring(
                                database, roots, pointers, pointing, erasing, closing, minimum,
                                retention),
                        new Shedding(
                                database,
                                roots,
                                leaves,
                                foresight,
                                pointing,
                                new Checks(statement),
                                journal),
                        new Reviewing(database, roots, dating, retention, pointing, journal),
                        notices,
                        new Strays(database, leaves, retention, journal));
        this.expiry =
                new Expiry(database, new DueItems(table), roots, foresight, looking, redating);
        TakenItems marks = new TakenItems(table);
        Orphans orphans = new Orphans(database, roots, leaves, marks, retention, outbox);
        this.witness = new Witness(database, marks, orphans, journal);
        this.repeats = new Repeats(database, roots, dating, retention, pointing, journal);
        Editing editing = new Editing(database, roots, journal);
        Checks checks = new Checks(statement);
        Tenure tenure = new Tenure(dating, pointing);
        EditIds ids = new EditIds(keys);
        this.addresses =
                new Addresses(
                        database,
                        editing,
                        addressees,
                        pointing,
                        new AddressMails(outbox, statement),
                        checks,
                        suppression,
                        journal);
        this.desk =
                new PersonDesk(
                        new Entering(
                                database,
                                statement,
                                roots,
                                retention,
                                addressees,
                                pointing,
                                suppression,
                                keys,
                                journal),
                        new Relationships(editing, checks, tenure, retention, ids),
                        new Records(editing, checks, leaves, tenure, retention, ids),
                        new Disclosures(editing, checks, leaves, ids),
                        new Fields(editing, checks, LegalClock.of(statement), tenure, retention),
                        addresses,
                        notices,
                        new OwnActs(editing, checks, tenure, ids, new EditItems(table)),
                        new Days(retention),
                        editing);
    }

    /**
     * Who is behind an address, under whichever key it was stored: two reads.
     *
     * @throws org.seloste.register.storage.Busy when it could not be read within the budget
     */
    public Behind behind(EmailAddress address, Instant now, Budget budget) {
        return lookup.behind(address, now, budget);
    }

    /** How a person stands now; empty when they are leaving, have expired or are gone. */
    public Optional<PersonState> state(String person, Instant now) {
        return database.get(roots.get(person))
                .filter(root -> RootItems.isAlive(root, now))
                .map(root -> states.of(root, now));
    }

    /**
     * What is left of somebody of whom only what a law keeps is there, as readers find it from the
     * moment when the rest is over. Empty for whoever is in the register, or is gone.
     */
    public Optional<PersonState> onlyKeptByLaw(String person, Instant now) {
        return database.get(roots.get(person))
                .map(root -> minimum.seen(root, now))
                .filter(root -> root.flag("minimum") && !RootItems.isExpired(root, now))
                .map(root -> states.of(root, now));
    }

    /**
     * Adds to a transaction what a case changes of a person: one update of the root, which holds
     * only while the person is as {@code before} tells, the pointers that go with it, and the
     * evidence. It may read pointers. When the transaction is refused by {@link #PERSON} or by
     * {@code pointer}, read again.
     *
     * <p>After a change that {@linkplain PersonState#isHeld holds} the person or lets go, call
     * {@link #settle}.
     */
    public void change(Transaction t, PersonState before, PersonChange change, Instant now) {
        if (!change.isEmpty()) {
            changing.add(t, before, change, now);
        }
    }

    /**
     * Holds or lets go what lies under a person, after a change that did so with the person. Does
     * nothing when it was done before; costs one read then.
     *
     * @return whether all of it is done; if not, doing it again goes on
     */
    public boolean settle(String person, Instant now, Budget budget) {
        return settling.settle(person, now, budget);
    }

    /**
     * Deletes what an erasure reaches, after a change that {@linkplain PersonChange#condemn
     * condemns} or {@linkplain PersonChange#reduce reduces} a person was committed. It may be
     * repeated, also by several at once: what was deleted is counted once.
     *
     * <p>A person of whom nothing is left or who was erased before comes back as finished, without
     * counts.
     */
    public ErasureResult erase(String person, Scope scope, Instant now, Budget budget) {
        Optional<Item> root = database.get(roots.get(person)).filter(Erasure::isGoingOn);
        if (root.isEmpty()) {
            return new ErasureResult(true, Map.of());
        }
        boolean finished = erase(root.get(), scope, now, budget);
        return new ErasureResult(
                finished, database.get(roots.get(person)).map(Erasure::counts).orElse(Map.of()));
    }

    private boolean erase(Item root, Scope scope, Instant now, Budget budget) {
        if (Erasure.of(root).whole()) {
            return erasing.erase(root, budget);
        }
        return switch (scope) {
            case Scope.Categories(Set<String> keys) -> reducing.erase(root, keys, budget);
            case Scope.SentFrom(EmailAddress address) ->
                    retracting.erase(root, address, now, budget);
            case Scope.Everything _ ->
                    throw new IllegalStateException("the person was not condemned");
        };
    }

    /**
     * Adds the last step of an erasure that is finished to a transaction, with the evidence: the
     * root goes, or only the least of it stays for as long as a law says. Adds nothing when that
     * was done before, or when another case erases the person.
     */
    public void close(Transaction t, String person, String caseId, boolean caseEnds, Instant now) {
        database.get(roots.get(person))
                .filter(Erasure::isGoingOn)
                .filter(root -> Erasure.of(root).isOf(caseId))
                .ifPresent(root -> closing.close(t, root, caseEnds, now));
    }

    /**
     * A copy of everything that is stored of a person; empty when they are leaving, have expired or
     * are gone. Of an erased person of whom a law keeps the least, it is that.
     *
     * @param onlyFrom the shared address whose owner asks: then only what came from it; null for
     *     everything
     */
    public Optional<PersonExport> export(
            String person, @Nullable EmailAddress onlyFrom, Instant now) {
        return exporting.export(person, onlyFrom, now);
    }

    /** What was given to whom of a person, the earliest first (GDPR Art. 19). */
    public List<Disclosure> disclosures(String person) {
        return new Leaves(database, leaves)
                .of(person, LeafItems.DISCLOSURE)
                .map(StoredExport::disclosure)
                .sorted(Comparator.comparing(Disclosure::on))
                .toList();
    }

    /** What employees record of persons. */
    public PersonDesk desk() {
        return desk;
    }

    /** Whether the owner of one more address said that it is the person's. Only reads. */
    public Proof proof(AddressId link) {
        return addresses.proof(link);
    }

    /**
     * The owner of one more address says that it is the person's: from then on it leads there.
     *
     * @throws org.seloste.register.storage.Busy when it did not succeed in time
     */
    public Proof prove(AddressId link, Instant now) {
        return addresses.prove(link, now);
    }

    /** What happens to persons when their day has come. */
    public Expiry expiry() {
        return expiry;
    }

    /** What is done again of what happened to persons, after a restore. */
    public Repeats repeats() {
        return repeats;
    }

    /** What tells of removals by DynamoDB's Time to Live. */
    public Witness witness() {
        return witness;
    }

    /** Whether a person may be sent marketing. */
    public MarketingCheck marketing() {
        return marketing;
    }

    /** Adds to a transaction that an address is suppressed. */
    public void suppress(
            Transaction t, String addressHash, Suppression.Kind kind, String caseId, Instant now) {
        suppression.add(t, addressHash, kind, caseId, now);
    }

    /** Why an address is suppressed, if it is. */
    public Set<Suppression.Kind> suppressed(EmailAddress address) {
        return suppression.of(address);
    }
}
