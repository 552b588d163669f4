package org.seloste.register.person;

import org.seloste.letters.Letters;
import org.seloste.letters.NoticeOfSource;
import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
import org.seloste.register.outbox.Mail;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.person.Edited.Refused;
import org.seloste.register.person.Edited.Why;
import org.seloste.register.person.Editing.Draft;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.ItemChange;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Transaction;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Field;
import org.seloste.statement.Source;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Tells persons where their data is from, in time (GDPR Art. 14(3)). The letter is owed by the
 * transaction that notes that they were told.
 */
final class SourceNotices {
    private final Database database;
    private final Statement statement;
    private final RootItems roots;
    private final Retention retention;
    private final Dating dating;
    private final Outbox outbox;
    private final Journal journal;

    SourceNotices(
            Database database,
            Statement statement,
            RootItems roots,
            Retention retention,
            Outbox outbox,
            Journal journal) {
        this.database = database;
        this.statement = statement;
        this.roots = roots;
        this.retention = retention;
        this.dating = new Dating(retention);
        this.outbox = outbox;
        this.journal = journal;
    }

    /** Whether an address is known, and something to tell. */
    boolean isPossible(Item root) {
        return address(root).isPresent()
                && knows(root.text("relationship"))
                && !sources(root).isEmpty();
    }

    /** Owes the letter, and notes that it was; the person was read. */
    Progress owe(Item root, Instant now, Budget budget) {
        Transaction transaction = database.transaction();
        ItemChange change = roots.change(RootItems.id(root), root.number("version"));
        add(transaction, change, root, now);
        transaction.update(Persons.PERSON, change.update());
        journal.write(
                transaction,
                new Entry(Event.SOURCE_NOTICE_OWED, RootItems.id(root), Map.of()),
                now);
        return transaction.commit(budget) instanceof Committed ? Progress.DONE : Progress.LOST;
    }

    /** The same by an employee's edit. */
    Optional<Edited> send(Draft draft, Instant now) {
        if (!draft.root().has("noticeDue")) {
            return Optional.of(new Refused(Why.NOT_OPEN, "noticeDue"));
        }
        if (!isPossible(draft.root())) {
            return Optional.of(new Refused(Why.MISSING, "address"));
        }
        add(draft.transaction(), draft.change(), draft.root(), now);
        return Optional.empty();
    }

    /** Adds the letter, and that it is not due any more. */
    void add(Transaction transaction, ItemChange change, Item root, Instant now) {
        EmailAddress to = address(root).orElseThrow();
        String language = root.find("language").orElse(statement.defaultLanguage());
        Mail mail =
                new Mail(
                        NoticeOfSource.KIND,
                        language,
                        to.asTyped(),
                        null,
                        Letters.write(letter(root)),
                        false,
                        null);
        outbox.owe(transaction, RootItems.id(root), mail, now);
        change.remove("noticeDue");
        Dating.write(change, dating.follow(root.copy().without("noticeDue")), now);
    }

    private NoticeOfSource letter(Item root) {
        return new NoticeOfSource(
                root.text("relationship"),
                fields(root),
                sources(root),
                retention.collectedOn(root),
                retention.lastDay(root));
    }

    /** In the order of the statement. */
    private List<String> fields(Item root) {
        return statement.categories().stream()
                .flatMap(category -> category.fields().stream())
                .map(Field::key)
                .filter(root.parts("fields")::containsKey)
                .toList();
    }

    /** Those that are not the person. */
    private List<String> sources(Item root) {
        TreeSet<String> keys = new TreeSet<>();
        root.parts("fields").values().forEach(fact -> keys.add(fact.text("source")));
        return statement.sources().stream()
                .filter(source -> !source.fromPerson())
                .map(Source::key)
                .filter(keys::contains)
                .toList();
    }

    private Optional<EmailAddress> address(Item root) {
        return statement.categories().stream()
                .flatMap(category -> category.fields().stream())
                .filter(field -> field.type() == Field.Type.EMAIL)
                .flatMap(
                        field ->
                                Optional.ofNullable(root.parts("fields").get(field.key())).stream())
                .flatMap(fact -> EmailAddress.parse(fact.text("value")).stream())
                .findFirst();
    }

    private boolean knows(String relationship) {
        return statement.relationships().stream()
                .anyMatch(known -> known.key().equals(relationship));
    }
}
