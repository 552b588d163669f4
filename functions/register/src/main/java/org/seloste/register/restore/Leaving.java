package org.seloste.register.restore;

import org.seloste.register.Register;
import org.seloste.register.cases.Case;
import org.seloste.register.key.Purpose;
import org.seloste.register.person.PersonChange;
import org.seloste.register.person.Scope;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Transaction;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Lets those leave again who had left, by the one way in which anybody leaves. */
final class Leaving {
    /** In whose name somebody leaves whose time was over. */
    static final String RESTORE = "restore";

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

    /** Somebody left. What a law keeps of them stays, as it did, until its own day. */
    boolean leave(Deed deed) {
        String person = deed.subject();
        boolean condemned = condemn(deed);
        boolean closed = false;
        if (root(person).filter(root -> root.has("dying")).isPresent()) {
            erase(person, new Scope.Everything());
            closed = close(person, caseOf(deed));
        }
        return look(person) || closed || condemned;
    }

    /** Lets go what is due by now, as the hourly run does; also what has no person any more. */
    boolean look(String person) {
        return !register.persons().expiry().look(person, now, budget).orThrow().deleted().isEmpty();
    }

    /** An erasure had begun: nobody finds the person any more, and the case's own run ends it. */
    boolean condemn(Deed deed) {
        String caseId = caseOf(deed);
        return redoing.change(
                deed.subject(), _ -> PersonChange.by(caseId).condemn().again(deed.at()));
    }

    /**
     * A part had gone; what came in after that stays.
     *
     * @param begun how it began
     * @return false when it went again before
     */
    boolean part(Deed begun, Scope scope) {
        String key = "part#" + begun.key();
        if (isMarked(key)) {
            return false;
        }
        boolean there = redoing.change(begun.subject(), _ -> reducing(begun));
        if (there) {
            erase(begun.subject(), scope);
            close(begun.subject(), caseOf(begun));
        }
        mark(key);
        return there;
    }

    /** A part is going: its case goes on with it. */
    boolean partBegun(Deed begun) {
        if (isMarked(begun.key())) {
            return false;
        }
        boolean there = redoing.change(begun.subject(), _ -> reducing(begun));
        mark(begun.key());
        return there;
    }

    private static PersonChange reducing(Deed begun) {
        return PersonChange.by(caseOf(begun)).reduce(categories(begun)).again(begun.at());
    }

    /** The categories that went; none when it was what one address had sent. */
    static Set<String> categories(Deed begun) {
        String keys = begun.ref("categories");
        return keys.isEmpty() ? Set.of() : Set.of(keys.split(" "));
    }

    /** The owner of the address had said that a form was not theirs; one that came later stays. */
    boolean disown(Deed deed) {
        String token =
                register.links().token(Purpose.SUBMISSION, deed.subject() + deed.ref("submission"));
        boolean there =
                register.submissions()
                        .find(token, now)
                        .filter(received -> !received.receivedAt().isAfter(deed.at()))
                        .isPresent();
        if (there) {
            register.submissions().disown(token, now);
        }
        return there;
    }

    boolean isMarked(String key) {
        return database.get(items.get(key)).isPresent();
    }

    void mark(String key) {
        Transaction transaction = database.transaction();
        transaction.put("mark", items.table(), items.mark(key, now));
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

    /** Whether that lies under somebody. */
    boolean isStored(String person, String sk) {
        return database.get(items.under(person, sk)).isPresent();
    }

    private void erase(String person, Scope scope) {
        while (!register.persons().erase(person, scope, now, budget).finished()) {
            budget.pause();
        }
    }

    private boolean close(String person, String caseId) {
        Transaction transaction = database.transaction();
        boolean ends = register.cases().find(caseId).filter(Case::isOpen).isEmpty();
        register.persons().close(transaction, person, caseId, ends, now);
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
