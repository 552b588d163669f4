package org.seloste.register.restore;

import org.seloste.register.Register;
import org.seloste.register.key.Purpose;
import org.seloste.register.person.Expired;
import org.seloste.register.person.PersonChange;
import org.seloste.register.person.Scope;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Transaction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lets those leave again who had left, by the one way in which anybody leaves. */
final class Leaving {
    /** In whose name somebody leaves whose time was over. */
    private static final String RESTORE = "restore";

    private final Register register;
    private final Database database;
    private final RestoreItems items;
    private final Redoing redoing;
    private final Instant now;
    private final Budget budget;

    Leaving(
            Register register,
            Database database,
            RestoreItems items,
            Redoing redoing,
            Instant now,
            Budget budget) {
        this.register = register;
        this.database = database;
        this.items = items;
        this.redoing = redoing;
        this.now = now;
        this.budget = budget;
    }

    /** Somebody left. What a law keeps of them stays, as it did. */
    boolean leave(Deed deed) {
        String person = deed.subject();
        boolean condemned = condemn(deed);
        Optional<Item> root = root(person);
        if (root.isEmpty() || root.get().flag("minimum")) {
            return condemned;
        }
        if (!root.get().has("dying")) {
            Expired looked = register.persons().expiry().look(person, now, budget).orThrow();
            return looked.left() || !looked.deleted().isEmpty();
        }
        erase(person, new Scope.Everything());
        return close(person, caseOf(deed)) || condemned;
    }

    /** An erasure had begun: nobody finds the person any more, and the case's own run ends it. */
    boolean condemn(Deed deed) {
        String caseId = caseOf(deed);
        return redoing.change(deed.subject(), _ -> PersonChange.by(caseId).condemn());
    }

    /** A part had gone; false when it went again before. */
    boolean part(Deed deed, List<Scope> scopes) {
        if (isMarked(deed)) {
            return false;
        }
        boolean there = false;
        for (Scope scope : scopes) {
            there |= redoing.change(deed.subject(), _ -> PersonChange.by(caseOf(deed)).reduce());
            if (there) {
                erase(deed.subject(), scope);
                close(deed.subject(), caseOf(deed));
            }
        }
        mark(deed);
        return there;
    }

    /** A part was going when nobody knew yet how much: its case goes on. */
    boolean partBegun(Deed deed) {
        if (isMarked(deed)) {
            return false;
        }
        boolean there = redoing.change(deed.subject(), _ -> PersonChange.by(caseOf(deed)).reduce());
        mark(deed);
        return there;
    }

    /** The owner of the address had said that a form was not theirs. */
    boolean disown(Deed deed) {
        String token =
                register.links().token(Purpose.SUBMISSION, deed.subject() + deed.ref("submission"));
        boolean there = register.submissions().find(token, now).isPresent();
        register.submissions().disown(token, now);
        return there;
    }

    boolean isMarked(Deed deed) {
        return database.get(items.get(deed.key())).isPresent();
    }

    void mark(Deed deed) {
        Transaction transaction = database.transaction();
        transaction.put("mark", items.table(), items.mark(deed.key(), now));
        transaction.commit(budget);
    }

    private Optional<Item> root(String person) {
        return database.page(items.leftOf(person)).stream()
                .filter(item -> item.text("sk").equals("@"))
                .findFirst();
    }

    /** Whether something of somebody is there that no law keeps, seen or not. */
    boolean isThere(String person) {
        return root(person).filter(root -> !root.flag("minimum")).isPresent();
    }

    private void erase(String person, Scope scope) {
        while (!register.persons().erase(person, scope, now, budget).finished()) {
            budget.pause();
        }
    }

    private boolean close(String person, String caseId) {
        Transaction transaction = database.transaction();
        register.persons().close(transaction, person, caseId, now);
        if (transaction.isEmpty()) {
            return false;
        }
        transaction.commit(budget);
        return true;
    }

    private static String caseOf(Deed deed) {
        return deed.ref("case").isEmpty() ? RESTORE : deed.ref("case");
    }
}
