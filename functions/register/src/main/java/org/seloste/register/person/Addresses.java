package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
import org.seloste.register.key.AddressId;
import org.seloste.register.person.Addressees.Found;
import org.seloste.register.person.Edited.Refused;
import org.seloste.register.person.Edited.Why;
import org.seloste.register.person.Editing.Draft;
import org.seloste.register.person.Editing.Who;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Transaction;
import org.seloste.register.suppression.Suppression;
import org.seloste.register.suppression.Suppression.Kind;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Source;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How employees let one more address lead to a person. A mistyped one is somebody else's: until its
 * owner confirms it, who asks from there reaches only what came from there, as from a shared one.
 */
final class Addresses {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Database database;
    private final Editing editing;
    private final Addressees addressees;
    private final Pointing pointing;
    private final AddressMails mails;
    private final Checks checks;
    private final Suppression suppression;
    private final Journal journal;

    Addresses(
            Database database,
            Editing editing,
            Addressees addressees,
            Pointing pointing,
            AddressMails mails,
            Checks checks,
            Suppression suppression,
            Journal journal) {
        this.database = database;
        this.editing = editing;
        this.addressees = addressees;
        this.pointing = pointing;
        this.mails = mails;
        this.checks = checks;
        this.suppression = suppression;
        this.journal = journal;
    }

    Edited add(String person, EmailAddress address, String source, Who who) {
        Optional<Source> from = checks.source(source);
        if (from.isEmpty()) {
            return new Refused(Why.NOT_IN_STATEMENT, source);
        }
        if (!from.get().fromPerson() && suppression.of(address).contains(Kind.ERASED)) {
            return new Refused(Why.SUPPRESSED, "");
        }
        return editing.edit(
                person,
                new Editing.Deed(Event.PERSON_EDITED, "ADDRESS_ADDED", ""),
                draft -> {
                    join(draft, address, who.now());
                    draft.tell("source", source);
                    return Optional.empty();
                },
                who);
    }

    private void join(Draft draft, EmailAddress address, Instant now) {
        Item root = draft.root();
        Found found = addressees.find(address, Budget.of(PATIENCE));
        @Nullable Instant end = Dating.pointerEnd(root, now).orElse(null);
        pointing.joinUnproved(draft.transaction(), found, draft.person(), end);
        draft.change().addTexts("addresses", List.of(found.newest()));
        if (!found.proves(draft.person())) {
            AddressId link = new AddressId(draft.person(), found.newest());
            mails.owe(draft.transaction(), root, address, link, now);
        }
    }

    Proof proof(AddressId link) {
        return pointing.leading(link.person(), link.addressHash())
                .map(pointer -> pointer.proves(link.person()) ? Proof.GIVEN : Proof.MISSING)
                .orElse(Proof.POINTLESS);
    }

    /**
     * The owner says that it is the person's. Done twice it is done once.
     *
     * @throws org.seloste.register.storage.Busy when it did not succeed in time
     */
    Proof prove(AddressId link, Instant now) {
        Budget budget = Budget.of(PATIENCE);
        while (true) {
            Proof before = proof(link);
            if (before != Proof.MISSING) {
                return before;
            }
            Transaction transaction = database.transaction();
            if (pointing.prove(transaction, link.person(), link.addressHash())) {
                Entry entry = new Entry(Event.ADDRESS_CHANGED, link.person(), Map.of());
                journal.write(transaction, entry, now);
                if (transaction.commit(budget) instanceof Committed) {
                    return Proof.GIVEN;
                }
            }
            budget.pause();
        }
    }
}
