package org.seloste.register.person;

import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.TWO_MAILS;
import static org.seloste.register.testing.Example.address;
import static org.seloste.register.testing.Example.submission;

import org.jspecify.annotations.Nullable;
import org.seloste.register.Register;
import org.seloste.register.key.AddressHash;
import org.seloste.register.key.AddressId;
import org.seloste.register.key.Purpose;
import org.seloste.register.key.RandomId;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Outcome;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Transaction;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People as they come into the register, and what a case does to them. */
final class People {
    static final String CASE = "a-case";
    static final String ACTOR = "employee-7";
    static final String KEY = "key";

    private final LocalTables tables;
    private final Register register;
    private final Database database;

    People(LocalTables tables) {
        this.tables = tables;
        this.register = tables.register();
        this.database = tables.database();
    }

    Persons persons() {
        return register.persons();
    }

    PersonDesk desk() {
        return register.persons().desk();
    }

    static Budget budget() {
        return Budget.of(Duration.ofSeconds(30));
    }

    /** Sends a form, and gives the id of the one person behind the address. */
    String sends(String from, String message) {
        return sends(submission(from, message), NOW);
    }

    String sends(Submission submission, Instant when) {
        receives(submission, when);
        return idBehind(submission.sender().normalised());
    }

    /** Sends a form, whoever may be behind the address by then. */
    void receives(Submission submission, Instant when) {
        register.submissions().receive(submission, TWO_MAILS, when);
    }

    String idBehind(String address) {
        Behind behind = persons().behind(address(address), NOW, budget());
        if (behind.sender() != null) {
            return behind.sender();
        }
        if (behind.persons().size() != 1) {
            throw new AssertionError(behind.persons().size() + " are behind the address");
        }
        return behind.persons().getFirst();
    }

    /** An employee adds somebody. */
    String enters(Map<String, String> fields) {
        return enters("prospect", "phone", null, fields);
    }

    String enters(
            String relationship,
            String source,
            @Nullable LocalDate startedOn,
            Map<String, String> fields) {
        NewPerson person =
                new NewPerson(
                        relationship,
                        source,
                        "fi",
                        LocalDate.of(2026, 11, 24),
                        startedOn,
                        new HashMap<>(fields));
        return done(desk().create(person, RandomId.next(), ACTOR, NOW)).person();
    }

    static Edited.Done done(Edited edited) {
        if (edited instanceof Edited.Done done) {
            return done;
        }
        throw new AssertionError("not stored: " + edited);
    }

    /** An employee writes down one more address, whose owner confirms it. */
    void has(String person, String address) {
        done(desk().addAddress(person, address(address), "phone", ACTOR, NOW));
        persons().prove(link(person, address), NOW);
    }

    AddressId link(String person, String address) {
        return new AddressId(person, new AddressHash(register.keys()).newest(address(address)));
    }

    PersonState state(String person) {
        return persons().state(person, NOW).orElseThrow();
    }

    /** A case changes a person. */
    void change(String person, PersonChange change, Instant when) {
        Outcome outcome = tryToChange(persons().state(person, when).orElseThrow(), change, when);
        if (!(outcome instanceof Committed)) {
            throw new AssertionError("not changed: " + outcome);
        }
    }

    Outcome tryToChange(PersonState before, PersonChange change, Instant when) {
        Transaction transaction = database.transaction();
        persons().change(transaction, before, change, when);
        return transaction.commit(budget());
    }

    void condemn(String person) {
        change(person, PersonChange.by(CASE).condemn(), NOW);
    }

    /** Deletes everything and closes. */
    ErasureResult erase(String person) {
        condemn(person);
        ErasureResult result = persons().erase(person, new Scope.Everything(), NOW, budget());
        close(person);
        return result;
    }

    void close(String person) {
        Transaction transaction = database.transaction();
        persons().close(transaction, person, CASE, true, NOW);
        if (!(transaction.commit(budget()) instanceof Committed)) {
            throw new AssertionError("not closed");
        }
    }

    /** The owner of the address says of the messages of that text that they were not theirs. */
    void disowns(String person, String message, Instant when) {
        leaves(person).stream()
                .filter(leaf -> message.equals(leaf.texts("values").get("message")))
                .map(leaf -> new SubmissionLink(person, PersonItems.keyOf(leaf)).id())
                .map(id -> register.links().token(Purpose.SUBMISSION, id))
                .forEach(token -> register.submissions().disown(token, when));
    }

    /** The owner of the address confirms what was ticked. */
    void confirmConsents(String person, Instant when) {
        for (Item leaf : leaves(person)) {
            if (leaf.text("sk").startsWith("S#")) {
                String id = new SubmissionLink(person, PersonItems.keyOf(leaf)).id();
                String token = register.links().token(Purpose.SUBMISSION, id);
                register.submissions().confirmConsents(token, when);
            }
        }
    }

    Item root(String person) {
        return tables.persons().stream()
                .filter(item -> item.text("pk").equals("P#" + person))
                .findFirst()
                .orElseThrow();
    }

    List<Item> leaves(String person) {
        return tables.registerItems("P#" + person, "").stream()
                .filter(item -> !item.text("sk").equals("@"))
                .toList();
    }

    static String hash(String address) {
        return new AddressHash(Example.keys()).newest(address(address));
    }

    Item pointer(String address) {
        return tables.pointers().stream()
                .filter(item -> item.text("pk").equals("A#" + hash(address)))
                .findFirst()
                .orElseThrow();
    }
}
